-- The whole table of who sees what (docs/decisions, "access in the database"). 0001_rules.sql lets a youngster read and
-- give consent; this adds every other ground on which somebody may look: parental, mandate, own team, law.
--
-- As before: policies compare columns with arrays from argument-free functions, and nothing is visible until one says so.

do $$
declare
  name text;
begin
  for name in select tablename from pg_catalog.pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
  end loop;
  -- What the functions below read.
  foreach name in array array['keeper', 'relation', 'mandate', 'block', 'departure', 'shielded_for', 'source', 'account',
    'entry'] loop
    execute format('create policy rules on public.%I to kaart_rules using (true) with check (true)', name);
  end loop;
  foreach name in array array['keeper', 'relation', 'relation_reason', 'shielded_for', 'attachment', 'attachment_chunk'] loop
    execute format('create policy intake on public.%I to kaart_intake using (true) with check (true)', name);
  end loop;
end
$$;
--> statement-breakpoint
grant select on public.keeper, public.relation, public.mandate, public.block, public.departure, public.shielded_for,
  public.source to kaart_rules;
--> statement-breakpoint
grant select (person_id, guarded_until) on public.account to kaart_rules;
--> statement-breakpoint
grant select (dossier_id, id, face, day, section, responsible_id, organisation_id), update (face) on public.entry to kaart_rules;
--> statement-breakpoint
grant select, insert, delete on public.keeper, public.shielded_for to kaart_intake;
--> statement-breakpoint
grant select, insert, update on public.relation to kaart_intake;
--> statement-breakpoint
grant insert on public.relation_reason, public.attachment, public.attachment_chunk to kaart_intake;
--> statement-breakpoint

-- From here on the functions belong to the role that can read just what they need, from the moment they are made.
grant create on schema kaart to kaart_rules;
--> statement-breakpoint
set local role kaart_rules;
--> statement-breakpoint

-- ---------------------------------------------------------------------------------------------- what is recorded, now
-- A relation counts once a second person confirmed it, within its period, until its end was confirmed too. A contact ban
-- counts from the first person on: it can't wait.
create function kaart.counts_now(recorded public.relation) returns boolean
  language sql stable set search_path = '' as $$
    select coalesce(
      (recorded.decision = 'confirmed' or (recorded.kind = 'contact-ban' and recorded.decision is null))
      and recorded.starts_on <= kaart.today()
      and (recorded.ends_on is null or recorded.ends_on >= kaart.today())
      and (recorded.end_confirmed_at is null or recorded.ended_on > kaart.today()),
      false) $$;
--> statement-breakpoint
-- Life stage of whoever these dossiers are about. From 12 one is presumed capable; a recorded decision overrules that
-- both ways; from 18 one is adult. Somebody without a known birthday is treated as a child.
create function kaart.stages(of_dossiers uuid[])
  returns table (dossier_id uuid, subject_id uuid, stage text, turns_eighteen_on date, turns_thirty_five_on date)
  language sql stable security definer set search_path = '' as $$
    select
      dossier.id,
      dossier.subject_id,
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
      select relation.capable from public.relation
      where relation.dossier_id = dossier.id and relation.kind = 'capacity' and kaart.counts_now(relation)
      order by relation.starts_on desc, relation.decided_at desc, relation.id desc
      limit 1
    ) decision on true
    where dossier.id = any (of_dossiers) $$;
--> statement-breakpoint
create or replace function kaart.my_life_stages()
  returns table (dossier_id uuid, stage text, turns_eighteen_on date, turns_thirty_five_on date)
  language sql stable security definer set search_path = '' as $$
    select life.dossier_id, life.stage, life.turns_eighteen_on, life.turns_thirty_five_on
    from kaart.stages(kaart.my_subject_dossiers()) life $$;
--> statement-breakpoint
-- What counts now about me, or about a team I am in. Nothing recorded ever stands between a youngster and the own dossier.
create function kaart.my_relations() returns setof public.relation
  language sql stable security definer set search_path = '' as $$
    select relation.*
    from public.party
    join public.relation on relation.dossier_id = party.dossier_id and relation.party_id = party.id
    join public.dossier on dossier.id = party.dossier_id
    where (party.person_id = kaart.my_id() or party.team_id = any (kaart.my_teams()))
      and dossier.subject_id is distinct from kaart.my_id()
      and kaart.counts_now(relation) $$;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------------ what closes
create function kaart.my_banned_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id), '{}') from kaart.my_relations() mine
    where mine.kind = 'contact-ban' $$;
--> statement-breakpoint
create function kaart.my_blocked_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct block.dossier_id), '{}') from public.block
    where block.person_id = kaart.my_id() and block.ended_at is null $$;
--> statement-breakpoint
-- After recovery at a desk one's own words stay closed for some days: whoever got in wrongly finds nothing.
create function kaart.my_guarded() returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from public.account where account.person_id = kaart.my_id() and account.guarded_until > kaart.app_now()
    ) $$;
--> statement-breakpoint

-- --------------------------------------------------------------------------------------------- parents and guardians
-- Both bases of a representative end at the 18th birthday by date: here, with no job in between.
create function kaart.my_representations() returns table (dossier_id uuid, party_id uuid, stage text)
  language sql stable security definer set search_path = '' as $$
    with mine as (
      select held.dossier_id, held.party_id from kaart.my_relations() held where held.kind = 'representative'
    )
    select mine.dossier_id, mine.party_id, life.stage
    from mine
    join kaart.stages((select coalesce(array_agg(mine.dossier_id), '{}') from mine)) life on life.dossier_id = mine.dossier_id
    where life.stage <> 'adult' and mine.dossier_id <> all (kaart.my_banned_dossiers()) $$;
--> statement-breakpoint
create function kaart.my_parental_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id), '{}') from kaart.my_representations() mine $$;
--> statement-breakpoint
-- For a child that is not (yet) capable the representative reads, gives consent and asks.
create function kaart.my_acting_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id), '{}') from kaart.my_representations() mine
    where mine.stage = 'child' $$;
--> statement-breakpoint
create function kaart.my_controlled_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select kaart.my_capable_dossiers() || kaart.my_acting_dossiers() $$;
--> statement-breakpoint
-- Whether somebody acts for the child in a dossier now: consent that such a person gave lasts no longer than that.
create function kaart.acts_for(who uuid, in_dossier uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from public.party
      join public.relation on relation.dossier_id = party.dossier_id and relation.party_id = party.id
      where party.dossier_id = in_dossier and party.person_id = who
        and relation.kind = 'representative' and kaart.counts_now(relation)
    ) and not exists (
      select from public.party
      join public.relation on relation.dossier_id = party.dossier_id and relation.party_id = party.id
      where party.dossier_id = in_dossier and party.person_id = who
        and relation.kind = 'contact-ban' and kaart.counts_now(relation)
    ) and exists (
      select from kaart.stages(array[in_dossier]) life where life.stage = 'child'
    ) $$;
--> statement-breakpoint

-- ---------------------------------------------------------------------------------------------------- trusted persons
-- A capable youngster says yes to a trusted person; for a child that is not capable an exception must be recorded.
create function kaart.my_mandates() returns table (dossier_id uuid, party_id uuid, secrecy boolean)
  language sql stable security definer set search_path = '' as $$
    with mine as (
      select held.dossier_id, held.party_id, held.secrecy, held.exception
      from kaart.my_relations() held where held.kind = 'trusted-person'
    )
    select mine.dossier_id, mine.party_id, mine.secrecy
    from mine
    join kaart.stages((select coalesce(array_agg(mine.dossier_id), '{}') from mine)) life on life.dossier_id = mine.dossier_id
    where mine.dossier_id <> all (kaart.my_banned_dossiers())
      and mine.dossier_id <> all (kaart.my_blocked_dossiers())
      and case
        when life.stage = 'child' then mine.exception is not null
        else exists (
          select from public.mandate
          where mandate.dossier_id = mine.dossier_id and mandate.party_id = mine.party_id and mandate.ended_at is null
        )
      end $$;
--> statement-breakpoint
create function kaart.my_mandate_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id), '{}') from kaart.my_mandates() mine $$;
--> statement-breakpoint
create function kaart.my_secret_mandate_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id), '{}') from kaart.my_mandates() mine where mine.secrecy $$;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------------ professionals
-- Teams of mine that are involved now. A youngster who left the organisation, or who blocked me, closed that; an
-- involvement that is recorded after leaving counts again.
create function kaart.my_involvements() returns table (dossier_id uuid, party_id uuid, team_id uuid)
  language sql stable security definer set search_path = '' as $$
    select held.dossier_id, held.party_id, party.team_id
    from kaart.my_relations() held
    join public.party on party.dossier_id = held.dossier_id and party.id = held.party_id
    join public.team on team.id = party.team_id
    where held.kind = 'involvement'
      and held.dossier_id <> all (kaart.my_banned_dossiers())
      and held.dossier_id <> all (kaart.my_blocked_dossiers())
      and not exists (
        select from public.departure
        where departure.dossier_id = held.dossier_id and departure.organisation_id = team.organisation_id
          and departure.ended_at is null and departure.left_at >= held.recorded_at
      ) $$;
--> statement-breakpoint
create function kaart.my_involved_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id), '{}') from kaart.my_involvements() mine $$;
--> statement-breakpoint
create function kaart.my_involved_teams() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id || ':' || mine.team_id), '{}') from kaart.my_involvements() mine $$;
--> statement-breakpoint
-- What a court order or a mandated service opens: the shelves that were recorded, and nobody here can end it.
create function kaart.my_lawful() returns table (dossier_id uuid, party_id uuid, section text)
  language sql stable security definer set search_path = '' as $$
    select held.dossier_id, held.party_id, unnest(held.sections) from kaart.my_relations() held
    where held.kind = 'legal-basis' and held.dossier_id <> all (kaart.my_banned_dossiers()) $$;
--> statement-breakpoint
create function kaart.my_lawful_sections() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id || ':' || mine.section), '{}') from kaart.my_lawful() mine $$;
--> statement-breakpoint
-- Shielded entries of which I am one of the persons named, and in whose dossier I stand on a ground that is no consent.
create function kaart.my_named_entries() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(named.dossier_id || ':' || named.entry_id), '{}') from public.shielded_for named
    where named.person_id = kaart.my_id()
      and (
        named.dossier_id = any (kaart.my_capable_dossiers())
        or named.dossier_id = any (kaart.my_parental_dossiers())
        or named.dossier_id = any (kaart.my_involved_dossiers())
        or named.dossier_id in (select mine.dossier_id from kaart.my_lawful() mine)
      ) $$;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------------------ consent
-- Consent that holds at this moment, for the parties one is or is in. What a representative gave ends with acting for the
-- child: at 12, at 18, by decision or by ban.
create or replace function kaart.my_grants() returns setof public."grant"
  language sql stable security definer set search_path = '' as $$
    select consent.*
    from public.party
    join public."grant" consent on consent.dossier_id = party.dossier_id and consent.party_id = party.id
    join public.dossier on dossier.id = party.dossier_id
    where (party.person_id = kaart.my_id() or party.team_id = any (kaart.my_teams()))
      and consent.ended_at is null
      and consent.starts_at <= kaart.app_now()
      and consent.ends_at > kaart.app_now()
      and consent.dossier_id <> all (kaart.my_banned_dossiers())
      and consent.dossier_id <> all (kaart.my_blocked_dossiers())
      and (consent.given_by = dossier.subject_id or kaart.acts_for(consent.given_by, consent.dossier_id)) $$;
--> statement-breakpoint

-- Shelves and cards of which the youngster gave consent in person: what somebody made is nobody else's to share.
create function kaart.my_grants_from_subject() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(mine.dossier_id || ':' || coalesce(mine.section, mine.entry_id::text)), '{}')
    from kaart.my_grants() mine
    join public.dossier on dossier.id = mine.dossier_id and dossier.subject_id = mine.given_by $$;
--> statement-breakpoint

-- -------------------------------------------------------------------------------------------------------------- doors
-- Every way in which I see something of somebody else's dossier: it goes into the event and onto the screen.
create function kaart.my_doors()
  returns table (dossier_id uuid, party_id uuid, basis text, purpose text, section text, entry_id uuid, team_id uuid)
  language sql stable security definer set search_path = '' as $$
    select mine.dossier_id, mine.party_id, 'parental', null, null, null::uuid, null::uuid from kaart.my_representations() mine
    union all
    select mine.dossier_id, mine.party_id, 'mandate', null, null, null, null from kaart.my_mandates() mine
    union all
    select mine.dossier_id, mine.party_id, 'own-team', null, null, null, mine.team_id from kaart.my_involvements() mine
    union all
    select mine.dossier_id, mine.party_id, 'law', null, mine.section, null, null from kaart.my_lawful() mine
    union all
    select mine.dossier_id, mine.party_id, 'consent', mine.purpose, mine.section, mine.entry_id, null
    from kaart.my_grants() mine $$;
--> statement-breakpoint
create function kaart.my_door_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct door.dossier_id), '{}') from kaart.my_doors() door $$;
--> statement-breakpoint

-- --------------------------------------------------------------------------------------------- the file holder's role
-- Dossiers in which I may record relations: my organisation holds a source file, and it is not about me.
create function kaart.my_kept() returns table (dossier_id uuid, subject_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = '' as $$
    select dossier.id, dossier.subject_id, keeper.organisation_id
    from public.keeper
    join public.source on source.organisation_id = keeper.organisation_id
    join public.dossier on dossier.id = source.dossier_id
    where keeper.person_id = kaart.my_id()
      and dossier.subject_id <> keeper.person_id
      and dossier.id <> all (kaart.my_banned_dossiers()) $$;
--> statement-breakpoint
create function kaart.my_kept_dossiers() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id), '{}') from kaart.my_kept() mine $$;
--> statement-breakpoint
create function kaart.my_kept_organisations() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(keeper.organisation_id), '{}') from public.keeper where keeper.person_id = kaart.my_id() $$;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------- names one may know
create or replace function kaart.my_visible_teams() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select kaart.my_teams() || coalesce(array_agg(party.team_id), '{}') from public.party
    where party.team_id is not null
      and party.dossier_id = any (kaart.my_subject_dossiers() || kaart.my_acting_dossiers() || kaart.my_kept_dossiers()) $$;
--> statement-breakpoint
-- People whose name one may know: oneself; who stands around a dossier that is one's own, one acts in or one keeps; who
-- decided or recorded something there; whose dossier is open to one.
create or replace function kaart.my_people() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    with near as materialized (
      select unnest(kaart.my_subject_dossiers() || kaart.my_acting_dossiers() || kaart.my_kept_dossiers()) as dossier_id
    )
    select coalesce(array_agg(known.id), '{}') from (
      select kaart.my_id() as id
      union
      select party.person_id from near join public.party on party.dossier_id = near.dossier_id
      union
      select member.person_id from near
      join public.party on party.dossier_id = near.dossier_id
      join public.team_member member on member.team_id = party.team_id
      union
      select who.id from near
      join public.relation on relation.dossier_id = near.dossier_id
      cross join lateral (
        values (relation.recorded_by), (relation.decided_by), (relation.ended_by), (relation.end_confirmed_by)
      ) who (id)
      union
      select withholding.decided_by from public.withholding
      where withholding.dossier_id = any (kaart.my_capable_dossiers() || kaart.my_mandate_dossiers())
      union
      select dossier.subject_id from public.dossier
      where dossier.id = any (kaart.my_door_dossiers() || kaart.my_kept_dossiers())
    ) known
    where known.id is not null $$;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------------------ the log
-- What a look rests on was there when the request began. This asks the tables whether it was ended since.
create function kaart.still_stands(in_dossier uuid, in_party uuid, basis text) returns boolean
  language sql stable security definer set search_path = '' as $$
    select case
      when basis = 'consent' then exists (
        select from public."grant" consent
        where consent.dossier_id = in_dossier and consent.party_id = in_party
          and consent.ended_at is null and consent.ends_at > kaart.app_now()
      )
      else exists (
        select from public.relation
        where relation.dossier_id = in_dossier and relation.party_id = in_party and kaart.counts_now(relation)
          and relation.kind = case basis
            when 'parental' then 'representative'
            when 'mandate' then 'trusted-person'
            when 'own-team' then 'involvement'
            when 'law' then 'legal-basis'
          end
          and (basis <> 'mandate' or relation.exception is not null or exists (
            select from public.mandate
            where mandate.dossier_id = in_dossier and mandate.party_id = in_party and mandate.ended_at is null
          ))
      )
    end
    and not exists (
      select from public.party
      join public.relation on relation.dossier_id = party.dossier_id and relation.party_id = party.id
      where party.dossier_id = in_dossier and relation.kind = 'contact-ban' and kaart.counts_now(relation)
        and (party.person_id = kaart.my_id() or party.team_id = any (kaart.my_teams()))
    )
    and (basis in ('parental', 'law') or not exists (
      select from public.block
      where block.dossier_id = in_dossier and block.person_id = kaart.my_id() and block.ended_at is null
    )) $$;
--> statement-breakpoint
drop function kaart.append_event(uuid, text, text, uuid, text, uuid, integer, text);
--> statement-breakpoint
-- Appends one look, or one step of somebody who records a relation, to the chain of a dossier: as the last step before
-- commit, for it locks the chain's head.
-- commitment = SHA-256(salt ‖ payload); hash = SHA-256(previous ‖ dossier ‖ sequence ‖ commitment).
-- Who did it, for which organisation and when is not the caller's to say. The subject's own looks are never written.
-- Whoever holds nothing of a dossier writes nothing in its log, and nobody writes anything but codes there.
create function kaart.append_event(
  in_dossier uuid, action text, basis text, in_party uuid, section text, entry uuid, count integer, purpose text,
  relation text default null
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
  if kaart.my_id() is null then
    raise exception 'an event needs somebody' using errcode = 'insufficient_privilege';
  end if;
  if basis = 'file-holder' then
    select kept.organisation_id into for_organisation from kaart.my_kept() kept
    where kept.dossier_id = in_dossier order by kept.organisation_id limit 1;
    if not found then
      raise exception 'only whoever keeps this dossier records in it' using errcode = 'insufficient_privilege';
    end if;
    if (
      action in ('relation-recorded', 'relation-confirmed', 'relation-refused', 'relation-ended', 'relation-end-confirmed')
      and relation ~ '^[a-z-]{1,20}$' and section is null and entry is null and purpose is null
    ) is not true then
      raise exception 'an event holds codes only';
    end if;
  else
    if not exists (
      select from kaart.my_doors() door
      where door.dossier_id = in_dossier and door.party_id = in_party and door.basis = append_event.basis
        and (append_event.purpose is null or door.purpose = append_event.purpose)
    ) or not kaart.still_stands(in_dossier, in_party, basis) then
      raise exception 'an event needs the ground on which the viewer looks' using errcode = 'insufficient_privilege';
    end if;
    if (action in ('list', 'open', 'file') and relation is null and coalesce(section, 'all') ~ '^[a-z-]{1,20}$') is not true then
      raise exception 'an event holds codes only';
    end if;
    select coalesce(team.organisation_id, party.organisation_id) into strict for_organisation
    from public.party left join public.team on team.id = party.team_id
    where party.dossier_id = in_dossier and party.id = in_party;
  end if;

  payload := jsonb_build_object(
    'action', action, 'at', to_char(kaart.app_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'basis', basis, 'count', count, 'entry', entry, 'organisation', for_organisation, 'party', in_party,
    'person', kaart.my_id(), 'purpose', purpose, 'relation', relation, 'section', section
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

-- ------------------------------------------------------------------------------------------------ health, after a talk
-- Entries under patient-rights law that wait for me to open them. They say that they are there, and nothing more.
create function kaart.my_closed_health() returns table (dossier_id uuid, entry_id uuid, day date, subject_id uuid)
  language sql stable security definer set search_path = '' as $$
    select entry.dossier_id, entry.id, entry.day, dossier.subject_id
    from public.entry join public.dossier on dossier.id = entry.dossier_id
    where entry.dossier_id = any (kaart.my_involved_dossiers())
      and entry.face = 'health' and entry.responsible_id = kaart.my_id() $$;
--> statement-breakpoint
-- The responsible health professional opens it, after a talk. True when there was something to open.
create function kaart.open_health(in_entry uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.entry set face = 'open'
  where (entry.dossier_id, entry.id) in (
    select waiting.dossier_id, waiting.entry_id from kaart.my_closed_health() waiting where waiting.entry_id = in_entry
  );
  return found;
end
$$;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------- worked out once a request
-- A page of cards asks for these arrays some forty times: in each policy of each table. So they are worked out once at the
-- start of a request, and remembered for this transaction and this viewer only. For anybody else, and where nothing was
-- remembered, they are worked out anew: remembering changes how long a look takes, never what is seen.
--
-- What asks for them is written as an expression, without a search path or an owner's rights of its own: PostgreSQL reads its
-- names when it is made and folds it into the query, where a call would cost more than the answer.
create function kaart.remembered(name text) returns text
  language sql stable
  return case
    when pg_catalog.current_setting('kaart.remembered_for', true)
      = pg_catalog.current_setting('kaart.viewer', true) || ':' || pg_catalog.current_setting('kaart.viewer_team', true)
    then nullif(pg_catalog.current_setting('kaart.' || name, true), '')
  end;
--> statement-breakpoint
-- Each function keeps its name, so that policies keep asking it; what it did before is called `now_` and its name.
do $$
declare
  asked record;
begin
  for asked in
    select proc.proname as name, pg_catalog.format_type(proc.prorettype, null) as type, proc.prosrc as source
    from pg_catalog.pg_proc proc
    where proc.pronamespace = 'kaart'::regnamespace
      and proc.proname in (
        'my_teams', 'my_parties', 'my_subject_dossiers', 'my_capable_dossiers', 'my_adult_dossiers', 'my_banned_dossiers',
        'my_blocked_dossiers', 'my_guarded', 'my_parental_dossiers', 'my_acting_dossiers', 'my_controlled_dossiers',
        'my_mandate_dossiers', 'my_secret_mandate_dossiers', 'my_involved_dossiers', 'my_involved_teams',
        'my_lawful_sections', 'my_named_entries', 'my_granted_dossiers', 'my_granted_sections', 'my_granted_entries',
        'my_grants_from_subject', 'my_door_dossiers'
      )
  loop
    execute format(
      'create function kaart.%I() returns %s language sql stable security definer set search_path = '''' as %L',
      'now_' || asked.name, asked.type, asked.source);
    execute format(
      'create or replace function kaart.%I() returns %s language sql stable
         return coalesce(kaart.remembered(%L)::%s, kaart.%I())',
      asked.name, asked.type, asked.name, asked.type, 'now_' || asked.name);
  end loop;
  -- Those that answer with rows are remembered as JSON.
  perform set_config('search_path', '', true);
  for asked in
    select proc.proname as name, pg_catalog.pg_get_function_result(proc.oid) as result, proc.prosrc as source
    from pg_catalog.pg_proc proc
    where proc.pronamespace = 'kaart'::regnamespace
      and proc.proname in ('my_life_stages', 'my_relations', 'my_representations', 'my_mandates', 'my_involvements',
        'my_lawful', 'my_grants')
  loop
    execute format(
      'create function kaart.%I() returns %s language sql stable security definer set search_path = '''' as %L',
      'now_' || asked.name, asked.result, asked.source);
    execute format(
      'create or replace function kaart.%I() returns %s language sql stable begin atomic %s; end',
      asked.name, asked.result, format(
        'select known.* from %s where kaart.remembered(%L) is not null
         union all
         select fresh.* from kaart.%I() fresh where kaart.remembered(%L) is null',
        case
          when asked.result like 'SETOF %'
            then format('jsonb_populate_recordset(null::%s, kaart.remembered(%L)::jsonb) known',
              substr(asked.result, 7), asked.name)
          else format('jsonb_to_recordset(kaart.remembered(%L)::jsonb) known %s', asked.name, substr(asked.result, 6))
        end,
        asked.name, 'now_' || asked.name, asked.name));
  end loop;
end
$$;
--> statement-breakpoint
-- Works out what the viewer of this transaction holds, each array from those before it.
create function kaart.remember() returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  name text;
begin
  perform set_config('kaart.remembered_for',
    current_setting('kaart.viewer', true) || ':' || current_setting('kaart.viewer_team', true), true);
  perform
    set_config('kaart.my_teams', kaart.now_my_teams()::text, true),
    set_config('kaart.my_subject_dossiers', kaart.now_my_subject_dossiers()::text, true),
    set_config('kaart.my_blocked_dossiers', kaart.now_my_blocked_dossiers()::text, true),
    set_config('kaart.my_guarded', kaart.now_my_guarded()::text, true);
  perform
    set_config('kaart.my_parties', kaart.now_my_parties()::text, true),
    set_config('kaart.my_life_stages',
      coalesce((select jsonb_agg(to_jsonb(life)) from kaart.now_my_life_stages() life), '[]')::text, true);
  perform
    set_config('kaart.my_relations', case when kaart.my_parties() = '{}' then '[]' else
      coalesce((select jsonb_agg(to_jsonb(held)) from kaart.now_my_relations() held), '[]') end::text, true),
    set_config('kaart.my_capable_dossiers', kaart.now_my_capable_dossiers()::text, true),
    set_config('kaart.my_adult_dossiers', kaart.now_my_adult_dossiers()::text, true);
  if current_setting('kaart.my_relations') = '[]' then
    -- Nothing is recorded about me: nothing that follows from a relation has to be looked for.
    foreach name in array array['my_representations', 'my_mandates', 'my_involvements', 'my_lawful'] loop
      perform set_config('kaart.' || name, '[]', true);
    end loop;
    foreach name in array array['my_banned_dossiers', 'my_parental_dossiers', 'my_acting_dossiers', 'my_mandate_dossiers',
      'my_secret_mandate_dossiers', 'my_involved_dossiers', 'my_involved_teams', 'my_lawful_sections'] loop
      perform set_config('kaart.' || name, '{}', true);
    end loop;
  else
    perform set_config('kaart.my_banned_dossiers', kaart.now_my_banned_dossiers()::text, true);
    perform
      set_config('kaart.my_representations',
        coalesce((select jsonb_agg(to_jsonb(held)) from kaart.now_my_representations() held), '[]')::text, true),
      set_config('kaart.my_mandates',
        coalesce((select jsonb_agg(to_jsonb(held)) from kaart.now_my_mandates() held), '[]')::text, true),
      set_config('kaart.my_involvements',
        coalesce((select jsonb_agg(to_jsonb(held)) from kaart.now_my_involvements() held), '[]')::text, true),
      set_config('kaart.my_lawful',
        coalesce((select jsonb_agg(to_jsonb(held)) from kaart.now_my_lawful() held), '[]')::text, true);
    perform
      set_config('kaart.my_parental_dossiers', kaart.now_my_parental_dossiers()::text, true),
      set_config('kaart.my_acting_dossiers', kaart.now_my_acting_dossiers()::text, true),
      set_config('kaart.my_mandate_dossiers', kaart.now_my_mandate_dossiers()::text, true),
      set_config('kaart.my_secret_mandate_dossiers', kaart.now_my_secret_mandate_dossiers()::text, true),
      set_config('kaart.my_involved_dossiers', kaart.now_my_involved_dossiers()::text, true),
      set_config('kaart.my_involved_teams', kaart.now_my_involved_teams()::text, true),
      set_config('kaart.my_lawful_sections', kaart.now_my_lawful_sections()::text, true);
  end if;
  perform set_config('kaart.my_grants', case when kaart.my_parties() = '{}' then '[]' else
    coalesce((select jsonb_agg(to_jsonb(held)) from kaart.now_my_grants() held), '[]') end::text, true);
  perform
    set_config('kaart.my_granted_dossiers', kaart.now_my_granted_dossiers()::text, true),
    set_config('kaart.my_granted_sections', kaart.now_my_granted_sections()::text, true),
    set_config('kaart.my_granted_entries', kaart.now_my_granted_entries()::text, true),
    set_config('kaart.my_grants_from_subject', kaart.now_my_grants_from_subject()::text, true),
    set_config('kaart.my_controlled_dossiers', kaart.now_my_controlled_dossiers()::text, true),
    set_config('kaart.my_named_entries', kaart.now_my_named_entries()::text, true),
    set_config('kaart.my_door_dossiers', kaart.now_my_door_dossiers()::text, true);
end
$$;
--> statement-breakpoint

do $$
declare
  mine text;
begin
  for mine in
    select proc.oid::regprocedure from pg_catalog.pg_proc proc
    join pg_catalog.pg_namespace space on space.oid = proc.pronamespace
    where space.nspname = 'kaart' and proc.proowner = current_user::regrole
  loop
    execute format('revoke all on function %s from public', mine);
  end loop;
end
$$;
--> statement-breakpoint
grant execute on function
  kaart.my_banned_dossiers(), kaart.my_blocked_dossiers(), kaart.my_guarded(), kaart.my_parental_dossiers(),
  kaart.my_acting_dossiers(), kaart.my_controlled_dossiers(), kaart.my_mandate_dossiers(), kaart.my_secret_mandate_dossiers(),
  kaart.my_grants_from_subject(), kaart.my_involved_dossiers(), kaart.my_involved_teams(), kaart.my_lawful_sections(), kaart.my_named_entries(),
  kaart.my_doors(), kaart.my_door_dossiers(), kaart.my_kept(), kaart.my_kept_dossiers(), kaart.my_kept_organisations(),
  kaart.my_closed_health(), kaart.open_health(uuid), kaart.remembered(text), kaart.remember(),
  kaart.append_event(uuid, text, text, uuid, text, uuid, integer, text, text)
  to kaart_viewer;
--> statement-breakpoint
do $$
declare
  asked text;
begin
  -- Whoever may ask for a remembered answer may have it worked out.
  for asked in
    select proc.oid::regprocedure from pg_catalog.pg_proc proc
    where proc.pronamespace = 'kaart'::regnamespace and proc.proname ~ '^now_my_'
      and has_function_privilege('kaart_viewer', 'kaart.' || substr(proc.proname, 5) || '()', 'execute')
  loop
    execute format('grant execute on function %s to kaart_viewer', asked);
  end loop;
end
$$;
--> statement-breakpoint
reset role;
--> statement-breakpoint
revoke create on schema kaart from kaart_rules;
--> statement-breakpoint

-- ----------------------------------------------------------------------------------------------------------- policies
-- A contact ban beats every other basis; a guarded account does not read its own words. Both narrow what others allow.
do $$
declare
  name text;
begin
  foreach name in array array['dossier', 'entry', 'entry_content', 'withholding'] loop
    execute format(
      'create policy contact_ban on public.%I as restrictive for select to kaart_viewer
         using (%I <> all ((select kaart.my_banned_dossiers())::uuid[]))',
      name, case name when 'dossier' then 'id' else 'dossier_id' end);
  end loop;
  foreach name in array array['entry', 'entry_content'] loop
    execute format(
      'create policy guarded on public.%I as restrictive for select to kaart_viewer
         using (origin <> ''own'' or not (select kaart.my_guarded()))', name);
  end loop;
end
$$;
--> statement-breakpoint
create policy guarded on public."grant" as restrictive for insert to kaart_viewer
  with check (not (select kaart.my_guarded()));
--> statement-breakpoint
drop policy consent on public.dossier;
--> statement-breakpoint
create policy door on public.dossier for select to kaart_viewer
  using (id = any ((select kaart.my_door_dossiers())::uuid[]));
--> statement-breakpoint
create policy acting on public.party for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_acting_dossiers())::uuid[]));
--> statement-breakpoint
create policy keeper on public.party for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_kept_dossiers())::uuid[]));
--> statement-breakpoint
create policy acting on public.source for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_acting_dossiers())::uuid[]));
--> statement-breakpoint

-- entry: what one may know.
create policy parental_child on public.entry for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_acting_dossiers())::uuid[])
    and face in ('open', 'interest')
    and about = any ((select kaart.my_abouts())::text[])
    and origin = 'provided'
  );
--> statement-breakpoint
create policy parental_self on public.entry for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_parental_dossiers())::uuid[])
    and face = 'open'
    and about = 'parent:' || (select kaart.my_id())
    and origin = 'provided'
  );
--> statement-breakpoint
create policy mandate on public.entry for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_mandate_dossiers())::uuid[])
    and face in ('open', 'confidential', 'third-party', 'court', 'interest')
  );
--> statement-breakpoint
create policy own_team on public.entry for select to kaart_viewer
  using (
    dossier_id || ':' || team_key = any ((select kaart.my_involved_teams())::text[])
    and face in ('open', 'confidential', 'third-party', 'court', 'interest')
  );
--> statement-breakpoint
create policy law on public.entry for select to kaart_viewer
  using (
    dossier_id || ':' || section = any ((select kaart.my_lawful_sections())::text[])
    and face = 'open'
    and about = 'child'
    and origin = 'provided'
  );
--> statement-breakpoint
create policy shielded on public.entry for select to kaart_viewer
  using (face = 'shielded' and dossier_id || ':' || id = any ((select kaart.my_named_entries())::text[]));
--> statement-breakpoint

-- entry_content: what one may read.
create policy parental_child on public.entry_content for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_acting_dossiers())::uuid[])
    and face in ('open', 'interest')
    and about = any ((select kaart.my_abouts())::text[])
    and origin = 'provided'
  );
--> statement-breakpoint
create policy parental_self on public.entry_content for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_parental_dossiers())::uuid[])
    and face = 'open'
    and about = 'parent:' || (select kaart.my_id())
    and origin = 'provided'
  );
--> statement-breakpoint
create policy mandate on public.entry_content for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_mandate_dossiers())::uuid[]) and face = 'open');
--> statement-breakpoint
create policy mandate_secrecy on public.entry_content for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_secret_mandate_dossiers())::uuid[]) and face = 'interest');
--> statement-breakpoint
create policy own_team on public.entry_content for select to kaart_viewer
  using (
    dossier_id || ':' || team_key = any ((select kaart.my_involved_teams())::text[])
    and face in ('open', 'confidential', 'third-party', 'court', 'interest')
  );
--> statement-breakpoint
create policy law on public.entry_content for select to kaart_viewer
  using (
    dossier_id || ':' || section = any ((select kaart.my_lawful_sections())::text[])
    and face = 'open'
    and about = 'child'
    and origin = 'provided'
  );
--> statement-breakpoint
create policy shielded on public.entry_content for select to kaart_viewer
  using (face = 'shielded' and dossier_id || ':' || entry_id = any ((select kaart.my_named_entries())::text[]));
--> statement-breakpoint

-- consent: as it was, and what somebody made in person is shown through that person's own consent only. A parent may share
-- the file of a child; what the child wrote is not in it.
drop policy consent on public.entry;
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
    and (
      origin = 'provided'
      or dossier_id || ':' || section = any ((select kaart.my_grants_from_subject())::text[])
      or dossier_id || ':' || id = any ((select kaart.my_grants_from_subject())::text[])
    )
  );
--> statement-breakpoint
drop policy consent on public.entry_content;
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
    and (
      origin = 'provided'
      or dossier_id || ':' || section = any ((select kaart.my_grants_from_subject())::text[])
      or dossier_id || ':' || entry_id = any ((select kaart.my_grants_from_subject())::text[])
    )
  );
--> statement-breakpoint

-- withholding: the trusted person may know why, as the youngster does.
create policy mandate on public.withholding for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_mandate_dossiers())::uuid[]));
--> statement-breakpoint

-- grant: whoever acts for a child gives and ends as the youngster would.
create policy acting on public."grant" for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_acting_dossiers())::uuid[]));
--> statement-breakpoint
drop policy give on public."grant";
--> statement-breakpoint
create policy give on public."grant" for insert to kaart_viewer
  with check (
    dossier_id = any ((select kaart.my_controlled_dossiers())::uuid[])
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
drop policy end_it on public."grant";
--> statement-breakpoint
-- Ending only ever narrows: it needs no capacity, also not when that was decided away after the consent was given.
create policy end_it on public."grant" for update to kaart_viewer
  using (
    (
      dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
      or dossier_id = any ((select kaart.my_acting_dossiers())::uuid[])
    )
    and ended_at is null
  )
  with check (ended_at = (select kaart.app_now()));
--> statement-breakpoint

-- ------------------------------------------------------------------------------------- what one sees, and on what basis
-- The bases in the order in which one names them: what consent can't end comes before consent, so that nobody is told
-- that ending it would change something.
drop view public.visible_entry;
--> statement-breakpoint
grant select (team_key, beside_id) on public.entry to kaart_viewer;
--> statement-breakpoint
create view public.visible_entry with (security_invoker = true) as
select seen.*
from (
  select
    entry.dossier_id, entry.id, entry.organisation_id, entry.team_id, entry.section, entry.origin, entry.about,
    entry.health, entry.face, entry.day, entry.beside_id,
    case
      when entry.dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]) then 'subject'
      when entry.face = 'shielded' then case
        when entry.dossier_id = any ((select kaart.my_parental_dossiers())::uuid[]) then 'parental'
        when entry.dossier_id = any ((select kaart.my_involved_dossiers())::uuid[]) then 'own-team'
        else 'law'
      end
      when (
        entry.dossier_id = any ((select kaart.my_acting_dossiers())::uuid[])
        and entry.face in ('open', 'interest')
        and entry.about = any ((select kaart.my_abouts())::text[])
        and entry.origin = 'provided'
      ) or (
        entry.dossier_id = any ((select kaart.my_parental_dossiers())::uuid[])
        and entry.face = 'open'
        and entry.about = 'parent:' || (select kaart.my_id())
        and entry.origin = 'provided'
      ) then 'parental'
      when entry.dossier_id = any ((select kaart.my_mandate_dossiers())::uuid[]) and (
        entry.face = 'open'
        or (entry.face = 'interest' and entry.dossier_id = any ((select kaart.my_secret_mandate_dossiers())::uuid[]))
      ) then 'mandate'
      when entry.dossier_id || ':' || entry.team_key = any ((select kaart.my_involved_teams())::text[]) then 'own-team'
      when entry.dossier_id || ':' || entry.section = any ((select kaart.my_lawful_sections())::text[])
        and entry.face = 'open' and entry.about = 'child' and entry.origin = 'provided' then 'law'
      when entry.face = 'open' and (
        entry.dossier_id || ':' || entry.section = any ((select kaart.my_granted_sections())::text[])
        or entry.dossier_id || ':' || entry.id = any ((select kaart.my_granted_entries())::text[])
      ) then 'consent'
      -- What a trusted person knows of and does not read.
      when entry.dossier_id = any ((select kaart.my_mandate_dossiers())::uuid[]) then 'mandate'
    end as basis
  from public.entry
) seen
where seen.basis is not null;
--> statement-breakpoint
grant select on public.visible_entry to kaart_viewer;
