-- Assignments end with their unit. What was closed before that was the rule is brought under it: an assignment that would
-- still give access ends on its unit's last day, and one that had not begun by then is taken away. Each has its link in the
-- change log, by the system itself, in the words and under the hash of `change-log/chain.ts`.
do $$
declare
  one uuid;
  held record;
  head record;
  moment timestamptz := date_trunc('milliseconds', now());
  before jsonb;
  after jsonb;
  action text;
  content text;
  link text;
begin
  -- Whoever writes assignments takes the end of the log last; so does this.
  lock table assignment in share row exclusive mode;
  for one in select id from authority loop
    perform set_config('app.authority_id', one::text, true);
    for held in
      select a.id, a.person_id, a.role, a.unit_id, a.valid_from, a.valid_to, u.valid_to as last_day
      from assignment a join unit u on u.authority_id = a.authority_id and u.id = a.unit_id
      where a.authority_id = one
        and (a.valid_to is null or (a.valid_to > u.valid_to and a.valid_to >= current_date))
        and u.valid_to is not null
      order by a.id
    loop
      if held.valid_from > held.last_day then
        action := 'people.cancelAssignment';
        content := format('{"from":%s,"id":%s,"personId":%s,"role":%s,"to":%s,"unitId":%s},null', to_json(held.valid_from),
          to_json(held.id), to_json(held.person_id), to_json(held.role), coalesce(to_json(held.valid_to)::text, 'null'),
          to_json(held.unit_id));
        delete from assignment where authority_id = one and id = held.id;
      else
        action := 'people.endAssignment';
        content := format('{"to":%s},{"to":%s}', coalesce(to_json(held.valid_to)::text, 'null'), to_json(held.last_day));
        update assignment set valid_to = held.last_day, updated_at = now() where authority_id = one and id = held.id;
      end if;
      before := ('[' || content || ']')::jsonb -> 0;
      after := nullif(('[' || content || ']')::jsonb -> 1, 'null'::jsonb);
      insert into change_log_head (authority_id, seq, hash) values (one, 0, repeat('0', 64)) on conflict do nothing;
      select seq + 1 as seq, hash as previous into head from change_log_head where authority_id = one for update;
      link := format('["%s",%s,"%s",null,"%s","assignment","%s","%s",%s]', head.previous, head.seq,
        to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), action, held.id, held.person_id, content);
      link := encode(sha256(convert_to(link, 'UTF8')), 'hex');
      insert into change_log (authority_id, seq, at, actor_id, action, subject_type, subject_id, within_id, before, after,
        previous_hash, hash)
      values (one, head.seq, moment, null, action, 'assignment', held.id, held.person_id, before, after, head.previous, link);
      update change_log_head set seq = head.seq, hash = link where authority_id = one;
    end loop;
  end loop;
  perform set_config('app.authority_id', '', true);
end
$$;
