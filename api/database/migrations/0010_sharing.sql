-- What a youngster decides besides consent: a mandate for a trusted person, a no to one person, leaving an organisation, an
-- answer to who asks to read along. And what a team writes while it is involved.

grant create on schema kaart to kaart_rules;
--> statement-breakpoint
set local role kaart_rules;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------- doors besides consent
-- Whom a judge keeps away from the youngster: no other ground counts for that person.
create function kaart.is_banned(who uuid, in_dossier uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (
      select from public.party
      join public.relation on relation.dossier_id = party.dossier_id and relation.party_id = party.id
      where party.dossier_id = in_dossier and party.person_id = who
        and relation.kind = 'contact-ban' and kaart.counts_now(relation)
    ) $$;
--> statement-breakpoint
-- Every way in besides consent, into the dossiers that I decide about: for whom, on what ground, how far it reaches, who
-- recorded it. A trusted person without a mandate is in it too, with `is_open` false. It answers for nobody else.
create function kaart.other_doors()
  returns table (
    dossier_id uuid, relation_id uuid, party_id uuid, basis text, reach text, is_open boolean, ground text, sections text[],
    secrecy boolean, exception text, shielded boolean, since date, until date, organisation_id uuid, recorded_by uuid
  )
  language sql stable security definer set search_path = '' as $$
    select
      held.dossier_id, held.id, held.party_id,
      case held.kind
        when 'representative' then 'parental'
        when 'legal-basis' then 'law'
        when 'involvement' then 'own-team'
        else 'mandate'
      end,
      case held.kind
        when 'representative' then case life.stage when 'child' then 'child' else 'self' end
        when 'legal-basis' then 'shelves'
        when 'involvement' then 'team'
        else 'subject'
      end,
      held.kind <> 'trusted-person' or case
        when closed.person_id is not null then false
        when life.stage = 'child' then held.exception is not null
        else exists (
          select from public.mandate
          where mandate.dossier_id = held.dossier_id and mandate.party_id = held.party_id and mandate.ended_at is null
        )
      end,
      held.ground, held.sections, held.secrecy, held.exception, held.shielded, held.starts_on,
      case held.kind
        when 'representative' then least(held.ends_on, life.turns_eighteen_on - 1)
        else held.ends_on
      end,
      held.organisation_id, held.recorded_by
    from kaart.stages(kaart.my_controlled_dossiers()) life
    join public.relation held on held.dossier_id = life.dossier_id
    join public.party on party.dossier_id = held.dossier_id and party.id = held.party_id
    left join public.team on team.id = party.team_id
    left join lateral (
      select block.person_id from public.block
      where block.dossier_id = held.dossier_id and block.person_id = party.person_id and block.ended_at is null
    ) closed on true
    where kaart.counts_now(held)
      and held.kind in ('representative', 'legal-basis', 'involvement', 'trusted-person')
      and not kaart.is_banned(party.person_id, held.dossier_id)
      and (held.kind <> 'representative' or life.stage <> 'adult')
      and (
        held.kind <> 'involvement'
        or (
          party.team_id is not null
          and not exists (
            select from public.departure
            where departure.dossier_id = held.dossier_id and departure.organisation_id = team.organisation_id
              and departure.ended_at is null and departure.left_at >= held.recorded_at
          )
        )
      ) $$;
--> statement-breakpoint
-- Trusted persons to whom I may give a mandate: recorded and confirmed, not kept away by a judge, not blocked by me.
create function kaart.my_trusted_parties() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(held.dossier_id || ':' || held.party_id), '{}')
    from public.relation held
    join public.party on party.dossier_id = held.dossier_id and party.id = held.party_id
    where held.dossier_id = any (kaart.my_capable_dossiers())
      and held.kind = 'trusted-person' and kaart.counts_now(held)
      and not kaart.is_banned(party.person_id, held.dossier_id)
      and not exists (
        select from public.block
        where block.dossier_id = held.dossier_id and block.person_id = party.person_id and block.ended_at is null
      ) $$;
--> statement-breakpoint
-- Everybody by name around the dossiers that I decide about: as a person, or in a team.
create function kaart.my_people_around() returns table (dossier_id uuid, person_id uuid, party_id uuid)
  language sql stable security definer set search_path = '' as $$
    select party.dossier_id, coalesce(party.person_id, member.person_id), party.id
    from public.party left join public.team_member member on member.team_id = party.team_id
    where party.dossier_id = any (kaart.my_controlled_dossiers())
      and coalesce(party.person_id, member.person_id) is not null $$;
--> statement-breakpoint
create function kaart.my_people_to_block() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct around.dossier_id || ':' || around.person_id), '{}')
    from kaart.my_people_around() around
    where around.dossier_id = any (kaart.my_capable_dossiers()) and around.person_id <> kaart.my_id() $$;
--> statement-breakpoint
-- Organisations that somebody around the dossier works for, or that hold a source file: those one can leave.
create function kaart.my_organisations_around() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct around.dossier_id || ':' || around.organisation_id), '{}')
    from (
      select party.dossier_id, coalesce(party.organisation_id, team.organisation_id) as organisation_id
      from public.party left join public.team on team.id = party.team_id
      union all
      select source.dossier_id, source.organisation_id from public.source
    ) around
    where around.dossier_id = any (kaart.my_controlled_dossiers()) and around.organisation_id is not null $$;
--> statement-breakpoint
-- Consent in my dossiers, and in those I act in, that stands there and no longer counts: a representative gave it who
-- decides no more.
create function kaart.my_lapsed_grants() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(consent.id), '{}')
    from public."grant" consent join public.dossier on dossier.id = consent.dossier_id
    where consent.dossier_id = any (kaart.my_subject_dossiers() || kaart.my_acting_dossiers())
      and consent.given_by <> dossier.subject_id
      and not kaart.acts_for(consent.given_by, consent.dossier_id) $$;
--> statement-breakpoint
-- People whom consent, a mandate or an own team opens nothing in my dossiers, and in those I act in: a judge keeps them away,
-- or the youngster blocked them.
create function kaart.my_closed_people() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct closed.dossier_id || ':' || closed.person_id), '{}')
    from (
      select block.dossier_id, block.person_id from public.block where block.ended_at is null
      union all
      select party.dossier_id, party.person_id
      from public.relation held
      join public.party on party.dossier_id = held.dossier_id and party.id = held.party_id
      where held.kind = 'contact-ban' and kaart.counts_now(held)
    ) closed
    where closed.dossier_id = any (kaart.my_subject_dossiers() || kaart.my_acting_dossiers())
      and closed.person_id is not null $$;
--> statement-breakpoint

create function kaart.my_closed_parties() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(party.dossier_id || ':' || party.id), '{}') from public.party
    where party.dossier_id = any (kaart.my_subject_dossiers() || kaart.my_acting_dossiers())
      and party.dossier_id || ':' || party.person_id = any (kaart.my_closed_people()) $$;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------ who stands around somebody
-- Dossiers of somebody else around which I stand, myself or with a team: I may ask to see a shelf. Not when a judge keeps me
-- away, when I was blocked, when the youngster left the organisation for which I stand there, or when what was recorded about
-- my part there has ended: whoever was involved once does not keep the name.
create function kaart.my_circle() returns table (dossier_id uuid, party_id uuid, subject_id uuid)
  language sql stable security definer set search_path = '' as $$
    select party.dossier_id, party.id, dossier.subject_id
    from public.party
    join public.dossier on dossier.id = party.dossier_id
    left join public.team on team.id = party.team_id
    where (party.person_id = kaart.my_id() or party.team_id = any (kaart.my_teams()))
      and dossier.subject_id <> kaart.my_id()
      and party.dossier_id <> all (kaart.my_banned_dossiers())
      and party.dossier_id <> all (kaart.my_blocked_dossiers())
      and (
        exists (
          select from public.relation held
          where held.dossier_id = party.dossier_id and held.party_id = party.id and kaart.counts_now(held)
        )
        or not exists (
          select from public.relation held
          where held.dossier_id = party.dossier_id and held.party_id = party.id and held.decision = 'confirmed'
            and held.starts_on <= kaart.today()
        )
      )
      and not exists (
        select from public.departure
        where departure.dossier_id = party.dossier_id
          and departure.organisation_id = coalesce(party.organisation_id, team.organisation_id)
          and departure.ended_at is null
          and not exists (
            select from public.relation held
            where held.dossier_id = party.dossier_id and held.party_id = party.id
              and kaart.counts_now(held) and held.recorded_at > departure.left_at
          )
      ) $$;
--> statement-breakpoint
create function kaart.my_circle_parties() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(mine.dossier_id || ':' || mine.party_id), '{}') from kaart.my_circle() mine $$;
--> statement-breakpoint
create function kaart.my_circle_subjects() returns uuid[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.subject_id), '{}') from kaart.my_circle() mine $$;
--> statement-breakpoint
-- Until which day each ground besides consent counts for me, null for as long as nobody ends it.
create function kaart.my_door_ends() returns table (dossier_id uuid, party_id uuid, basis text, until date)
  language sql stable security definer set search_path = '' as $$
    with mine as (
      select held.dossier_id, held.party_id, held.kind, held.ends_on from kaart.my_relations() held
    ), ends as (
      select mine.dossier_id, mine.party_id,
        case mine.kind
          when 'representative' then 'parental'
          when 'legal-basis' then 'law'
          when 'involvement' then 'own-team'
          when 'trusted-person' then 'mandate'
        end as basis,
        case mine.kind when 'representative' then least(mine.ends_on, life.turns_eighteen_on - 1) else mine.ends_on end as until
      from mine
      join kaart.stages((select coalesce(array_agg(mine.dossier_id), '{}') from mine)) life
        on life.dossier_id = mine.dossier_id
    )
    select ends.dossier_id, ends.party_id, ends.basis, case when bool_and(ends.until is not null) then max(ends.until) end
    from ends where ends.basis is not null
    group by ends.dossier_id, ends.party_id, ends.basis $$;
--> statement-breakpoint
-- Teams of mine that may add a card: involved now, of an organisation that is connected to this dossier.
create function kaart.my_writing_teams() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct mine.dossier_id || ':' || mine.team_id || ':' || team.organisation_id), '{}')
    from kaart.my_involvements() mine
    join public.team on team.id = mine.team_id
    join public.source on source.dossier_id = mine.dossier_id and source.organisation_id = team.organisation_id
    where source.connected $$;
--> statement-breakpoint

do $$
declare
  mine text;
begin
  for mine in
    select proc.oid::regprocedure from pg_catalog.pg_proc proc
    join pg_catalog.pg_namespace space on space.oid = proc.pronamespace
    where space.nspname = 'kaart' and proc.proname in (
      'is_banned', 'other_doors', 'my_trusted_parties', 'my_people_around', 'my_people_to_block', 'my_organisations_around',
      'my_lapsed_grants', 'my_closed_people', 'my_closed_parties', 'my_circle', 'my_circle_parties', 'my_circle_subjects',
      'my_door_ends', 'my_writing_teams')
  loop
    execute format('revoke all on function %s from public', mine);
  end loop;
end
$$;
--> statement-breakpoint
grant execute on function
  kaart.other_doors(), kaart.my_trusted_parties(), kaart.my_people_around(), kaart.my_people_to_block(),
  kaart.my_organisations_around(), kaart.my_lapsed_grants(), kaart.my_closed_people(), kaart.my_closed_parties(), kaart.my_circle(),
  kaart.my_circle_parties(), kaart.my_circle_subjects(), kaart.my_door_ends(), kaart.my_writing_teams()
  to kaart_viewer;
--> statement-breakpoint
reset role;
--> statement-breakpoint
revoke create on schema kaart from kaart_rules;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------ what the viewer may touch
grant select on public.mandate, public.block, public.departure, public.access_request to kaart_viewer;
--> statement-breakpoint
grant insert on public.mandate, public.block, public.departure, public.access_request to kaart_viewer;
--> statement-breakpoint
grant update (ended_at) on public.mandate, public.block, public.departure to kaart_viewer;
--> statement-breakpoint
grant update (state, ended_at) on public.access_request to kaart_viewer;
--> statement-breakpoint
-- ------------------------------------------------------------------------------------------------------------- policies
-- Whoever may change a row is said twice, before and after: the "after" of one policy would else serve another's "before".

-- grant: a yes to somebody for whom it opens nothing would be an untruth.
create policy open_to_it on public."grant" as restrictive for insert to kaart_viewer
  with check (dossier_id || ':' || party_id <> all ((select kaart.my_closed_parties())::text[]));
--> statement-breakpoint

-- mandate: a capable youngster's yes to a trusted person. Taking it back only narrows, so it needs no capacity; and nobody
-- stays a trusted person who no longer wants to.
create policy subject on public.mandate for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy party on public.mandate for select to kaart_viewer
  using (party_id = any ((select kaart.my_parties())::uuid[]));
--> statement-breakpoint
create policy give on public.mandate for insert to kaart_viewer
  with check (
    dossier_id = any ((select kaart.my_capable_dossiers())::uuid[])
    and dossier_id || ':' || party_id = any ((select kaart.my_trusted_parties())::text[])
    and given_by = (select kaart.my_id())
    and given_at = (select kaart.app_now())
    and ended_at is null
    and not (select kaart.my_guarded())
  );
--> statement-breakpoint
create policy end_it on public.mandate for update to kaart_viewer
  using (
    ended_at is null
    and (
      dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
      or party_id = any ((select kaart.my_parties())::uuid[])
    )
  )
  with check (
    ended_at = (select kaart.app_now())
    and (
      dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
      or party_id = any ((select kaart.my_parties())::uuid[])
    )
  );
--> statement-breakpoint

-- block: a capable youngster's no to one person. Undoing it widens, so it needs what giving needs. Whoever acts for a child
-- blocks nobody: it would silence a trusted person who was appointed because interests clash.
create policy subject on public.block for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy put on public.block for insert to kaart_viewer
  with check (
    dossier_id || ':' || person_id = any ((select kaart.my_people_to_block())::text[])
    and blocked_by = (select kaart.my_id())
    and blocked_at = (select kaart.app_now())
    and ended_at is null
  );
--> statement-breakpoint
create policy undo on public.block for update to kaart_viewer
  using (dossier_id = any ((select kaart.my_capable_dossiers())::uuid[]) and ended_at is null)
  with check (
    dossier_id = any ((select kaart.my_capable_dossiers())::uuid[])
    and ended_at = (select kaart.app_now())
    and not (select kaart.my_guarded())
  );
--> statement-breakpoint

-- departure: leaving an organisation closes what its teams wrote for those teams. Undoing it widens.
create policy controlled on public.departure for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
    or dossier_id = any ((select kaart.my_acting_dossiers())::uuid[])
  );
--> statement-breakpoint
create policy leave on public.departure for insert to kaart_viewer
  with check (
    dossier_id || ':' || organisation_id = any ((select kaart.my_organisations_around())::text[])
    and left_by = (select kaart.my_id())
    and left_at = (select kaart.app_now())
    and ended_at is null
  );
--> statement-breakpoint
create policy undo on public.departure for update to kaart_viewer
  using (dossier_id = any ((select kaart.my_controlled_dossiers())::uuid[]) and ended_at is null)
  with check (
    dossier_id = any ((select kaart.my_controlled_dossiers())::uuid[])
    and ended_at = (select kaart.app_now())
    and not (select kaart.my_guarded())
  );
--> statement-breakpoint

-- access_request: who stands around a youngster asks; who decides about the dossier answers; who asked takes it back.
create policy controlled on public.access_request for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_controlled_dossiers())::uuid[]));
--> statement-breakpoint
create policy asker on public.access_request for select to kaart_viewer
  using (
    asked_by = (select kaart.my_id())
    and dossier_id || ':' || party_id = any ((select kaart.my_circle_parties())::text[])
  );
--> statement-breakpoint
create policy ask on public.access_request for insert to kaart_viewer
  with check (
    dossier_id || ':' || party_id = any ((select kaart.my_circle_parties())::text[])
    and asked_by = (select kaart.my_id())
    and asked_at = (select kaart.app_now())
    and state = 'open'
    and section in ('about-me', 'reports', 'plan', 'calendar', 'people', 'documents', 'keepsakes', 'my-words')
    and purpose in ('know', 'help', 'arrange', 'hand-over')
  );
--> statement-breakpoint
create policy answer on public.access_request for update to kaart_viewer
  using (dossier_id = any ((select kaart.my_controlled_dossiers())::uuid[]) and state = 'open')
  with check (
    dossier_id = any ((select kaart.my_controlled_dossiers())::uuid[])
    and ended_at = (select kaart.app_now())
    and (state = 'refused' or (state = 'given' and not (select kaart.my_guarded())))
  );
--> statement-breakpoint
create policy withdraw on public.access_request for update to kaart_viewer
  using (asked_by = (select kaart.my_id()) and state = 'open')
  with check (
    asked_by = (select kaart.my_id()) and state = 'withdrawn' and ended_at = (select kaart.app_now())
  );
--> statement-breakpoint


-- person: whoever stands around a youngster knows whom.
create policy circle on public.person for select to kaart_viewer
  using (id = any ((select kaart.my_circle_subjects())::uuid[]));
--> statement-breakpoint

-- entry: a team that is involved adds what it wrote, about the youngster and open. It lies on the table at once.
create policy own_team_adds on public.entry for insert to kaart_viewer
  with check (
    dossier_id || ':' || team_id || ':' || organisation_id = any ((select kaart.my_writing_teams())::text[])
    and origin = 'provided'
    and about = 'child'
    and face = 'open'
    and not health
    and responsible_id is null
    and section not in ('my-words', 'keepsakes')
    and version = 1
  );
--> statement-breakpoint
create policy own_team_adds on public.entry_content for insert to kaart_viewer
  with check (
    dossier_id || ':' || team_key = any ((select kaart.my_involved_teams())::text[])
    and origin = 'provided'
    and about = 'child'
    and face = 'open'
  );
