-- Ways in besides the government's login: a user name with a passphrase, passkeys, and a code on paper for who has neither
-- yet. Whoever signs in is nobody until it is proved: the role kaart_identity finds the account and checks the proof.

do $$
declare
  name text;
begin
  foreach name in array array['account', 'passkey', 'invitation', 'organisation'] loop
    execute format('create policy identity on public.%I to kaart_identity using (true) with check (true)', name);
  end loop;
  -- What the functions below read. (kaart_rules reads `account` already.)
  foreach name in array array['invitation', 'contact_mark'] loop
    execute format('create policy rules on public.%I to kaart_rules using (true) with check (true)', name);
  end loop;
  execute 'create policy rules on public.organisation for select to kaart_rules using (true)';
  execute 'create policy intake on public.contact_mark to kaart_intake using (true) with check (true)';
end
$$;
--> statement-breakpoint
grant select, insert, update on public.account to kaart_identity;
--> statement-breakpoint
grant select, insert, update (counter), delete on public.passkey to kaart_identity;
--> statement-breakpoint
grant select, update (used_at, expires_at) on public.invitation to kaart_identity;
--> statement-breakpoint
grant select (id, name) on public.organisation to kaart_identity;
--> statement-breakpoint
grant insert on public.invitation to kaart_viewer;
--> statement-breakpoint
grant select (credential_id, person_id, label, created_at), update (label), delete on public.passkey to kaart_viewer;
--> statement-breakpoint
grant select, update (code_hash, confirmed_by, expires_at) on public.invitation to kaart_rules;
--> statement-breakpoint
grant select on public.contact_mark to kaart_rules;
--> statement-breakpoint
grant select (id, name) on public.organisation to kaart_rules;
--> statement-breakpoint
-- Marks are written and taken away as a whole, by whoever delivers them; nobody reads them back.
grant insert, delete, select (person_id) on public.contact_mark to kaart_intake;
--> statement-breakpoint

grant create on schema kaart to kaart_rules;
--> statement-breakpoint
set local role kaart_rules;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------- codes, handed over at a desk
-- People for whom I, as a keeper, may make a code: the youngsters whose dossiers my organisation keeps, and family and
-- trusted persons around them. Never for anybody who works somewhere: with a code for a colleague one pair of eyes would
-- become four, and with one for somebody of another organisation every dossier of that organisation would lie open.
create function kaart.my_guests()
  returns table (dossier_id uuid, organisation_id uuid, person_id uuid, part text, has_account boolean)
  language sql stable security definer set search_path = '' as $$
    with near as (
      select kept.dossier_id, kept.organisation_id, kept.subject_id as person_id, 'subject' as part
      from kaart.my_kept() kept
      union all
      select kept.dossier_id, kept.organisation_id, party.person_id, party.role
      from kaart.my_kept() kept join public.party on party.dossier_id = kept.dossier_id
      where party.person_id is not null
    )
    select near.dossier_id, near.organisation_id, near.person_id, near.part,
      exists (select from public.account where account.person_id = near.person_id)
    from near
    where near.person_id <> kaart.my_id()
      and not exists (select from public.keeper where keeper.person_id = near.person_id)
      and not exists (select from public.team_member member where member.person_id = near.person_id)
      and not exists (
        select from public.party work where work.person_id = near.person_id and work.organisation_id is not null
      ) $$;
--> statement-breakpoint
-- For whom an invitation may be made: who has no user name yet. As one word for each organisation and person.
create function kaart.my_newcomers() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct guest.organisation_id || ':' || guest.person_id), '{}') from kaart.my_guests() guest
    where not guest.has_account $$;
--> statement-breakpoint
-- For whom a recovery may be begun: who has a user name, and can't get in with it.
create function kaart.my_regulars() returns text[]
  language sql stable security definer set search_path = '' as $$
    select coalesce(array_agg(distinct guest.organisation_id || ':' || guest.person_id), '{}') from kaart.my_guests() guest
    where guest.has_account $$;
--> statement-breakpoint
-- Who else is reached by a phone number or mail address of this person, and whether they stand in this dossier too.
create function kaart.sharers(of_person uuid, in_dossier uuid) returns table (name text, is_near boolean)
  language sql stable security definer set search_path = '' as $$
    select person.name,
      exists (select from public.dossier where dossier.id = in_dossier and dossier.subject_id = person.id)
      or exists (select from public.party where party.dossier_id = in_dossier and party.person_id = person.id)
    from public.person
    where person.id <> of_person and person.id in (
      select other.person_id from public.contact_mark mine
      join public.contact_mark other on other.mark = mine.mark
      where mine.person_id = of_person
    ) $$;
--> statement-breakpoint
-- The people of one dossier for whom I may make a code, the code that runs for each, and with whom each shares a phone
-- number or mail address: by name when that person stands in the same dossier, else only how many.
create function kaart.list_guests(in_dossier uuid)
  returns table (
    person_id uuid, organisation_id uuid, name text, part text, has_account boolean, shares_with text[],
    shares_elsewhere integer, code_id uuid, code_kind text, code_expires_at timestamptz, code_is_mine boolean,
    code_waits boolean
  )
  language sql stable security definer set search_path = '' as $$
    select distinct on (person.name, guest.person_id)
      guest.person_id, guest.organisation_id, person.name, guest.part, guest.has_account,
      coalesce(shared.near, '{}'), coalesce(shared.elsewhere, 0),
      code.id, code.kind, code.expires_at, code.made_by = kaart.my_id(), code.code_hash is null
    from kaart.my_guests() guest
    join public.person on person.id = guest.person_id
    cross join lateral (
      select array_agg(sharer.name order by sharer.name) filter (where sharer.is_near) as near,
        (count(*) filter (where not sharer.is_near))::integer as elsewhere
      from kaart.sharers(guest.person_id, in_dossier) sharer
    ) shared
    left join lateral (
      select invitation.* from public.invitation
      where invitation.person_id = guest.person_id and invitation.organisation_id = guest.organisation_id
        and invitation.used_at is null and invitation.expires_at > kaart.app_now()
      order by invitation.made_at desc
      limit 1
    ) code on true
    where guest.dossier_id = in_dossier
    order by person.name, guest.person_id, guest.organisation_id $$;
--> statement-breakpoint
-- The second person at the desk says yes: only now there is a code, and it counts for a day. True when there was a recovery
-- that somebody else began for this organisation.
create function kaart.confirm_recovery(in_invitation uuid, hash bytea) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.invitation
  set confirmed_by = kaart.my_id(), code_hash = hash, expires_at = kaart.app_now() + interval '1 day'
  where invitation.id = in_invitation and invitation.kind = 'recovery' and invitation.code_hash is null
    and invitation.used_at is null and invitation.expires_at > kaart.app_now()
    and invitation.made_by <> kaart.my_id()
    and invitation.organisation_id || ':' || invitation.person_id = any (kaart.my_regulars());
  return found;
end
$$;
--> statement-breakpoint
-- A code that was lost, or that should never have been made, counts no more: at the word of a keeper of the organisation
-- that made it, or of the one for whom it was made. True when there was one.
create function kaart.withdraw_code(in_invitation uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.invitation set expires_at = kaart.app_now()
  where invitation.id = in_invitation and invitation.used_at is null and invitation.expires_at > kaart.app_now()
    and (
      invitation.person_id = kaart.my_id()
      or invitation.organisation_id || ':' || invitation.person_id = any (kaart.my_newcomers() || kaart.my_regulars())
    );
  return found;
end
$$;
--> statement-breakpoint
-- Codes that were ever made for me, and by whom: nobody gets a way into my dossier without my seeing it.
create function kaart.my_codes()
  returns table (
    id uuid, kind text, organisation text, made_by text, confirmed_by text, made_at timestamptz, expires_at timestamptz,
    used_at timestamptz
  )
  language sql stable security definer set search_path = '' as $$
    select invitation.id, invitation.kind, organisation.name, maker.name, second.name, invitation.made_at,
      invitation.expires_at, invitation.used_at
    from public.invitation
    join public.organisation on organisation.id = invitation.organisation_id
    join public.person maker on maker.id = invitation.made_by
    left join public.person second on second.id = invitation.confirmed_by
    where invitation.person_id = kaart.my_id()
    order by invitation.made_at desc $$;
--> statement-breakpoint

-- ------------------------------------------------------------------------------------------------------------ the log
-- A way in that was handed over at a desk stands on top of the log of one's own dossier, in the chain that kaart.append_event
-- writes (0005_access.sql): who let whom in is not the caller's to say, it is what the code itself holds. The code has to be
-- used in this transaction.
create function kaart.append_way_in(in_invitation uuid) returns void
  language plpgsql volatile security definer set search_path = '' as $$
declare
  used public.invitation;
  own record;
  head public.access_head;
  payload text;
  salt bytea;
  commitment bytea;
  link_hash bytea;
begin
  select * into used from public.invitation
  where invitation.id = in_invitation and invitation.used_at = kaart.app_now();
  if not found then
    raise exception 'only a code that is used now is written' using errcode = 'insufficient_privilege';
  end if;
  for own in select dossier.id from public.dossier where dossier.subject_id = used.person_id order by dossier.id loop
    payload := jsonb_build_object(
      'action', 'recovered', 'at', to_char(kaart.app_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'basis', 'file-holder', 'count', null, 'entry', null, 'organisation', used.organisation_id, 'party', null,
      'person', coalesce(used.confirmed_by, used.made_by), 'purpose', null, 'relation', null, 'section', null
    )::text;
    salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
    commitment := sha256(salt || convert_to(payload, 'UTF8'));
    insert into public.access_head (dossier_id, sequence, hash)
    values (own.id, 0, decode(repeat('00', 32), 'hex'))
    on conflict (dossier_id) do nothing;
    select * into strict head from public.access_head where dossier_id = own.id for update;
    link_hash := sha256(head.hash || uuid_send(own.id) || int8send(head.sequence + 1) || commitment);
    insert into public.access_link (dossier_id, sequence, previous_hash, commitment, hash)
    values (own.id, head.sequence + 1, head.hash, commitment, link_hash);
    insert into public.access_event (dossier_id, sequence, salt, payload)
    values (own.id, head.sequence + 1, salt, payload);
    update public.access_head set sequence = head.sequence + 1, hash = link_hash where dossier_id = own.id;
  end loop;
end
$$;
--> statement-breakpoint

revoke all on function
  kaart.my_guests(), kaart.my_newcomers(), kaart.my_regulars(), kaart.sharers(uuid, uuid), kaart.list_guests(uuid),
  kaart.confirm_recovery(uuid, bytea), kaart.withdraw_code(uuid), kaart.my_codes(), kaart.append_way_in(uuid)
  from public;
--> statement-breakpoint
grant execute on function
  kaart.my_newcomers(), kaart.my_regulars(), kaart.list_guests(uuid), kaart.confirm_recovery(uuid, bytea),
  kaart.withdraw_code(uuid), kaart.my_codes()
  to kaart_viewer;
--> statement-breakpoint
grant execute on function kaart.append_way_in(uuid) to kaart_identity;
--> statement-breakpoint
reset role;
--> statement-breakpoint
revoke create on schema kaart from kaart_rules;
--> statement-breakpoint

-- ----------------------------------------------------------------------------------------------------------- policies
create policy self on public.passkey for select to kaart_viewer using (person_id = (select kaart.my_id()));
--> statement-breakpoint
create policy rename on public.passkey for update to kaart_viewer
  using (person_id = (select kaart.my_id())) with check (person_id = (select kaart.my_id()));
--> statement-breakpoint
create policy remove on public.passkey for delete to kaart_viewer using (person_id = (select kaart.my_id()));
--> statement-breakpoint
create policy invite on public.invitation for insert to kaart_viewer
  with check (
    kind = 'invitation'
    and code_hash is not null
    and confirmed_by is null
    and used_at is null
    and made_by = (select kaart.my_id())
    and expires_at <= (select kaart.app_now()) + interval '14 days'
    and organisation_id || ':' || person_id = any ((select kaart.my_newcomers())::text[])
  );
--> statement-breakpoint
-- A recovery begins without a code: that comes with the second person.
create policy begin_recovery on public.invitation for insert to kaart_viewer
  with check (
    kind = 'recovery'
    and code_hash is null
    and confirmed_by is null
    and used_at is null
    and made_by = (select kaart.my_id())
    and expires_at <= (select kaart.app_now()) + interval '1 day'
    and organisation_id || ':' || person_id = any ((select kaart.my_regulars())::text[])
  );
