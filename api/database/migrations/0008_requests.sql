-- Asking and answering: who may ask what of whom, who may answer, and that neither is rewritten afterwards
-- (docs/decisions, "access in the database"). And the proof of one's own log, to check on one's own device.
--
-- A request goes one way: open → reading → answered, or withdrawn from the first two. Policies say who takes a step, a
-- trigger that a step touches nothing but its own columns.

grant select (dossier_id, id, state, made_by, organisation_id, entry_id, relation_id, look_sequence, reading_by, answered_by)
  on public.request to kaart_rules;
--> statement-breakpoint
grant select (dossier_id, entry_id, title) on public.entry_content to kaart_rules;
--> statement-breakpoint
create policy rules on public.request for select to kaart_rules using (true);
--> statement-breakpoint
create policy rules on public.entry_content for select to kaart_rules using (true);
--> statement-breakpoint

-- --------------------------------------------------------------------------------------------------- what one may ask
grant create on schema kaart to kaart_rules;
--> statement-breakpoint
set local role kaart_rules;
--> statement-breakpoint
-- What was recorded and can be contested, with the organisation that recorded it. A youngster contests all of it; whoever
-- acts for a child what is about the child's capacity or about themselves, for the rest is about somebody else.
create function kaart.my_contestable() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(relation.dossier_id || ':' || relation.id || ':' || relation.organisation_id), '{}')
    from public.relation
    where relation.dossier_id = any (kaart.my_subject_dossiers())
      or (
        relation.dossier_id = any (kaart.my_acting_dossiers())
        and (relation.party_id is null or relation.party_id = any (kaart.my_parties()))
      ) $$;
--> statement-breakpoint
-- What a question to my organisation is about, as far as the organisation knows it already: the title of a card that it
-- wrote itself, a relation that it recorded, a look by somebody who looked for it. Nothing else of the dossier.
create function kaart.my_asked_about()
  returns table (
    request_id uuid, entry_id uuid, title bytea, relation text, look_at text, look_action text, look_section text, looker text
  )
  language sql stable security definer set search_path = '' as $$
    select
      request.id, content.entry_id, content.title, relation.kind,
      look.payload ->> 'at', look.payload ->> 'action', look.payload ->> 'section', person.name
    from public.request
    left join lateral (
      select event.payload::jsonb as payload from public.access_event event
      where event.dossier_id = request.dossier_id and event.sequence = request.look_sequence
        and event.payload::jsonb ->> 'organisation' = request.organisation_id::text
    ) look on true
    left join public.entry on entry.dossier_id = request.dossier_id
      and entry.id = coalesce(request.entry_id, (look.payload ->> 'entry')::uuid)
      and entry.organisation_id = request.organisation_id
      and entry.face in ('open', 'confidential', 'third-party', 'court', 'interest')
    left join public.entry_content content on content.dossier_id = entry.dossier_id and content.entry_id = entry.id
    left join public.relation on relation.dossier_id = request.dossier_id and relation.id = request.relation_id
      and relation.organisation_id = request.organisation_id
    left join public.person on person.id = (look.payload ->> 'person')::uuid
    where request.dossier_id || ':' || request.organisation_id = any (kaart.my_keeping())
      and request.state in ('open', 'reading', 'answered') $$;
--> statement-breakpoint
-- Whoever read or answered what I asked keeps a name there.
create function kaart.my_answerers() returns table (id uuid, name text)
  language sql stable security definer set search_path = '' as $$
    select person.id, person.name from public.person
    where person.id in (
      select who.id from public.request
      cross join lateral (values (request.reading_by), (request.answered_by)) who (id)
      where request.dossier_id = any (kaart.my_subject_dossiers() || kaart.my_acting_dossiers())
        or request.dossier_id || ':' || request.organisation_id = any (kaart.my_keeping())
    ) $$;
--> statement-breakpoint
-- Since when one's own words are closed, after a recovery at a desk: what was asked before it stays closed too. Null when
-- nothing is closed.
create function kaart.my_guarded_since() returns timestamptz
  language sql stable security definer set search_path = '' as $$
    select account.guarded_until - interval '7 days' from public.account
    where account.person_id = kaart.my_id() and account.guarded_until > kaart.app_now() $$;
--> statement-breakpoint
revoke all on function kaart.my_contestable(), kaart.my_asked_about(), kaart.my_answerers(),
  kaart.my_guarded_since() from public;
--> statement-breakpoint
grant execute on function kaart.my_contestable(), kaart.my_asked_about(), kaart.my_answerers(),
  kaart.my_guarded_since() to kaart_viewer;
--> statement-breakpoint
reset role;
--> statement-breakpoint
revoke create on schema kaart from kaart_rules;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------------------- steps
grant update (reading_at, reading_by, answered_at, answered_by, outcome, answer) on public.request to kaart_viewer;
--> statement-breakpoint
-- A policy sees the row before or the row after, never both: this sees that a step is one of the three there are, and that
-- what was written before it (who read first, and when) stays as it was.
create function kaart.only_the_next_step() returns trigger
  language plpgsql set search_path = '' as $$
declare
  touches_reading boolean := (new.reading_at, new.reading_by) is distinct from (old.reading_at, old.reading_by);
  touches_answer boolean := (new.answered_at, new.answered_by, new.outcome, new.answer)
    is distinct from (old.answered_at, old.answered_by, old.outcome, old.answer);
begin
  if (case new.state
    when 'reading' then old.state = 'open' and new.reading_at is not null and not touches_answer
    when 'answered' then old.state = 'reading' and not touches_reading
    when 'withdrawn' then old.state in ('open', 'reading') and not touches_reading and not touches_answer
    else false
  end) then
    return new;
  end if;
  raise exception 'a request takes one step at a time, and never back' using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
revoke all on function kaart.only_the_next_step() from public;
--> statement-breakpoint
create trigger only_the_next_step before update on public.request
  for each row execute function kaart.only_the_next_step();
--> statement-breakpoint

-- --------------------------------------------------------------------------------------------------------- who sees it
drop policy subject on public.request;
--> statement-breakpoint
drop policy ask on public.request;
--> statement-breakpoint
drop policy withdraw on public.request;
--> statement-breakpoint
-- My own questions; and once I am capable also what somebody asked for me, unless it is about a card that I can't read:
-- question and answer could tell what stands on it.
create policy subject on public.request for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
    and (
      made_by = (select kaart.my_id())
      or (
        dossier_id = any ((select kaart.my_capable_dossiers())::uuid[])
        and (
          entry_id is null
          or exists (
            select from public.entry_content content
            where content.dossier_id = request.dossier_id and content.entry_id = request.entry_id
          )
        )
      )
    )
  );
--> statement-breakpoint
-- Whoever acts for a child sees what they asked themselves. What the child asks is the child's own.
create policy acting on public.request for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_acting_dossiers())::uuid[]) and made_by = (select kaart.my_id()));
--> statement-breakpoint
create policy keeper on public.request for select to kaart_viewer
  using (
    dossier_id || ':' || organisation_id = any ((select kaart.my_keeping())::text[])
    and state in ('open', 'reading', 'answered')
  );
--> statement-breakpoint
create policy guarded on public.request as restrictive for select to kaart_viewer
  using (
    dossier_id <> all ((select kaart.my_subject_dossiers())::uuid[])
    or made_at >= coalesce((select kaart.my_guarded_since()), '-infinity')
  );
--> statement-breakpoint

-- -------------------------------------------------------------------------------------------------------- who does what
create policy ask on public.request for insert to kaart_viewer
  with check (
    made_by = (select kaart.my_id())
    and made_at = (select kaart.app_now())
    and state = 'open'
    and reading_at is null
    and reaction_by between (select kaart.today()) and (select kaart.today()) + 21
    and answer_by between reaction_by and (select kaart.today()) + 62
    -- Nobody asks about a card, a relation or a look that they may not know of: an answer would tell that it is there.
    and (
      entry_id is null
      or exists (
        select from public.entry
        where entry.dossier_id = request.dossier_id and entry.id = request.entry_id
          and (entry.organisation_id is null or entry.organisation_id = request.organisation_id)
      )
    )
    and (
      relation_id is null
      or dossier_id || ':' || relation_id || ':' || organisation_id = any ((select kaart.my_contestable())::text[])
    )
    and (
      look_sequence is null
      or exists (
        select from public.access_event event
        where event.dossier_id = request.dossier_id and event.sequence = request.look_sequence
      )
    )
    and case
      -- A deletion has a track for each organisation, and there is always time to think again: 7 to 30 days.
      when kind = 'deletion' then
        dossier_id = any ((select kaart.my_adult_dossiers())::uuid[])
        and organisation_id is null
        and entry_id is null
        and relation_id is null
        and look_sequence is null
        and cooling_off_until between (select kaart.app_now()) + interval '7 days' and (select kaart.app_now()) + interval '30 days'
      -- Anything else goes to one organisation that holds a source file. A child that is not yet capable can always ask a
      -- question or complain.
      else
        (
          dossier_id = any ((select kaart.my_controlled_dossiers())::uuid[])
          or (kind in ('question', 'complaint') and dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]))
        )
        and exists (
          select from public.source
          where source.dossier_id = request.dossier_id and source.organisation_id = request.organisation_id
        )
    end
  );
--> statement-breakpoint
create policy withdraw on public.request for update to kaart_viewer
  using (
    (
      dossier_id = any ((select kaart.my_capable_dossiers())::uuid[])
      or (
        made_by = (select kaart.my_id())
        and (
          dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
          or dossier_id = any ((select kaart.my_acting_dossiers())::uuid[])
        )
      )
    )
    and state in ('open', 'reading')
  )
  with check (state = 'withdrawn' and withdrawn_at = (select kaart.app_now()));
--> statement-breakpoint
-- The first human reaction: somebody who answers for the organisation begins to read.
create policy begin_reading on public.request for update to kaart_viewer
  using (dossier_id || ':' || organisation_id = any ((select kaart.my_keeping())::text[]) and state = 'open')
  with check (
    dossier_id || ':' || organisation_id = any ((select kaart.my_keeping())::text[])
    and state = 'reading'
    and reading_at = (select kaart.app_now())
    and reading_by = (select kaart.my_id())
  );
--> statement-breakpoint
create policy answer on public.request for update to kaart_viewer
  using (dossier_id || ':' || organisation_id = any ((select kaart.my_keeping())::text[]) and state = 'reading')
  with check (
    dossier_id || ':' || organisation_id = any ((select kaart.my_keeping())::text[])
    and state = 'answered'
    and answered_at = (select kaart.app_now())
    and answered_by = (select kaart.my_id())
    and outcome in ('done', 'partly', 'refused')
  );
--> statement-breakpoint

-- ----------------------------------------------------------------------------------------- the proof of one's own log
grant select on public.access_link, public.access_head to kaart_viewer;
--> statement-breakpoint
create policy subject on public.access_link for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy subject on public.access_head for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
