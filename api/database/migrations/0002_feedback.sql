CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"page" text NOT NULL,
	"kind" text NOT NULL,
	"clarity" text,
	"day" date NOT NULL,
	"text" "bytea",
	CONSTRAINT "feedback_clarity" CHECK (("feedback"."kind" = 'clarity') = ("feedback"."clarity" is not null))
);
--> statement-breakpoint
CREATE INDEX "feedback_page_index" ON "feedback" USING btree ("page");--> statement-breakpoint

-- Whoever says something of a page writes one row and reads none. A moderator reads, and can only ever take a text away.
do $$
declare
  name text;
begin
  foreach name in array array['kaart_feedback', 'kaart_moderator'] loop
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then
      null;
    end;
    if exists (select from pg_catalog.pg_roles where rolname = name and (rolsuper or rolbypassrls or rolcanlogin)) then
      raise exception 'role % can log in or pass policies: repair the role first', name;
    end if;
    if not pg_catalog.pg_has_role(current_user, name, 'SET') then
      execute format('grant %I to current_user with inherit false, set true', name);
    end if;
  end loop;
end
$$;
--> statement-breakpoint
grant usage on schema kaart, public to kaart_feedback, kaart_moderator;
--> statement-breakpoint
grant execute on function kaart.app_now(), kaart.today() to kaart_feedback, kaart_moderator;
--> statement-breakpoint
alter table public.feedback enable row level security;
--> statement-breakpoint
alter table public.feedback force row level security;
--> statement-breakpoint
grant insert on public.feedback to kaart_feedback;
--> statement-breakpoint
grant select, update (text) on public.feedback to kaart_moderator;
--> statement-breakpoint
create policy say on public.feedback for insert to kaart_feedback with check (day = (select kaart.today()));
--> statement-breakpoint
create policy moderate on public.feedback for select to kaart_moderator using (true);
--> statement-breakpoint
create policy take_away on public.feedback for update to kaart_moderator using (true) with check (text is null);
