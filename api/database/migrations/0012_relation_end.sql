-- A second pair of eyes that says no to an end: its day is wrong, or it should go on. The end that was recorded moves to a table
-- of its own, as it was said, and the relation goes on; whoever keeps the dossier can then record another day. Nothing is
-- rewritten, and the log of the dossier says who refused.

CREATE TABLE "public"."relation_refused_end" (
	"dossier_id" uuid NOT NULL,
	"relation_id" uuid NOT NULL,
	"ended_on" date NOT NULL,
	"ended_by" uuid NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"refused_by" uuid NOT NULL,
	"refused_at" timestamp with time zone NOT NULL,
	CONSTRAINT "relation_refused_end_dossier_id_relation_id_ended_at_pk" PRIMARY KEY("dossier_id","relation_id","ended_at"),
	CONSTRAINT "relation_refused_end_four_eyes" CHECK ("relation_refused_end"."refused_by" <> "relation_refused_end"."ended_by")
);
--> statement-breakpoint
ALTER TABLE "public"."relation_refused_end" ADD CONSTRAINT "relation_refused_end_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public"."relation_refused_end" ADD CONSTRAINT "relation_refused_end_refused_by_person_id_fk" FOREIGN KEY ("refused_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public"."relation_refused_end" ADD CONSTRAINT "relation_refused_end_of_relation" FOREIGN KEY ("dossier_id","relation_id") REFERENCES "public"."relation"("dossier_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
alter table public.relation_refused_end enable row level security;
--> statement-breakpoint
alter table public.relation_refused_end force row level security;
--> statement-breakpoint
create policy rules on public.relation_refused_end to kaart_rules using (true) with check (true);
--> statement-breakpoint
grant select, insert on public.relation_refused_end to kaart_rules;
--> statement-breakpoint
grant update (ended_on, ended_by, ended_at) on public.relation to kaart_rules;
--> statement-breakpoint

grant create on schema kaart to kaart_rules;
--> statement-breakpoint
set local role kaart_rules;
--> statement-breakpoint
create or replace function kaart.is_logged_step(action text) returns boolean
  language sql immutable set search_path = '' as $$
    select action in
      ('relation-recorded', 'relation-confirmed', 'relation-refused', 'relation-ended', 'relation-end-confirmed',
        'relation-end-refused') $$;
--> statement-breakpoint
-- True when an end waited for me: recorded by another keeper of the same organisation, about somebody else than me.
create function kaart.refuse_end(in_dossier uuid, in_relation uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as $$
declare
  pending public.relation;
begin
  select * into pending from public.relation
  where relation.dossier_id = in_dossier and relation.id = in_relation
    and relation.ended_at is not null and relation.end_confirmed_at is null and relation.ended_by <> kaart.my_id()
  for update;
  if not found or not kaart.may_keep(kaart.my_id(), in_dossier, pending.organisation_id, pending.party_id) then
    return false;
  end if;
  insert into public.relation_refused_end
    (dossier_id, relation_id, ended_on, ended_by, ended_at, refused_by, refused_at)
  values
    (in_dossier, in_relation, pending.ended_on, pending.ended_by, pending.ended_at, kaart.my_id(), kaart.app_now());
  update public.relation set ended_on = null, ended_by = null, ended_at = null
  where relation.dossier_id = in_dossier and relation.id = in_relation;
  perform kaart.append_event(
    in_dossier, 'relation-end-refused', 'file-holder', pending.party_id, null, null, null, null, pending.kind);
  return true;
end
$$;
--> statement-breakpoint
-- As it was (0005_access.sql), and who took part in an end that was refused.
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
      select who.id from near
      join public.relation_refused_end refused on refused.dossier_id = near.dossier_id
      cross join lateral (values (refused.ended_by), (refused.refused_by)) who (id)
      union
      select withholding.decided_by from public.withholding
      where withholding.dossier_id = any (kaart.my_capable_dossiers() || kaart.my_mandate_dossiers())
      union
      select dossier.subject_id from public.dossier
      where dossier.id = any (kaart.my_door_dossiers() || kaart.my_kept_dossiers())
    ) known
    where known.id is not null $$;
--> statement-breakpoint
revoke all on function kaart.refuse_end(uuid, uuid) from public;
--> statement-breakpoint
grant execute on function kaart.refuse_end(uuid, uuid) to kaart_viewer;
--> statement-breakpoint
reset role;
--> statement-breakpoint
revoke create on schema kaart from kaart_rules;
--> statement-breakpoint

-- Known to whoever knows the relation itself.
grant select on public.relation_refused_end to kaart_viewer;
--> statement-breakpoint
create policy contact_ban on public.relation_refused_end as restrictive for select to kaart_viewer
  using (dossier_id <> all ((select kaart.my_banned_dossiers())::uuid[]));
--> statement-breakpoint
create policy subject on public.relation_refused_end for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_subject_dossiers())::uuid[]));
--> statement-breakpoint
create policy acting on public.relation_refused_end for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_acting_dossiers())::uuid[]));
--> statement-breakpoint
create policy keeper on public.relation_refused_end for select to kaart_viewer
  using (dossier_id = any ((select kaart.my_kept_dossiers())::uuid[]));
