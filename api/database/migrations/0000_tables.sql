CREATE TABLE "access_event" (
	"dossier_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"salt" "bytea" NOT NULL,
	"payload" text NOT NULL,
	CONSTRAINT "access_event_dossier_id_sequence_pk" PRIMARY KEY("dossier_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "access_head" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_link" (
	"dossier_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"commitment" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "access_link_dossier_id_sequence_pk" PRIMARY KEY("dossier_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "capacity_decision" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"capable" boolean NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"reason" "bytea" NOT NULL,
	CONSTRAINT "capacity_decision_dossier_id_id_pk" PRIMARY KEY("dossier_id","id")
);
--> statement-breakpoint
CREATE TABLE "dossier" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"external_id" text NOT NULL,
	"version" integer NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "dossier_external_id_unique" UNIQUE("external_id")
);
--> statement-breakpoint
CREATE TABLE "entry" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"external_id" text NOT NULL,
	"version" integer NOT NULL,
	"organisation_id" uuid,
	"team_id" uuid,
	"section" text NOT NULL,
	"origin" text NOT NULL,
	"about" text NOT NULL,
	"health" boolean NOT NULL,
	"face" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "entry_dossier_id_id_pk" PRIMARY KEY("dossier_id","id"),
	CONSTRAINT "entry_policy_key" UNIQUE("dossier_id","id","section","origin","about","face"),
	CONSTRAINT "entry_face_key" UNIQUE("dossier_id","id","face"),
	CONSTRAINT "entry_delivery_key" UNIQUE NULLS NOT DISTINCT("dossier_id","organisation_id","external_id"),
	CONSTRAINT "entry_own_is_never_withheld" CHECK ("entry"."origin" = 'provided' or "entry"."face" = 'open'),
	CONSTRAINT "entry_origin" CHECK (("entry"."origin" = 'own') = ("entry"."organisation_id" is null))
);
--> statement-breakpoint
CREATE TABLE "entry_content" (
	"dossier_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"section" text NOT NULL,
	"origin" text NOT NULL,
	"about" text NOT NULL,
	"face" text NOT NULL,
	"title" "bytea" NOT NULL,
	"kind" "bytea" NOT NULL,
	"author" "bytea" NOT NULL,
	"text" "bytea" NOT NULL,
	CONSTRAINT "entry_content_dossier_id_entry_id_pk" PRIMARY KEY("dossier_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "grant" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"party_id" uuid NOT NULL,
	"section" text,
	"entry_id" uuid,
	"purpose" text NOT NULL,
	"given_by" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "grant_dossier_id_id_pk" PRIMARY KEY("dossier_id","id"),
	CONSTRAINT "grant_section_or_entry" CHECK (("grant"."section" is null) <> ("grant"."entry_id" is null)),
	CONSTRAINT "grant_period" CHECK ("grant"."ends_at" > "grant"."starts_at")
);
--> statement-breakpoint
CREATE TABLE "login" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "login_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"external_id" text NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"how_to_ask" text NOT NULL,
	CONSTRAINT "organisation_external_id_unique" UNIQUE("external_id")
);
--> statement-breakpoint
CREATE TABLE "party" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer NOT NULL,
	"person_id" uuid,
	"team_id" uuid,
	"role" text NOT NULL,
	"organisation_id" uuid,
	CONSTRAINT "party_dossier_id_id_pk" PRIMARY KEY("dossier_id","id"),
	CONSTRAINT "party_dossier_id_person_id_team_id_unique" UNIQUE NULLS NOT DISTINCT("dossier_id","person_id","team_id"),
	CONSTRAINT "party_person_or_team" CHECK (("party"."person_id" is null) <> ("party"."team_id" is null))
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"external_id" text NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"born" date,
	CONSTRAINT "person_external_id_unique" UNIQUE("external_id")
);
--> statement-breakpoint
CREATE TABLE "request" (
	"dossier_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"reaction_by" date NOT NULL,
	"answer_by" date NOT NULL,
	"entry_id" uuid,
	"text" "bytea",
	"withdrawn_at" timestamp with time zone,
	"cooling_off_until" timestamp with time zone,
	CONSTRAINT "request_dossier_id_id_pk" PRIMARY KEY("dossier_id","id"),
	CONSTRAINT "request_cooling_off" CHECK (("request"."kind" = 'deletion') = ("request"."cooling_off_until" is not null)),
	CONSTRAINT "request_withdrawn" CHECK (("request"."state" = 'withdrawn') = ("request"."withdrawn_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "request_source" (
	"dossier_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"answer_by" date NOT NULL,
	CONSTRAINT "request_source_dossier_id_request_id_organisation_id_pk" PRIMARY KEY("dossier_id","request_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"proved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "source" (
	"dossier_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"connected" boolean NOT NULL,
	"since" date,
	CONSTRAINT "source_dossier_id_organisation_id_pk" PRIMARY KEY("dossier_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "team" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"external_id" text NOT NULL,
	"version" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "team_external_id_unique" UNIQUE("external_id")
);
--> statement-breakpoint
CREATE TABLE "team_member" (
	"team_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "team_member_team_id_person_id_pk" PRIMARY KEY("team_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "withholding" (
	"dossier_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_role" text NOT NULL,
	"since" date NOT NULL,
	"how_to_contest" "bytea" NOT NULL,
	CONSTRAINT "withholding_dossier_id_entry_id_pk" PRIMARY KEY("dossier_id","entry_id"),
	CONSTRAINT "withholding_ground" CHECK ("withholding"."ground" in ('confidential', 'third-party', 'court', 'interest'))
);
--> statement-breakpoint
ALTER TABLE "access_event" ADD CONSTRAINT "access_event_dossier_id_sequence_access_link_dossier_id_sequence_fk" FOREIGN KEY ("dossier_id","sequence") REFERENCES "public"."access_link"("dossier_id","sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity_decision" ADD CONSTRAINT "capacity_decision_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity_decision" ADD CONSTRAINT "capacity_decision_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_subject_id_person_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_content" ADD CONSTRAINT "entry_content_follows_entry" FOREIGN KEY ("dossier_id","entry_id","section","origin","about","face") REFERENCES "public"."entry"("dossier_id","id","section","origin","about","face") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "grant" ADD CONSTRAINT "grant_given_by_person_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant" ADD CONSTRAINT "grant_dossier_id_party_id_party_dossier_id_id_fk" FOREIGN KEY ("dossier_id","party_id") REFERENCES "public"."party"("dossier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant" ADD CONSTRAINT "grant_dossier_id_entry_id_entry_dossier_id_id_fk" FOREIGN KEY ("dossier_id","entry_id") REFERENCES "public"."entry"("dossier_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "login" ADD CONSTRAINT "login_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request" ADD CONSTRAINT "request_dossier_id_entry_id_entry_dossier_id_id_fk" FOREIGN KEY ("dossier_id","entry_id") REFERENCES "public"."entry"("dossier_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_source" ADD CONSTRAINT "request_source_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_source" ADD CONSTRAINT "request_source_dossier_id_request_id_request_dossier_id_id_fk" FOREIGN KEY ("dossier_id","request_id") REFERENCES "public"."request"("dossier_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_dossier_id_dossier_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding" ADD CONSTRAINT "withholding_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withholding" ADD CONSTRAINT "withholding_follows_entry" FOREIGN KEY ("dossier_id","entry_id","ground") REFERENCES "public"."entry"("dossier_id","id","face") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "dossier_subject_id_index" ON "dossier" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "entry_by_day" ON "entry" USING btree ("dossier_id","day" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "entry_by_id" ON "entry" USING btree ("id");--> statement-breakpoint
CREATE INDEX "grant_by_party" ON "grant" USING btree ("dossier_id","party_id");--> statement-breakpoint
CREATE INDEX "login_person_id_index" ON "login" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "party_person_id_index" ON "party" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "party_team_id_index" ON "party" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "request_one_deletion" ON "request" USING btree ("dossier_id") WHERE "request"."kind" = 'deletion' and "request"."state" = 'open';--> statement-breakpoint
CREATE INDEX "session_person_id_index" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_expires_at_index" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "team_member_person_id_index" ON "team_member" USING btree ("person_id");