-- Own words, files and preferences: what a young person makes here, and what whoever may read an entry may open beside it.

-- ------------------------------------------------------------------------------------------------------------- roles
-- Empties the bin each minute: it can call one function, and reads nothing.
do $$
begin
  begin
    create role kaart_sweeper nologin;
  exception when duplicate_object or unique_violation then
    null;
  end;
  if exists (
    select from pg_catalog.pg_roles where rolname = 'kaart_sweeper' and (rolsuper or rolbypassrls or rolcanlogin)
  ) then
    raise exception 'role kaart_sweeper can log in or pass policies: repair the role first';
  end if;
  if not pg_catalog.pg_has_role(current_user, 'kaart_sweeper', 'SET') then
    grant kaart_sweeper to current_user with inherit false, set true;
  end if;
end
$$;
--> statement-breakpoint
grant usage on schema kaart to kaart_sweeper;
--> statement-breakpoint
grant select (origin, version, binned_at), update (version, binned_at), delete on public.entry to kaart_rules;
--> statement-breakpoint
grant select on public.attachment to kaart_rules;
--> statement-breakpoint
create policy rules on public.attachment for select to kaart_rules using (true);
--> statement-breakpoint
-- What lies in a bin somewhere, found without reading every entry there is.
create index entry_in_bin on public.entry (binned_at) where face = 'binned';
--> statement-breakpoint

-- --------------------------------------------------------------------------------------------------------- functions
grant create on schema kaart to kaart_rules;
--> statement-breakpoint
set local role kaart_rules;
--> statement-breakpoint
-- How long something lies in the bin.
create function kaart.bin_term() returns interval
  language sql immutable set search_path = '' as $$ select interval '10 minutes' $$;
--> statement-breakpoint
-- Own words that I threw away and can still take back. Their words are in entry_content; here is what one may know.
create function kaart.my_bin()
  returns table (dossier_id uuid, entry_id uuid, section text, gone_at timestamptz)
  language sql stable security definer set search_path = '' as $$
    select entry.dossier_id, entry.id, entry.section, entry.binned_at + kaart.bin_term()
    from public.entry
    where entry.dossier_id = any (kaart.my_subject_dossiers()) and entry.origin = 'own' and entry.face = 'binned'
      and entry.binned_at + kaart.bin_term() > kaart.app_now() and not kaart.my_guarded() $$;
--> statement-breakpoint
-- Throws own words away, unless they were changed since they were seen. True when that happened.
create function kaart.throw_away(in_entry uuid, seen_version integer) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.entry set face = 'binned', binned_at = kaart.app_now(), version = entry.version + 1
  where entry.id = in_entry and entry.version = seen_version
    and entry.dossier_id = any (kaart.my_subject_dossiers()) and entry.origin = 'own' and entry.face = 'open'
    and not kaart.my_guarded();
  return found;
end
$$;
--> statement-breakpoint
-- Takes own words back out of the bin. True when they were still there.
create function kaart.take_back(in_entry uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  update public.entry set face = 'open', binned_at = null, version = entry.version + 1
  where entry.id = in_entry and entry.id in (select mine.entry_id from kaart.my_bin() mine);
  return found;
end
$$;
--> statement-breakpoint
-- Deletes for good what lies in my bin, without waiting. True when it was there.
create function kaart.empty_my_bin(in_entry uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from public.entry
  where entry.id = in_entry and entry.face = 'binned' and entry.id in (select mine.entry_id from kaart.my_bin() mine);
  return found;
end
$$;
--> statement-breakpoint
-- Deletes for good what lay in a bin for its whole term; words and files go along. Answers how many.
create function kaart.sweep_bins() returns integer
  language plpgsql volatile security definer set search_path = '' as $$
declare
  swept integer;
begin
  delete from public.entry where entry.face = 'binned' and entry.binned_at <= kaart.app_now() - kaart.bin_term();
  get diagnostics swept = row_count;
  return swept;
end
$$;
--> statement-breakpoint
-- How much the files of my own dossier take, in bytes, also of entries that lie closed: only whoever it is about asks.
create function kaart.my_file_bytes(in_dossier uuid) returns bigint
  language sql stable security definer set search_path = '' as $$
    select coalesce(sum(attachment.size), 0) from public.attachment
    where attachment.dossier_id = in_dossier and in_dossier = any (kaart.my_subject_dossiers()) $$;
--> statement-breakpoint
do $$
declare
  mine text;
begin
  foreach mine in array array['bin_term()', 'my_bin()', 'throw_away(uuid, integer)', 'take_back(uuid)', 'empty_my_bin(uuid)',
    'sweep_bins()', 'my_file_bytes(uuid)'] loop
    execute format('revoke all on function kaart.%s from public', mine);
  end loop;
end
$$;
--> statement-breakpoint
grant execute on function
  kaart.my_bin(), kaart.throw_away(uuid, integer), kaart.take_back(uuid), kaart.empty_my_bin(uuid), kaart.my_file_bytes(uuid)
  to kaart_viewer;
--> statement-breakpoint
grant execute on function kaart.sweep_bins() to kaart_sweeper;
--> statement-breakpoint
reset role;
--> statement-breakpoint
revoke create on schema kaart from kaart_rules;
--> statement-breakpoint
-- Whether the viewer may know of an entry: asked as the viewer, by a policy of that same table, which can't ask itself.
create function kaart.i_may_know(in_dossier uuid, in_entry uuid) returns boolean
  language plpgsql stable security invoker set search_path = '' as $$
begin
  return exists (select from public.entry where entry.dossier_id = in_dossier and entry.id = in_entry);
end
$$;
--> statement-breakpoint
revoke all on function kaart.i_may_know(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function kaart.i_may_know(uuid, uuid) to kaart_viewer;
--> statement-breakpoint

-- --------------------------------------------------------------------------------------------------------- own words
grant select (version), insert, update (version, day) on public.entry to kaart_viewer;
--> statement-breakpoint
grant insert, update (title, text) on public.entry_content to kaart_viewer;
--> statement-breakpoint
-- At any age: it asks for the subject, not for capacity.
create policy write_own on public.entry for insert to kaart_viewer
  with check (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
    and origin = 'own'
    and section in ('my-words', 'keepsakes')
    and face = 'open'
    and about = 'child'
    and not health
    and version = 1
    and organisation_id is null
    and team_id is null
    and responsible_id is null
    and binned_at is null
    -- Nobody writes beside a card that they may not know of: an answer would tell that it is there.
    and (beside_id is null or kaart.i_may_know(dossier_id, beside_id))
    and not (select kaart.my_guarded())
  );
--> statement-breakpoint
create policy change_own on public.entry for update to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]) and origin = 'own' and face = 'open'
    and not (select kaart.my_guarded())
  );
--> statement-breakpoint
create policy write_own on public.entry_content for insert to kaart_viewer
  with check (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
    and origin = 'own'
    and face = 'open'
    and not (select kaart.my_guarded())
  );
--> statement-breakpoint
create policy change_own on public.entry_content for update to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]) and origin = 'own' and face = 'open'
    and not (select kaart.my_guarded())
  );
--> statement-breakpoint
-- In the bin one still reads what one threw away, to know whether to take it back. Nobody else does, and what is over is over.
create policy subject_bin on public.entry_content for select to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
    and origin = 'own'
    and face = 'binned'
    and entry_id in (select mine.entry_id from kaart.my_bin() mine)
  );
--> statement-breakpoint

-- -------------------------------------------------------------------------------------------------------------- files
grant select, insert, delete on public.attachment to kaart_viewer;
--> statement-breakpoint
grant select, insert on public.attachment_chunk to kaart_viewer;
--> statement-breakpoint
-- Ciphertext does not get smaller: nobody needs to try.
alter table public.attachment_chunk alter column bytes set storage external;
--> statement-breakpoint
-- Whoever may read the entry may read the file; whoever may not, may not know that there is one.
create policy with_entry on public.attachment for select to kaart_viewer
  using (
    exists (
      select from public.entry_content
      where entry_content.dossier_id = attachment.dossier_id and entry_content.entry_id = attachment.entry_id
    )
  );
--> statement-breakpoint
create policy add_own on public.attachment for insert to kaart_viewer
  with check (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
    and exists (
      select from public.entry_content
      where entry_content.dossier_id = attachment.dossier_id and entry_content.entry_id = attachment.entry_id
        and entry_content.origin = 'own' and entry_content.face = 'open'
    )
  );
--> statement-breakpoint
create policy remove_own on public.attachment for delete to kaart_viewer
  using (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
    and exists (
      select from public.entry_content
      where entry_content.dossier_id = attachment.dossier_id and entry_content.entry_id = attachment.entry_id
        and entry_content.origin = 'own'
    )
  );
--> statement-breakpoint
create policy with_file on public.attachment_chunk for select to kaart_viewer
  using (
    exists (
      select from public.attachment
      where attachment.dossier_id = attachment_chunk.dossier_id and attachment.id = attachment_chunk.attachment_id
    )
  );
--> statement-breakpoint
create policy add_own on public.attachment_chunk for insert to kaart_viewer
  with check (
    dossier_id = any ((select kaart.my_subject_dossiers())::uuid[])
    and exists (
      select from public.attachment
      join public.entry_content on entry_content.dossier_id = attachment.dossier_id and entry_content.entry_id = attachment.entry_id
      where attachment.dossier_id = attachment_chunk.dossier_id and attachment.id = attachment_chunk.attachment_id
        and entry_content.origin = 'own' and entry_content.face = 'open'
    )
  );
--> statement-breakpoint

-- -------------------------------------------------------------------------------------------------------- preferences
-- What somebody set for the own dossier is nobody else's to know.
grant select, insert, update (value), delete on public.preference to kaart_viewer;
--> statement-breakpoint
create policy subject on public.preference to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]))
  with check (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
