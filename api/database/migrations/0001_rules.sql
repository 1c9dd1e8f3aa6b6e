-- Who may see and do what: the one truth of access (docs/decisions, "access in the database").
--
-- Nothing is visible until a policy below says so. Policies compare columns with arrays from argument-free functions,
-- which PostgreSQL works out once for a query. The functions live in a schema of their own, with an empty search path,
-- and belong to a role that can read just what they need.

-- ------------------------------------------------------------------------------------------------------------ roles
-- Roles belong to a whole cluster: they may be there already. None can log in, own a table or pass a policy.
do $$
declare
  name text;
begin
  foreach name in array array['kaart_rules', 'kaart_viewer', 'kaart_identity', 'kaart_intake', 'kaart_auditor'] loop
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then
      null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = name and (rolsuper or rolbypassrls or rolcanlogin)) then
      raise exception 'role % can log in or pass policies: repair the role first', name;
    end if;
    -- May be taken on for one transaction, never inherited: a connection by itself has no access.
    if not pg_catalog.pg_has_role(current_user, name, 'SET') then
      execute format('grant %I to current_user with inherit false, set true', name);
    end if;
  end loop;
end
$$;
--> statement-breakpoint
create schema kaart;
--> statement-breakpoint
revoke all on schema kaart from public;
--> statement-breakpoint
grant usage on schema kaart to kaart_rules, kaart_viewer, kaart_identity, kaart_intake, kaart_auditor;
--> statement-breakpoint
grant usage on schema public to kaart_rules, kaart_viewer, kaart_identity, kaart_intake, kaart_auditor;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------------------- time
-- The only clocks of the rules. Tests replace app_now() by a migration of their own.
create function kaart.app_now() returns timestamptz
  language sql stable set search_path = '' as $$ select now() $$;
--> statement-breakpoint
create function kaart.today() returns date
  language sql stable set search_path = '' as $$ select (kaart.app_now() at time zone 'Europe/Brussels')::date $$;
--> statement-breakpoint
-- The day on which somebody turns that old. Born on 29 February: 1 March in a year without that day.
create function kaart.turns_on(born date, age integer) returns date
  language sql immutable set search_path = '' as $$
    select case
      when pg_catalog.to_char(born, 'MM-DD') = '02-29' and pg_catalog.to_char(born + make_interval(years => age), 'DD') = '28'
        then (born + make_interval(years => age) + interval '1 day')::date
      else (born + make_interval(years => age))::date
    end $$;
--> statement-breakpoint
-- The first moment after a day, in Brussels: a grant "until 3 May" holds to the end of that day.
create function kaart.end_of_day(day date) returns timestamptz
  language sql stable set search_path = '' as $$ select ((day + 1)::timestamp at time zone 'Europe/Brussels') $$;
--> statement-breakpoint

-- --------------------------------------------------------------------------------------------------- who is looking
create function kaart.my_id() returns uuid
  language sql stable set search_path = '' as $$
    select nullif(pg_catalog.current_setting('kaart.viewer', true), '')::uuid $$;
--> statement-breakpoint
-- The teams one is in. "See as" a team looks as the team itself, without a person in it.
create function kaart.my_teams() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(looking.id), '{}')
    from (
      select nullif(pg_catalog.current_setting('kaart.viewer_team', true), '')::uuid as id
      union
      select member.team_id from public.team_member member where member.person_id = kaart.my_id()
    ) looking
    where looking.id is not null $$;
--> statement-breakpoint
create function kaart.my_parties() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(party.id), '{}') from public.party
    where party.person_id = kaart.my_id() or party.team_id = any (kaart.my_teams()) $$;
--> statement-breakpoint
create function kaart.my_subject_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(dossier.id), '{}') from public.dossier where dossier.subject_id = kaart.my_id() $$;
--> statement-breakpoint
-- Life stage of the one whose dossier it is. From 12 one is presumed capable; a recorded decision overrules that both
-- ways; from 18 one is adult. Somebody without a known birthday is treated as a child.
create function kaart.my_life_stages()
  returns table (dossier_id uuid, stage text, turns_eighteen_on date, turns_thirty_five_on date)
  language sql stable security definer set search_path = '' as $$
    select
      dossier.id,
      case
        when kaart.turns_on(person.born, 18) <= kaart.today() then 'adult'
        when coalesce(decision.capable, kaart.turns_on(person.born, 12) <= kaart.today()) then 'capable-minor'
        else 'child'
      end,
      kaart.turns_on(person.born, 18),
      kaart.turns_on(person.born, 35)
    from public.dossier
    join public.person on person.id = dossier.subject_id
    left join lateral (
      select capacity_decision.capable from public.capacity_decision
      where capacity_decision.dossier_id = dossier.id and capacity_decision.decided_at <= kaart.app_now()
      order by capacity_decision.decided_at desc, capacity_decision.id desc
      limit 1
    ) decision on true
    where dossier.subject_id = kaart.my_id() $$;
--> statement-breakpoint
create function kaart.my_capable_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(life.dossier_id), '{}') from kaart.my_life_stages() life
    where life.stage in ('capable-minor', 'adult') $$;
--> statement-breakpoint
create function kaart.my_adult_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(life.dossier_id), '{}') from kaart.my_life_stages() life where life.stage = 'adult' $$;
--> statement-breakpoint
-- Consent that holds at this moment, for the parties one is or is in.
create function kaart.my_grants() returns setof public."grant"
  language sql stable security definer set search_path = '' as $$
    select consent.* from public."grant" consent
    where consent.party_id = any (kaart.my_parties())
      and consent.ended_at is null
      and consent.starts_at <= kaart.app_now()
      and consent.ends_at > kaart.app_now() $$;
--> statement-breakpoint
create function kaart.my_granted_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id), '{}') from kaart.my_grants() mine $$;
--> statement-breakpoint
create function kaart.my_granted_sections() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(mine.dossier_id || ':' || mine.section), '{}') from kaart.my_grants() mine
    where mine.section is not null $$;
--> statement-breakpoint
create function kaart.my_granted_entries() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(mine.dossier_id || ':' || mine.entry_id), '{}') from kaart.my_grants() mine
    where mine.entry_id is not null $$;
--> statement-breakpoint
-- A youngster's consent covers what is about the youngster, and to a parent what is about that parent. What is about a
-- housemate or about somebody else is not the youngster's to give.
create function kaart.my_abouts() returns text[]
  language sql stable set search_path = '' as $$
    select array['child'] || coalesce(array['parent:' || kaart.my_id()], '{}') $$;
--> statement-breakpoint
-- Teams that stand around one's own dossier, and one's own teams.
create function kaart.my_visible_teams() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select kaart.my_teams() || coalesce(array_agg(party.team_id), '{}') from public.party
    where party.dossier_id = any (kaart.my_subject_dossiers()) and party.team_id is not null $$;
--> statement-breakpoint
-- People whose name one may know: oneself; who stands around one's own dossier or decided in it; whose dossier is shared.
create function kaart.my_people() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(known.id), '{}') from (
      select kaart.my_id() as id
      union
      select party.person_id from public.party where party.dossier_id = any (kaart.my_subject_dossiers())
      union
      select member.person_id from public.party
      join public.team_member member on member.team_id = party.team_id
      where party.dossier_id = any (kaart.my_subject_dossiers())
      union
      select withholding.decided_by from public.withholding
      where withholding.dossier_id = any (kaart.my_capable_dossiers())
      union
      select dossier.subject_id from public.dossier where dossier.id = any (kaart.my_granted_dossiers())
    ) known
    where known.id is not null $$;
--> statement-breakpoint

-- ----------------------------------------------------------------------------------------------------------- the log
-- Whoever looked keeps a name in the log of one's own dossier, also after leaving the team through which they looked.
create function kaart.my_lookers() returns table (id uuid, name text)
  language sql stable security definer set search_path = '' as $$
    select person.id, person.name from public.person
    where person.id in (
      select (event.payload::jsonb ->> 'person')::uuid from public.access_event event
      where event.dossier_id = any (kaart.my_subject_dossiers())
    ) $$;
--> statement-breakpoint
-- Appends one look to the chain of a dossier, as the last step before commit: it locks the chain's head.
-- commitment = SHA-256(salt ‖ payload); hash = SHA-256(previous ‖ dossier ‖ sequence ‖ commitment).
-- Who looked, for which organisation and when is not the caller's to say. The subject's own looks are never written.
-- Whoever holds nothing of a dossier writes nothing in its log, and nobody writes anything but codes there.
create function kaart.append_event(
  in_dossier uuid, action text, basis text, in_party uuid, section text, entry uuid, count integer, purpose text
) returns bigint
  language plpgsql volatile security definer set search_path = '' as $$
declare
  head public.access_head;
  next_sequence bigint;
  payload text;
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  commitment bytea;
  link_hash bytea;
  for_organisation uuid;
begin
  if in_dossier = any (kaart.my_subject_dossiers()) then
    raise exception 'the subject''s own looks are never written';
  end if;
  if kaart.my_id() is null or not exists (
    select from kaart.my_grants() held
    where held.dossier_id = in_dossier and held.party_id = in_party and held.purpose = coalesce(append_event.purpose, held.purpose)
  ) then
    raise exception 'an event needs the consent through which the viewer looks' using errcode = 'insufficient_privilege';
  end if;
  if (action in ('list', 'open') and basis = 'consent' and coalesce(section, 'all') ~ '^[a-z-]{1,20}$') is not true then
    raise exception 'an event holds codes only';
  end if;
  select coalesce(team.organisation_id, party.organisation_id) into strict for_organisation
  from public.party left join public.team on team.id = party.team_id
  where party.dossier_id = in_dossier and party.id = in_party;

  payload := jsonb_build_object(
    'action', action, 'at', to_char(kaart.app_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'basis', basis, 'count', count, 'entry', entry, 'organisation', for_organisation, 'party', in_party,
    'person', kaart.my_id(), 'purpose', purpose, 'section', section
  )::text;
  commitment := sha256(salt || convert_to(payload, 'UTF8'));

  insert into public.access_head (dossier_id, sequence, hash)
  values (in_dossier, 0, decode(repeat('00', 32), 'hex'))
  on conflict (dossier_id) do nothing;
  select * into strict head from public.access_head where dossier_id = in_dossier for update;
  next_sequence := head.sequence + 1;
  link_hash := sha256(head.hash || uuid_send(in_dossier) || int8send(next_sequence) || commitment);

  insert into public.access_link (dossier_id, sequence, previous_hash, commitment, hash)
  values (in_dossier, next_sequence, head.hash, commitment, link_hash);
  insert into public.access_event (dossier_id, sequence, salt, payload)
  values (in_dossier, next_sequence, salt, payload);
  update public.access_head set sequence = next_sequence, hash = link_hash where dossier_id = in_dossier;
  return next_sequence;
end
$$;
--> statement-breakpoint

-- ---------------------------------------------------------------------------------------- what each role may touch
revoke all on all tables in schema public from public;
--> statement-breakpoint
revoke all on all functions in schema kaart from public;
--> statement-breakpoint
grant execute on all functions in schema kaart to kaart_rules;
--> statement-breakpoint
grant execute on function
  kaart.app_now(), kaart.today(), kaart.turns_on(date, integer), kaart.end_of_day(date), kaart.my_id(), kaart.my_teams(),
  kaart.my_parties(), kaart.my_subject_dossiers(), kaart.my_life_stages(), kaart.my_capable_dossiers(),
  kaart.my_adult_dossiers(), kaart.my_grants(), kaart.my_granted_dossiers(), kaart.my_granted_sections(),
  kaart.my_granted_entries(), kaart.my_abouts(), kaart.my_visible_teams(), kaart.my_people(), kaart.my_lookers(),
  kaart.append_event(uuid, text, text, uuid, text, uuid, integer, text)
  to kaart_viewer;
--> statement-breakpoint
grant execute on function kaart.app_now(), kaart.today(), kaart.turns_on(date, integer)
  to kaart_identity, kaart_intake, kaart_auditor;
--> statement-breakpoint

grant select on public.person, public.dossier, public.team, public.team_member, public.party, public.capacity_decision,
  public."grant", public.withholding to kaart_rules;
--> statement-breakpoint
grant select, insert on public.access_link, public.access_event, public.access_head to kaart_rules;
--> statement-breakpoint
grant update on public.access_head to kaart_rules;
--> statement-breakpoint

grant select (id, name) on public.person to kaart_viewer;
--> statement-breakpoint
grant select (id, name, kind, how_to_ask) on public.organisation to kaart_viewer;
--> statement-breakpoint
grant select (id, organisation_id, name) on public.team to kaart_viewer;
--> statement-breakpoint
grant select (id, subject_id) on public.dossier to kaart_viewer;
--> statement-breakpoint
grant select (dossier_id, id, person_id, team_id, role, organisation_id) on public.party to kaart_viewer;
--> statement-breakpoint
grant select (dossier_id, organisation_id, connected, since) on public.source to kaart_viewer;
--> statement-breakpoint
grant select (dossier_id, id, organisation_id, team_id, section, origin, about, health, face, day)
  on public.entry to kaart_viewer;
--> statement-breakpoint
grant select on public.team_member, public.entry_content, public.withholding, public."grant", public.request,
  public.request_source, public.access_event to kaart_viewer;
--> statement-breakpoint
grant insert on public."grant", public.request, public.request_source to kaart_viewer;
--> statement-breakpoint
grant update (ended_at) on public."grant" to kaart_viewer;
--> statement-breakpoint
grant update (state, withdrawn_at) on public.request to kaart_viewer;
--> statement-breakpoint
grant update (state) on public.request_source to kaart_viewer;
--> statement-breakpoint

grant select, insert, update, delete on public.session to kaart_identity;
--> statement-breakpoint
grant select on public.login to kaart_identity;
--> statement-breakpoint
grant select (id, name) on public.person to kaart_identity;
--> statement-breakpoint

-- Intake writes ciphertext that it can't read back.
grant select, insert, update on public.organisation, public.person, public.team, public.dossier, public.party,
  public.source, public.entry, public.login to kaart_intake;
--> statement-breakpoint
grant select, insert, delete on public.team_member to kaart_intake;
--> statement-breakpoint
grant insert, update on public.entry_content, public.withholding to kaart_intake;
--> statement-breakpoint
grant select (dossier_id, entry_id), delete on public.entry_content, public.withholding to kaart_intake;
--> statement-breakpoint

grant select on public.access_link, public.access_event, public.access_head to kaart_auditor;
--> statement-breakpoint

-- -------------------------------------------------------------------------------------------------------- policies
do $$
declare
  name text;
begin
  for name in select tablename from pg_catalog.pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
  end loop;
  -- What the functions above read, and the log that only append_event writes.
  foreach name in array array['person', 'dossier', 'team', 'team_member', 'party', 'capacity_decision', 'grant',
    'withholding', 'access_link', 'access_event', 'access_head'] loop
    execute format('create policy rules on public.%I to kaart_rules using (true) with check (true)', name);
  end loop;
  foreach name in array array['organisation', 'person', 'team', 'team_member', 'dossier', 'party', 'source', 'entry',
    'entry_content', 'withholding', 'login'] loop
    execute format('create policy intake on public.%I to kaart_intake using (true) with check (true)', name);
  end loop;
  foreach name in array array['session', 'login', 'person'] loop
    execute format('create policy identity on public.%I to kaart_identity using (true) with check (true)', name);
  end loop;
  foreach name in array array['access_link', 'access_event', 'access_head'] loop
    execute format('create policy auditor on public.%I for select to kaart_auditor using (true)', name);
  end loop;
end
$$;
--> statement-breakpoint

-- Names of organisations are no secret. Which one stands around whom is.
create policy viewer on public.organisation for select to kaart_viewer using (true);
--> statement-breakpoint
create policy viewer on public.person for select to kaart_viewer
  using (id = any ((select kaart.my_people())::uuid[]));
--> statement-breakpoint
create policy viewer on public.team for select to kaart_viewer
  using (id = any ((select kaart.my_visible_teams())::uuid[]));
--> statement-breakpoint
create policy viewer on public.team_member for select to kaart_viewer
  using (team_id = any ((select kaart.my_visible_teams())::uuid[]));
--> statement-breakpoint
create policy subject on public.dossier for select to kaart_viewer
  using (id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy consent on public.dossier for select to kaart_viewer
  using (id = any ((select kaart.my_granted_dossiers())::uuid[]));
--> statement-breakpoint
create policy subject on public.party for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy self on public.party for select to kaart_viewer
  using (id = any ((select kaart.my_parties())::uuid[]));
--> statement-breakpoint
create policy subject on public.source for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint

-- entry: what one may know.
create policy subject_capable on public.entry for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_capable_dossiers())::uuid[])
    and face in ('open', 'confidential', 'third-party', 'court', 'interest')
  );
--> statement-breakpoint
create policy subject_own_words on public.entry for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]) and origin = 'own' and face = 'open');
--> statement-breakpoint
create policy consent on public.entry for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_granted_dossiers())::uuid[])
    and face = 'open'
    and about = any ((select kaart.my_abouts())::text[])
    and (
      dossier_id || ':' || section = any ((select kaart.my_granted_sections())::text[])
      or dossier_id || ':' || id = any ((select kaart.my_granted_entries())::text[])
    )
  );
--> statement-breakpoint

-- entry_content: what one may read. A withheld entry has no visible content row.
create policy subject_capable on public.entry_content for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_capable_dossiers())::uuid[]) and face = 'open');
--> statement-breakpoint
create policy subject_own_words on public.entry_content for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]) and origin = 'own' and face = 'open');
--> statement-breakpoint
create policy consent on public.entry_content for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_granted_dossiers())::uuid[])
    and face = 'open'
    and about = any ((select kaart.my_abouts())::text[])
    and (
      dossier_id || ':' || section = any ((select kaart.my_granted_sections())::text[])
      or dossier_id || ':' || entry_id = any ((select kaart.my_granted_entries())::text[])
    )
  );
--> statement-breakpoint

-- withholding: the youngster may know why a card lies closed.
create policy subject_capable on public.withholding for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_capable_dossiers())::uuid[]));
--> statement-breakpoint

-- grant: the youngster gives and ends; the other sees what was given.
create policy subject on public."grant" for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy party on public."grant" for select to kaart_viewer
  using (party_id = any ((select kaart.my_parties())::uuid[]));
--> statement-breakpoint
create policy give on public."grant" for insert to kaart_viewer
  with check (
    dossier_id = any ((select kaart.my_capable_dossiers())::uuid[])
    and given_by = (select kaart.my_id())
    and ended_at is null
    and starts_at >= (select kaart.app_now())
    and ends_at <= (select kaart.app_now()) + interval '367 days'
    and (
      entry_id is null
      or exists (
        select from public.entry
        join public.party on party.dossier_id = entry.dossier_id
        where entry.dossier_id = "grant".dossier_id and entry.id = "grant".entry_id and party.id = "grant".party_id
          and entry.face = 'open' and entry.about in ('child', 'parent:' || party.person_id)
      )
    )
  );
--> statement-breakpoint
-- Ending only ever narrows: it needs no capacity, also not when that was decided away after the consent was given.
create policy end_it on public."grant" for update to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]) and ended_at is null)
  with check (ended_at = (select kaart.app_now()));
--> statement-breakpoint

-- request: whoever it is about may ask; deletion from the 18th birthday on.
create policy subject on public.request for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy ask on public.request for insert to kaart_viewer
  with check (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
    and made_by = (select kaart.my_id())
    and state = 'open'
    -- Nobody asks about a card that they may not know of: an answer would tell that it is there.
    and (
      entry_id is null
      or exists (
        select from public.entry where entry.dossier_id = request.dossier_id and entry.id = request.entry_id
      )
    )
    and (
      kind <> 'deletion'
      or (
        dossier_id = any ((select kaart.my_adult_dossiers())::uuid[])
        -- There is always time to think again: 7 to 30 days.
        and cooling_off_until between (select kaart.app_now()) + interval '7 days' and (select kaart.app_now()) + interval '30 days'
      )
    )
  );
--> statement-breakpoint
create policy withdraw on public.request for update to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]) and state = 'open')
  with check (state = 'withdrawn' and withdrawn_at = (select kaart.app_now()));
--> statement-breakpoint
create policy subject on public.request_source for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy ask on public.request_source for insert to kaart_viewer
  with check (dossier_id = any ((select kaart.my_adult_dossiers())::uuid[]) and state = 'open');
--> statement-breakpoint
create policy withdraw on public.request_source for update to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]) and state = 'open')
  with check (state = 'withdrawn');
--> statement-breakpoint

-- access_event: the youngster sees every look of somebody else, and nobody else's log.
create policy subject on public.access_event for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint

-- ------------------------------------------------------------------------------------- what one sees, and on what basis
-- The basis beside each visible entry goes into the event and onto the screen. Without a basis nothing is shown.
create view public.visible_entry with (security_invoker = true) as
select seen.*
from (
  select
    entry.dossier_id, entry.id, entry.organisation_id, entry.section, entry.origin, entry.about, entry.health,
    entry.face, entry.day,
    case
      when entry.dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]) then 'subject'
      when entry.dossier_id || ':' || entry.section = any ((select kaart.my_granted_sections())::text[])
        or entry.dossier_id || ':' || entry.id = any ((select kaart.my_granted_entries())::text[]) then 'consent'
    end as basis
  from public.entry
) seen
where seen.basis is not null;
--> statement-breakpoint
grant select on public.visible_entry to kaart_viewer;
--> statement-breakpoint

-- The functions that read for everyone belong to the role that can read just that.
grant create on schema kaart to kaart_rules;
--> statement-breakpoint
do $$
declare
  reader text;
begin
  for reader in
    select proc.oid::regprocedure from pg_catalog.pg_proc proc
    join pg_catalog.pg_namespace space on space.oid = proc.pronamespace
    where space.nspname = 'kaart' and proc.prosecdef
  loop
    execute format('alter function %s owner to kaart_rules', reader);
  end loop;
end
$$;
--> statement-breakpoint
revoke create on schema kaart from kaart_rules;
