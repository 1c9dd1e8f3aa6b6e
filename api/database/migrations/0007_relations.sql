-- Relations, step by step: what the file holder's authorised role (keeper) records about somebody's place around a
-- youngster. Every step is taken by a keeper of the organisation for which it is recorded, the second by somebody else
-- than the first, never about oneself; every step stands in the log of the dossier, in the same transaction, because the
-- table itself writes it there; and no step can be rewritten afterwards.

grant create on schema kaart to kaart_rules;
--> statement-breakpoint
set local role kaart_rules;
--> statement-breakpoint

-- -------------------------------------------------------------------------------------------------- who may keep what
-- Whether somebody plays a part of their own in a dossier, as family or as trusted person: such a person keeps nothing there.
create function kaart.stands_near(who uuid, in_dossier uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from public.party
      where party.dossier_id = in_dossier and party.person_id = who
        and party.role in ('mother', 'father', 'guardian', 'trusted-person')
    ) $$;
--> statement-breakpoint
-- Dossiers in which I may record relations: my organisation holds a source file, it is not about me, and I play no part of
-- my own in it.
create or replace function kaart.my_kept() returns table (dossier_id uuid, subject_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = '' as $$
    select dossier.id, dossier.subject_id, keeper.organisation_id
    from public.keeper
    join public.source on source.organisation_id = keeper.organisation_id
    join public.dossier on dossier.id = source.dossier_id
    where keeper.person_id = kaart.my_id()
      and dossier.subject_id <> keeper.person_id
      and dossier.id <> all (kaart.my_banned_dossiers())
      and not kaart.stands_near(keeper.person_id, dossier.id) $$;
--> statement-breakpoint
-- The same as one word for each dossier and organisation: a reason is read by keepers of the organisation that recorded it.
create function kaart.my_keeping() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(mine.dossier_id || ':' || mine.organisation_id), '{}') from kaart.my_kept() mine $$;
--> statement-breakpoint
-- Whether somebody may take a step in a relation: as keeper of this organisation, which holds a source file of this dossier,
-- about somebody else than oneself and one's own team.
create function kaart.may_keep(who uuid, in_dossier uuid, for_organisation uuid, about_party uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from public.keeper
      join public.source on source.organisation_id = keeper.organisation_id and source.dossier_id = in_dossier
      join public.dossier on dossier.id = source.dossier_id
      where keeper.organisation_id = for_organisation and keeper.person_id = who and dossier.subject_id <> who
    )
    and not kaart.stands_near(who, in_dossier)
    and not exists (
      select from public.party
      left join public.team_member member on member.team_id = party.team_id
      where party.dossier_id = in_dossier and party.id = about_party and who in (party.person_id, member.person_id)
    ) $$;
--> statement-breakpoint
-- Whether a relation of this kind can be about this party, on this ground, for these shelves. Whoever decides for a child,
-- or stands by a youngster, is an adult as far as the birthday is known; a trusted person is in no team around the dossier.
create function kaart.fits(kind text, in_dossier uuid, about_party uuid, ground text, sections text[]) returns boolean
  language sql stable security definer set search_path = '' as $$
    select coalesce(case kind
      when 'representative' then ground in ('parent', 'guardian', 'court')
      when 'legal-basis' then ground in ('court-order', 'mandated-service') and pg_catalog.cardinality(sections) > 0
      else kind in ('capacity', 'contact-ban', 'trusted-person', 'involvement')
    end, false)
    and case
      when kind = 'capacity' then about_party is null
      else exists (
        select from public.party
        left join public.person on person.id = party.person_id
        where party.dossier_id = in_dossier and party.id = about_party
          and case kind
            when 'involvement' then party.team_id is not null
            when 'legal-basis' then true
            when 'contact-ban' then party.person_id is not null
            else party.person_id is not null
              and coalesce(kaart.turns_on(person.born, 18) <= kaart.today(), true)
          end
          and (
            kind <> 'trusted-person'
            or not exists (
              select from public.team_member member
              join public.party around on around.team_id = member.team_id
              where member.person_id = party.person_id and around.dossier_id = in_dossier
            )
          )
      )
    end $$;
--> statement-breakpoint
-- For whom a relation about me stands, also when I see nothing of that dossier (yet): a trusted person whom the youngster
-- did not say yes to knows who it is about. In a dossier with a contact ban there is nothing to know.
create function kaart.my_concerns() returns table (dossier_id uuid, subject_name text)
  language sql stable security definer set search_path = '' as $$
    select distinct dossier.id, person.name
    from public.party
    join public.relation on relation.dossier_id = party.dossier_id and relation.party_id = party.id
    join public.dossier on dossier.id = party.dossier_id
    join public.person on person.id = dossier.subject_id
    where party.id = any (kaart.my_parties())
      and relation.kind <> 'contact-ban'
      and dossier.subject_id <> kaart.my_id()
      and dossier.id <> all (kaart.my_banned_dossiers()) $$;
--> statement-breakpoint

-- ----------------------------------------------------------------------------------------------- what happens to a row
-- A row goes one step further, or stays as it is: confirmed or refused, then ended, then the end confirmed. What was written
-- stays, and each step says who took it and when: who looks for somebody as the one who is signed in, now by the clock.
create function kaart.only_one_step() returns trigger
  language plpgsql set search_path = '' as $$
declare
  steps constant text[] := array['decision', 'decided_by', 'decided_at', 'ended_on', 'ended_by', 'ended_at',
    'end_confirmed_by', 'end_confirmed_at'];
  stepped_by uuid;
  stepped_at timestamptz;
begin
  if to_jsonb(new) - steps <> to_jsonb(old) - steps then
    raise exception 'what was recorded is never rewritten' using errcode = 'insufficient_privilege';
  end if;
  if old.decision is null then
    stepped_by := new.decided_by;
    stepped_at := new.decided_at;
    if (new.decision in ('confirmed', 'refused') and new.ended_at is null) is not true then
      raise exception 'first comes the second pair of eyes' using errcode = 'insufficient_privilege';
    end if;
  elsif (old.decision, old.decided_by, old.decided_at) is distinct from (new.decision, new.decided_by, new.decided_at) then
    raise exception 'what was decided is never rewritten' using errcode = 'insufficient_privilege';
  elsif old.decision = 'confirmed' and old.ended_at is null then
    stepped_by := new.ended_by;
    stepped_at := new.ended_at;
    if (new.ended_on >= new.starts_on and new.end_confirmed_at is null) is not true then
      raise exception 'an end is recorded first' using errcode = 'insufficient_privilege';
    end if;
  elsif old.ended_at is not null and old.end_confirmed_at is null
    and (old.ended_on, old.ended_by, old.ended_at) is not distinct from (new.ended_on, new.ended_by, new.ended_at) then
    stepped_by := new.end_confirmed_by;
    stepped_at := new.end_confirmed_at;
  end if;
  if stepped_by is null or stepped_at is distinct from kaart.app_now()
    or (current_user = 'kaart_viewer' and stepped_by::text is distinct from pg_catalog.current_setting('kaart.viewer', true)) then
    raise exception 'no such step' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
--> statement-breakpoint
-- Writes the step that was taken into the log of the dossier, in the name of whoever took it: no event, no change.
create function kaart.log_step() returns trigger
  language plpgsql volatile security definer set search_path = '' as $$
declare
  looking constant text := coalesce(pg_catalog.current_setting('kaart.viewer', true), '');
  -- Empty when a relation is recorded.
  was constant public.relation := old;
  step record;
begin
  for step in
    select taken.who, taken.action
    from (values
      (1, new.recorded_by, 'relation-recorded', was.recorded_at is null),
      (2, new.decided_by, 'relation-' || new.decision, was.decided_at is null),
      (3, new.ended_by, 'relation-ended', was.ended_at is null),
      (4, new.end_confirmed_by, 'relation-end-confirmed', was.end_confirmed_at is null)
    ) taken (place, who, action, is_new)
    where taken.is_new and taken.who is not null
    order by taken.place
  loop
    perform pg_catalog.set_config('kaart.viewer', step.who::text, true);
    perform kaart.append_event(
      new.dossier_id, step.action, 'file-holder', new.party_id, null, null, null, null, new.kind
    );
  end loop;
  perform pg_catalog.set_config('kaart.viewer', looking, true);
  return null;
end
$$;
--> statement-breakpoint
revoke all on function
  kaart.stands_near(uuid, uuid), kaart.my_keeping(), kaart.may_keep(uuid, uuid, uuid, uuid),
  kaart.fits(text, uuid, uuid, text, text[]), kaart.my_concerns(), kaart.only_one_step(), kaart.log_step()
  from public;
--> statement-breakpoint
grant execute on function kaart.my_keeping(), kaart.my_concerns(), kaart.counts_now(public.relation) to kaart_viewer;
--> statement-breakpoint
grant execute on function kaart.may_keep(uuid, uuid, uuid, uuid), kaart.fits(text, uuid, uuid, text, text[])
  to kaart_viewer, kaart_intake;
--> statement-breakpoint
grant execute on function kaart.only_one_step(), kaart.log_step() to session_user;
--> statement-breakpoint
reset role;
--> statement-breakpoint
revoke create on schema kaart from kaart_rules;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------- what each role may do
grant select on public.relation, public.relation_reason to kaart_viewer;
--> statement-breakpoint
grant insert on public.relation, public.relation_reason to kaart_viewer;
--> statement-breakpoint
grant update (decision, decided_by, decided_at, ended_on, ended_by, ended_at, end_confirmed_by, end_confirmed_at)
  on public.relation to kaart_viewer;
--> statement-breakpoint
revoke update on public.relation from kaart_intake;
--> statement-breakpoint
grant update (decision, decided_by, decided_at, ended_on, ended_by, ended_at, end_confirmed_by, end_confirmed_at)
  on public.relation to kaart_intake;
--> statement-breakpoint
create trigger only_one_step before update on public.relation
  for each row when (current_user in ('kaart_viewer', 'kaart_intake')) execute function kaart.only_one_step();
--> statement-breakpoint
create trigger log_step after insert or update on public.relation
  for each row when (current_user in ('kaart_viewer', 'kaart_intake')) execute function kaart.log_step();
--> statement-breakpoint
revoke execute on function kaart.only_one_step(), kaart.log_step() from session_user;
--> statement-breakpoint

-- relation: the youngster knows what is recorded from the first pair of eyes on, whoever acts for a child and whoever keeps
-- the dossier too; and whom it is about, but for a contact ban.
create policy contact_ban on public.relation as restrictive for select to kaart_viewer
  using (dossier_id <> all ((select kaart.my_banned_dossiers())::uuid[]));
--> statement-breakpoint
create policy subject on public.relation for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy acting on public.relation for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_acting_dossiers())::uuid[]));
--> statement-breakpoint
create policy keeper on public.relation for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_kept_dossiers())::uuid[]));
--> statement-breakpoint
create policy self on public.relation for select to kaart_viewer
  using (party_id = any ((select kaart.my_parties())::uuid[]) and kind <> 'contact-ban');
--> statement-breakpoint
create policy record on public.relation for insert to kaart_viewer
  with check (
    recorded_by = (select kaart.my_id())
    and recorded_at = (select kaart.app_now())
    and decided_at is null
    and ended_at is null
    and end_confirmed_at is null
    and kaart.may_keep(recorded_by, dossier_id, organisation_id, party_id)
    and kaart.fits(kind, dossier_id, party_id, ground, sections)
  );
--> statement-breakpoint
-- Which step it is, and that nothing else changes, the trigger above sees to. Two steps that check each other are never taken
-- by the same person: here, and in the constraints of the table.
create policy step on public.relation for update to kaart_viewer
  using (kaart.may_keep((select kaart.my_id()), dossier_id, organisation_id, party_id))
  with check (
    kaart.may_keep((select kaart.my_id()), dossier_id, organisation_id, party_id)
    and decided_by <> recorded_by
    and (end_confirmed_by is null or end_confirmed_by <> ended_by)
  );
--> statement-breakpoint

-- relation_reason: for whose dossier it is, unless it would endanger somebody; for keepers of the organisation that wrote it.
create policy subject on public.relation_reason for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_subject_dossiers() || kaart.my_acting_dossiers())::uuid[])
    and (dossier_id, relation_id) in (select relation.dossier_id, relation.id from public.relation where not relation.shielded)
  );
--> statement-breakpoint
create policy keeper on public.relation_reason for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_kept_dossiers())::uuid[])
    and (dossier_id, relation_id) in (
      select relation.dossier_id, relation.id from public.relation
      where relation.dossier_id || ':' || relation.organisation_id = any ((select kaart.my_keeping())::text[])
    )
  );
--> statement-breakpoint
create policy record on public.relation_reason for insert to kaart_viewer
  with check (exists (
    select from public.relation
    where relation.dossier_id = relation_reason.dossier_id and relation.id = relation_reason.relation_id
      and relation.recorded_by = (select kaart.my_id()) and relation.recorded_at = (select kaart.app_now())
  ));
--> statement-breakpoint

-- What an organisation's own system delivers was seen by two of its keepers there. It is bound by the same rules.
drop policy intake on public.relation;
--> statement-breakpoint
create policy intake on public.relation for select to kaart_intake using (true);
--> statement-breakpoint
create policy intake_records on public.relation for insert to kaart_intake
  with check (
    recorded_at = (select kaart.app_now())
    and (decided_at is null or decided_at = recorded_at)
    and (ended_at is null or ended_at = recorded_at)
    and (end_confirmed_at is null or end_confirmed_at = recorded_at)
    and kaart.may_keep(recorded_by, dossier_id, organisation_id, party_id)
    and (decided_by is null or kaart.may_keep(decided_by, dossier_id, organisation_id, party_id))
    and (ended_by is null or decision = 'confirmed' and kaart.may_keep(ended_by, dossier_id, organisation_id, party_id))
    and (end_confirmed_by is null or kaart.may_keep(end_confirmed_by, dossier_id, organisation_id, party_id))
    and kaart.fits(kind, dossier_id, party_id, ground, sections)
  );
--> statement-breakpoint
create policy intake_steps on public.relation for update to kaart_intake
  using (true)
  with check (
    kaart.may_keep(coalesce(end_confirmed_by, ended_by, decided_by), dossier_id, organisation_id, party_id)
  );
