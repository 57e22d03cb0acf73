ALTER TABLE "unit" ADD COLUMN "school_id" uuid;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_school" FOREIGN KEY ("authority_id","school_id") REFERENCES "public"."unit"("authority_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What is there already. The policy binds the owner too, so it is done one authority at a time.
do $$
declare
  one uuid;
begin
  for one in select id from authority loop
    perform set_config('app.authority_id', one::text, true);
    update unit set school_id = school.id
    from unit as school
    where unit.authority_id = one and school.authority_id = one and school.type = 'school'
      and starts_with(unit.path, school.path);
  end loop;
  perform set_config('app.authority_id', '', true);
end
$$;
--> statement-breakpoint
alter table unit alter constraint unit_school deferrable initially immediate;
--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_school_is_its_own" CHECK ("unit"."type" <> 'school' or "unit"."school_id" = "unit"."id");--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit_school_in_path" CHECK (strpos("unit"."path", "unit"."school_id"::text || '/') > 0);