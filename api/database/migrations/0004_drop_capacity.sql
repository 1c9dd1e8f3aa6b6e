-- Decisions about capacity are relations now, with four eyes. Nothing in the product wrote the old table; should somebody
-- have, this stops instead of losing it.
DO $$
BEGIN
  ALTER TABLE "capacity_decision" NO FORCE ROW LEVEL SECURITY;
  IF EXISTS (SELECT FROM "capacity_decision") THEN
    RAISE EXCEPTION 'capacity_decision holds rows: record them as relations first';
  END IF;
END
$$;
--> statement-breakpoint
DROP TABLE "capacity_decision" CASCADE;
