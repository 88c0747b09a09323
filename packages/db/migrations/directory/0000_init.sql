CREATE TABLE "account_dir" (
	"email_hmac" text PRIMARY KEY NOT NULL,
	"key_version" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"home_region" text NOT NULL,
	"reserved_until" timestamp (3) with time zone,
	"claim_state" text DEFAULT 'reserved' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_dir_account_unique" UNIQUE("account_id"),
	CONSTRAINT "account_dir_state_check" CHECK ("account_dir"."claim_state" in ('reserved', 'confirmed'))
);
--> statement-breakpoint
CREATE TABLE "handle_dir" (
	"handle" text PRIMARY KEY NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"region" text NOT NULL,
	"reserved_until" timestamp (3) with time zone,
	"claim_state" text DEFAULT 'reserved' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "handle_dir_state_check" CHECK ("handle_dir"."claim_state" in ('reserved', 'confirmed'))
);
--> statement-breakpoint
CREATE TABLE "move_audit" (
	"move_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"state" text NOT NULL,
	"actor_id" uuid,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"digest" text NOT NULL,
	"previous_digest" text NOT NULL,
	CONSTRAINT "move_audit_move_id_step_pk" PRIMARY KEY("move_id","step")
);
--> statement-breakpoint
CREATE TABLE "move_jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"from_region" text NOT NULL,
	"to_region" text NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"progress" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "move_jobs_state_check" CHECK ("move_jobs"."state" in ('planned', 'freezing', 'copying', 'verifying', 'flipping', 'purging', 'done', 'aborted'))
);
--> statement-breakpoint
CREATE TABLE "oauth_dir" (
	"provider" text NOT NULL,
	"subject_hmac" text NOT NULL,
	"key_version" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"home_region" text NOT NULL,
	"reserved_until" timestamp (3) with time zone,
	"claim_state" text DEFAULT 'reserved' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "oauth_dir_provider_subject_hmac_pk" PRIMARY KEY("provider","subject_hmac"),
	CONSTRAINT "oauth_dir_state_check" CHECK ("oauth_dir"."claim_state" in ('reserved', 'confirmed'))
);
--> statement-breakpoint
CREATE TABLE "phone_dir" (
	"phone_hmac" text PRIMARY KEY NOT NULL,
	"key_version" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"home_region" text NOT NULL,
	"reserved_until" timestamp (3) with time zone,
	"claim_state" text DEFAULT 'reserved' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "phone_dir_state_check" CHECK ("phone_dir"."claim_state" in ('reserved', 'confirmed'))
);
--> statement-breakpoint
CREATE TABLE "region_registry" (
	"region" text PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"schema_fingerprint" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workspace_dir" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"short_id" text NOT NULL,
	"region" text NOT NULL,
	"epoch" integer DEFAULT 1 NOT NULL,
	"reserved_until" timestamp (3) with time zone,
	"claim_state" text DEFAULT 'reserved' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspace_dir_slug_unique" UNIQUE("slug"),
	CONSTRAINT "workspace_dir_short_id_unique" UNIQUE("short_id"),
	CONSTRAINT "workspace_dir_state_check" CHECK ("workspace_dir"."claim_state" in ('reserved', 'confirmed'))
);
--> statement-breakpoint
CREATE INDEX "account_dir_reserved" ON "account_dir" USING btree ("claim_state","reserved_until");--> statement-breakpoint
CREATE INDEX "handle_dir_owner" ON "handle_dir" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "move_jobs_workspace" ON "move_jobs" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "oauth_dir_account" ON "oauth_dir" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "phone_dir_account" ON "phone_dir" USING btree ("account_id");