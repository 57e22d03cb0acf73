-- The walls that drizzle-kit has no words for.

-- The role of the applications. It owns nothing; `migrate` gives it a password and the right to log in.
do $$
begin
  if not exists (select from pg_roles where rolname = 'varje_elev_app') then
    create role varje_elev_app nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
  end if;
end
$$;
--> statement-breakpoint
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public to varje_elev_app;
--> statement-breakpoint

-- Global tables: the applications read what authorities there are and whom they trust; an owner changes it.
grant select on authority, authority_issuer to varje_elev_app;
--> statement-breakpoint
grant select, insert, update, delete on rate_limit to varje_elev_app;
--> statement-breakpoint
alter table rate_limit set unlogged;
--> statement-breakpoint

-- Tables of an authority: the policy binds their owner too.
alter table action force row level security;
--> statement-breakpoint
grant select, insert, update, delete on action to varje_elev_app;
--> statement-breakpoint
alter table analysis force row level security;
--> statement-breakpoint
grant select, insert, update, delete on analysis to varje_elev_app;
--> statement-breakpoint
alter table assignment force row level security;
--> statement-breakpoint
grant select, insert, update, delete on assignment to varje_elev_app;
--> statement-breakpoint
alter table cause force row level security;
--> statement-breakpoint
grant select, insert, update, delete on cause to varje_elev_app;
--> statement-breakpoint
alter table change_log force row level security;
--> statement-breakpoint
grant select, insert on change_log to varje_elev_app;
--> statement-breakpoint
alter table change_log_head force row level security;
--> statement-breakpoint
grant select, insert, update on change_log_head to varje_elev_app;
--> statement-breakpoint
alter table cycle force row level security;
--> statement-breakpoint
grant select, insert, update, delete on cycle to varje_elev_app;
--> statement-breakpoint
alter table cycle_evidence force row level security;
--> statement-breakpoint
grant select, insert, update, delete on cycle_evidence to varje_elev_app;
--> statement-breakpoint
alter table cycle_focus force row level security;
--> statement-breakpoint
grant select, insert, update, delete on cycle_focus to varje_elev_app;
--> statement-breakpoint
alter table cycle_goal_area force row level security;
--> statement-breakpoint
grant select, insert, update, delete on cycle_goal_area to varje_elev_app;
--> statement-breakpoint
alter table decision force row level security;
--> statement-breakpoint
grant select, insert, update, delete on decision to varje_elev_app;
--> statement-breakpoint
alter table follow_up force row level security;
--> statement-breakpoint
grant select, insert, update, delete on follow_up to varje_elev_app;
--> statement-breakpoint
alter table framework force row level security;
--> statement-breakpoint
grant select, insert, update, delete on framework to varje_elev_app;
--> statement-breakpoint
alter table framework_version force row level security;
--> statement-breakpoint
grant select, insert, update, delete on framework_version to varje_elev_app;
--> statement-breakpoint
alter table goal_target force row level security;
--> statement-breakpoint
grant select, insert, update, delete on goal_target to varje_elev_app;
--> statement-breakpoint
alter table guiding_question force row level security;
--> statement-breakpoint
grant select, insert, update, delete on guiding_question to varje_elev_app;
--> statement-breakpoint
alter table hur force row level security;
--> statement-breakpoint
grant select, insert, update, delete on hur to varje_elev_app;
--> statement-breakpoint
alter table hur_mapping force row level security;
--> statement-breakpoint
grant select, insert, update, delete on hur_mapping to varje_elev_app;
--> statement-breakpoint
alter table hur_mapping_target force row level security;
--> statement-breakpoint
grant select, insert, update, delete on hur_mapping_target to varje_elev_app;
--> statement-breakpoint
alter table hypothesis force row level security;
--> statement-breakpoint
grant select, insert, update, delete on hypothesis to varje_elev_app;
--> statement-breakpoint
alter table idempotency_key force row level security;
--> statement-breakpoint
grant select, insert, update, delete on idempotency_key to varje_elev_app;
--> statement-breakpoint
alter table identity force row level security;
--> statement-breakpoint
grant select, insert, update, delete on identity to varje_elev_app;
--> statement-breakpoint
alter table improvement_area force row level security;
--> statement-breakpoint
grant select, insert, update, delete on improvement_area to varje_elev_app;
--> statement-breakpoint
alter table participation force row level security;
--> statement-breakpoint
grant select, insert, update, delete on participation to varje_elev_app;
--> statement-breakpoint
alter table participation_person force row level security;
--> statement-breakpoint
grant select, insert, update, delete on participation_person to varje_elev_app;
--> statement-breakpoint
alter table person force row level security;
--> statement-breakpoint
grant select, insert, update, delete on person to varje_elev_app;
--> statement-breakpoint
alter table phase_move force row level security;
--> statement-breakpoint
grant select, insert on phase_move to varje_elev_app;
--> statement-breakpoint
alter table phase_name force row level security;
--> statement-breakpoint
grant select, insert, update, delete on phase_name to varje_elev_app;
--> statement-breakpoint
alter table school_break force row level security;
--> statement-breakpoint
grant select, insert, update, delete on school_break to varje_elev_app;
--> statement-breakpoint
alter table school_year force row level security;
--> statement-breakpoint
grant select, insert, update, delete on school_year to varje_elev_app;
--> statement-breakpoint
alter table session force row level security;
--> statement-breakpoint
grant select, insert, update, delete on session to varje_elev_app;
--> statement-breakpoint
alter table understanding force row level security;
--> statement-breakpoint
grant select, insert, update, delete on understanding to varje_elev_app;
--> statement-breakpoint
alter table unit force row level security;
--> statement-breakpoint
grant select, insert, update, delete on unit to varje_elev_app;
--> statement-breakpoint
alter table unit_placement force row level security;
--> statement-breakpoint
grant select, insert, update, delete on unit_placement to varje_elev_app;
--> statement-breakpoint
alter table vad force row level security;
--> statement-breakpoint
grant select, insert, update, delete on vad to varje_elev_app;
--> statement-breakpoint

-- References within one tree may wait for the commit, when a whole tree is written or removed in parts.
alter table unit alter constraint unit_parent deferrable initially immediate;
--> statement-breakpoint
alter table unit alter constraint unit_successor deferrable initially immediate;
--> statement-breakpoint
alter table unit_placement alter constraint unit_placement_parent deferrable initially immediate;
--> statement-breakpoint
alter table framework_version alter constraint framework_version_previous deferrable initially immediate;
--> statement-breakpoint
alter table cycle alter constraint cycle_contributes_to deferrable initially immediate;
--> statement-breakpoint
alter table cycle alter constraint cycle_continues deferrable initially immediate;
--> statement-breakpoint
alter table cause alter constraint cause_parent deferrable initially immediate;
--> statement-breakpoint
alter table hypothesis alter constraint hypothesis_cause deferrable initially immediate;
--> statement-breakpoint
alter table action alter constraint action_hypothesis deferrable initially immediate;
--> statement-breakpoint
alter table follow_up alter constraint follow_up_target deferrable initially immediate;
--> statement-breakpoint
alter table decision alter constraint decision_action deferrable initially immediate;
