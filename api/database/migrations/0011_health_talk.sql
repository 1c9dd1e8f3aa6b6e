-- What the responsible health professional opens after a talk leaves an event, in the same transaction: no event, no opening.
-- Whoever may open it can do nothing else with it here, and whoever may not finds nothing.

grant create on schema kaart to kaart_rules;
--> statement-breakpoint
set local role kaart_rules;
--> statement-breakpoint

-- What may stand in the log, each kind in a place of its own: one more kind is one more word.
create function kaart.is_logged_look(action text, basis text) returns boolean
  language sql immutable set search_path = '' as $$
    select action in ('list', 'open', 'file') or (action = 'health-opened' and basis = 'own-team') $$;
--> statement-breakpoint
create function kaart.is_logged_step(action text) returns boolean
  language sql immutable set search_path = '' as $$
    select action in
      ('relation-recorded', 'relation-confirmed', 'relation-refused', 'relation-ended', 'relation-end-confirmed') $$;
--> statement-breakpoint
-- As it was (0005_access.sql), but for the words above.
create or replace function kaart.append_event(
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
      kaart.is_logged_step(action)
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
    if (kaart.is_logged_look(action, basis) and relation is null and coalesce(section, 'all') ~ '^[a-z-]{1,20}$') is not true then
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

-- Opens it, and writes who did so, for the organisation that wrote the card when they work there. True when there was
-- something to open: of two at once, one.
create or replace function kaart.open_health(in_entry uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  waiting record;
begin
  select mine.dossier_id, involved.party_id into waiting
  from kaart.my_closed_health() mine
  join public.entry on entry.dossier_id = mine.dossier_id and entry.id = mine.entry_id
  join kaart.my_involvements() involved on involved.dossier_id = mine.dossier_id
  join public.team on team.id = involved.team_id
  where mine.entry_id = in_entry
  order by team.organisation_id is not distinct from entry.organisation_id desc, involved.party_id
  limit 1;
  if not found then
    return false;
  end if;
  update public.entry set face = 'open'
  where entry.dossier_id = waiting.dossier_id and entry.id = in_entry and entry.face = 'health';
  if not found then
    return false;
  end if;
  perform kaart.append_event(
    waiting.dossier_id, 'health-opened', 'own-team', waiting.party_id, null, in_entry, null, null);
  return true;
end
$$;
--> statement-breakpoint
revoke all on function kaart.is_logged_look(text, text), kaart.is_logged_step(text) from public;
--> statement-breakpoint
reset role;
--> statement-breakpoint
revoke create on schema kaart from kaart_rules;
