CREATE TABLE "access_request" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"party_id" uuid NOT NULL,
	"section" text NOT NULL,
	"purpose" text NOT NULL,
	"reason" "bytea" NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "access_request_dossier_id_id_pk" PRIMARY KEY("dossier_id","id"),
	CONSTRAINT "access_request_ended" CHECK (("access_request"."state" = 'open') = ("access_request"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "account" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"user_name" text NOT NULL,
	"passphrase" text,
	"created_at" timestamp with time zone NOT NULL,
	"guarded_until" timestamp with time zone,
	CONSTRAINT "account_user_name_unique" UNIQUE("user_name")
);
--> statement-breakpoint
CREATE TABLE "attachment" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"name" "bytea" NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "attachment_dossier_id_id_pk" PRIMARY KEY("dossier_id","id")
);
--> statement-breakpoint
CREATE TABLE "attachment_chunk" (
	"dossier_id" uuid NOT NULL,
	"attachment_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "attachment_chunk_dossier_id_attachment_id_position_pk" PRIMARY KEY("dossier_id","attachment_id","position")
);
--> statement-breakpoint
CREATE TABLE "block" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"blocked_by" uuid NOT NULL,
	"blocked_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "block_dossier_id_id_pk" PRIMARY KEY("dossier_id","id")
);
--> statement-breakpoint
CREATE TABLE "contact_mark" (
	"person_id" uuid NOT NULL,
	"mark" "bytea" NOT NULL,
	CONSTRAINT "contact_mark_person_id_mark_pk" PRIMARY KEY("person_id","mark")
);
--> statement-breakpoint
CREATE TABLE "departure" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"left_by" uuid NOT NULL,
	"left_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "departure_dossier_id_id_pk" PRIMARY KEY("dossier_id","id")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code_hash" "bytea",
	"kind" text NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"confirmed_by" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "invitation_code_hash_unique" UNIQUE("code_hash"),
	CONSTRAINT "invitation_four_eyes" CHECK ("invitation"."confirmed_by" <> "invitation"."made_by"),
	CONSTRAINT "invitation_recovery_needs_two" CHECK ("invitation"."kind" = 'invitation' or "invitation"."code_hash" is null or "invitation"."confirmed_by" is not null)
);
--> statement-breakpoint
CREATE TABLE "keeper" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "keeper_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "mandate" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"party_id" uuid NOT NULL,
	"given_by" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "mandate_dossier_id_id_pk" PRIMARY KEY("dossier_id","id")
);
--> statement-breakpoint
CREATE TABLE "passkey" (
	"credential_id" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"label" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "preference" (
	"dossier_id" uuid NOT NULL,
	"name" text NOT NULL,
	"value" "bytea" NOT NULL,
	CONSTRAINT "preference_dossier_id_name_pk" PRIMARY KEY("dossier_id","name")
);
--> statement-breakpoint
CREATE TABLE "relation" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"party_id" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"capable" boolean,
	"ground" text,
	"sections" text[],
	"secrecy" boolean,
	"exception" text,
	"shielded" boolean DEFAULT false NOT NULL,
	"organisation_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"decision" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"ended_on" date,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	"end_confirmed_by" uuid,
	"end_confirmed_at" timestamp with time zone,
	CONSTRAINT "relation_dossier_id_id_pk" PRIMARY KEY("dossier_id","id"),
	CONSTRAINT "relation_party" CHECK (("relation"."kind" = 'capacity') = ("relation"."party_id" is null)),
	CONSTRAINT "relation_capable" CHECK (("relation"."kind" = 'capacity') = ("relation"."capable" is not null)),
	CONSTRAINT "relation_ground" CHECK (("relation"."kind" in ('representative', 'legal-basis')) = ("relation"."ground" is not null)),
	CONSTRAINT "relation_sections" CHECK (("relation"."kind" = 'legal-basis') = ("relation"."sections" is not null)),
	CONSTRAINT "relation_secrecy" CHECK (("relation"."kind" = 'trusted-person') = ("relation"."secrecy" is not null)),
	CONSTRAINT "relation_exception" CHECK ("relation"."kind" = 'trusted-person' or "relation"."exception" is null),
	CONSTRAINT "relation_period" CHECK ("relation"."ends_on" is null or "relation"."ends_on" >= "relation"."starts_on"),
	CONSTRAINT "relation_decided" CHECK (("relation"."decision" is null) = ("relation"."decided_by" is null)
        and ("relation"."decision" is null) = ("relation"."decided_at" is null)),
	CONSTRAINT "relation_four_eyes" CHECK ("relation"."decided_by" <> "relation"."recorded_by"),
	CONSTRAINT "relation_ended" CHECK (("relation"."ended_on" is null) = ("relation"."ended_by" is null)
        and ("relation"."ended_on" is null) = ("relation"."ended_at" is null)
        and ("relation"."end_confirmed_by" is null) = ("relation"."end_confirmed_at" is null)
        and ("relation"."end_confirmed_at" is null or "relation"."ended_at" is not null)),
	CONSTRAINT "relation_end_four_eyes" CHECK ("relation"."end_confirmed_by" <> "relation"."ended_by")
);
--> statement-breakpoint
CREATE TABLE "relation_reason" (
	"dossier_id" uuid NOT NULL,
	"relation_id" uuid NOT NULL,
	"reason" "bytea" NOT NULL,
	CONSTRAINT "relation_reason_dossier_id_relation_id_pk" PRIMARY KEY("dossier_id","relation_id")
);
--> statement-breakpoint
CREATE TABLE "shielded_for" (
	"dossier_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "shielded_for_dossier_id_entry_id_person_id_pk" PRIMARY KEY("dossier_id","entry_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "entry_content" DROP CONSTRAINT "entry_content_follows_entry";
--> statement-breakpoint
ALTER TABLE "entry" DROP CONSTRAINT "entry_policy_key";
--> statement-breakpoint
ALTER TABLE "entry" DROP CONSTRAINT "entry_own_is_never_withheld";
--> statement-breakpoint
ALTER TABLE "entry" ADD COLUMN "team_key" uuid GENERATED ALWAYS AS (coalesce(team_id, '00000000-0000-0000-0000-000000000000'::uuid)) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "entry" ADD COLUMN "responsible_id" uuid;
--> statement-breakpoint
ALTER TABLE "entry" ADD COLUMN "beside_id" uuid;
--> statement-breakpoint
ALTER TABLE "entry" ADD COLUMN "binned_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "entry_content" ADD COLUMN "team_key" uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL;
--> statement-breakpoint
-- The owner is bound by the policies too: what is here already is read past them, for this one statement.
ALTER TABLE "entry" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "entry_content" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE "entry_content" SET "team_key" = "entry"."team_key" FROM "entry"
WHERE "entry"."dossier_id" = "entry_content"."dossier_id" AND "entry"."id" = "entry_content"."entry_id" AND "entry"."team_id" IS NOT NULL;
--> statement-breakpoint
ALTER TABLE "entry" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "entry_content" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "entry_content" ALTER COLUMN "team_key" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "entry_content" ADD COLUMN "detail" "bytea";
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "organisation_id" uuid;
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "relation_id" uuid;
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "look_sequence" bigint;
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "reading_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "reading_by" uuid;
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "answered_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "answered_by" uuid;
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "outcome" text;
--> statement-breakpoint
ALTER TABLE "request" ADD COLUMN "answer" "bytea";
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "handle" uuid DEFAULT gen_random_uuid() NOT NULL;
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "device" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "shared" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_dossier_id_party_id_party_dossier_id_id_fk" FOREIGN KEY ("dossier_id","party_id") REFERENCES "public"."party"("dossier_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_dossier_id_entry_id_entry_content_dossier_id_entry_id_fk" FOREIGN KEY ("dossier_id","entry_id") REFERENCES "public"."entry_content"("dossier_id","entry_id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "attachment_chunk" ADD CONSTRAINT "attachment_chunk_dossier_id_attachment_id_attachment_dossier_id_id_fk" FOREIGN KEY ("dossier_id","attachment_id") REFERENCES "public"."attachment"("dossier_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "block" ADD CONSTRAINT "block_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "block" ADD CONSTRAINT "block_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "block" ADD CONSTRAINT "block_blocked_by_person_id_fk" FOREIGN KEY ("blocked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contact_mark" ADD CONSTRAINT "contact_mark_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "departure" ADD CONSTRAINT "departure_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "departure" ADD CONSTRAINT "departure_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "departure" ADD CONSTRAINT "departure_left_by_person_id_fk" FOREIGN KEY ("left_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "keeper" ADD CONSTRAINT "keeper_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "keeper" ADD CONSTRAINT "keeper_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_given_by_person_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_dossier_id_party_id_party_dossier_id_id_fk" FOREIGN KEY ("dossier_id","party_id") REFERENCES "public"."party"("dossier_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "preference" ADD CONSTRAINT "preference_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_end_confirmed_by_person_id_fk" FOREIGN KEY ("end_confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relation" ADD CONSTRAINT "relation_dossier_id_party_id_party_dossier_id_id_fk" FOREIGN KEY ("dossier_id","party_id") REFERENCES "public"."party"("dossier_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "relation_reason" ADD CONSTRAINT "relation_reason_dossier_id_relation_id_relation_dossier_id_id_fk" FOREIGN KEY ("dossier_id","relation_id") REFERENCES "public"."relation"("dossier_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "shielded_for" ADD CONSTRAINT "shielded_for_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "shielded_for" ADD CONSTRAINT "shielded_for_dossier_id_entry_id_entry_dossier_id_id_fk" FOREIGN KEY ("dossier_id","entry_id") REFERENCES "public"."entry"("dossier_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "access_request_once" ON "access_request" USING btree ("dossier_id","party_id","section") WHERE "access_request"."state" = 'open';
--> statement-breakpoint
CREATE INDEX "attachment_by_entry" ON "attachment" USING btree ("dossier_id","entry_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "block_once" ON "block" USING btree ("dossier_id","person_id") WHERE "block"."ended_at" is null;
--> statement-breakpoint
CREATE INDEX "block_by_person" ON "block" USING btree ("person_id");
--> statement-breakpoint
CREATE INDEX "contact_mark_mark_index" ON "contact_mark" USING btree ("mark");
--> statement-breakpoint
CREATE UNIQUE INDEX "departure_once" ON "departure" USING btree ("dossier_id","organisation_id") WHERE "departure"."ended_at" is null;
--> statement-breakpoint
CREATE INDEX "invitation_person_id_index" ON "invitation" USING btree ("person_id");
--> statement-breakpoint
CREATE INDEX "keeper_person_id_index" ON "keeper" USING btree ("person_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "mandate_once" ON "mandate" USING btree ("dossier_id","party_id") WHERE "mandate"."ended_at" is null;
--> statement-breakpoint
CREATE INDEX "passkey_person_id_index" ON "passkey" USING btree ("person_id");
--> statement-breakpoint
CREATE INDEX "relation_by_party" ON "relation" USING btree ("dossier_id","party_id");
--> statement-breakpoint
CREATE INDEX "shielded_for_by_person" ON "shielded_for" USING btree ("person_id");
--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_responsible_id_person_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_beside" FOREIGN KEY ("dossier_id","beside_id") REFERENCES "public"."entry"("dossier_id","id") ON DELETE set null ("beside_id") ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_policy_key" UNIQUE("dossier_id","id","section","origin","about","face","team_key");
--> statement-breakpoint
ALTER TABLE "entry_content" ADD CONSTRAINT "entry_content_follows_entry" FOREIGN KEY ("dossier_id","entry_id","section","origin","about","face","team_key") REFERENCES "public"."entry"("dossier_id","id","section","origin","about","face","team_key") ON DELETE cascade ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_reading_by_person_id_fk" FOREIGN KEY ("reading_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_dossier_id_relation_id_relation_dossier_id_id_fk" FOREIGN KEY ("dossier_id","relation_id") REFERENCES "public"."relation"("dossier_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "request_by_organisation" ON "request" USING btree ("organisation_id");
--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_binned" CHECK (("entry"."face" = 'binned') = ("entry"."binned_at" is not null));
--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_only_own_is_binned" CHECK ("entry"."face" <> 'binned' or "entry"."origin" = 'own');
--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_beside_own" CHECK ("entry"."beside_id" is null or "entry"."origin" = 'own');
--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_own_is_never_withheld" CHECK ("entry"."origin" = 'provided' or "entry"."face" in ('open', 'binned'));
--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_answered" CHECK (("request"."state" = 'answered') = ("request"."answered_at" is not null)
        and ("request"."answered_at" is null) = ("request"."answered_by" is null)
        and ("request"."answered_at" is null) = ("request"."outcome" is null)
        and ("request"."answered_at" is null) = ("request"."answer" is null));
--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_reading" CHECK (("request"."reading_at" is null) = ("request"."reading_by" is null));
