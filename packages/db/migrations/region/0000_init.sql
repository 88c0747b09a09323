CREATE SCHEMA "pub";
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"email" text NOT NULL,
	"email_confirmed_at" timestamp (3) with time zone,
	"phone" text,
	"phone_confirmed_at" timestamp (3) with time zone,
	"password_hash" text,
	"status" text DEFAULT 'active' NOT NULL,
	"last_sign_in_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email"),
	CONSTRAINT "accounts_status_check" CHECK ("accounts"."status" in ('active', 'disabled'))
);
--> statement-breakpoint
CREATE TABLE "auth_sessions" (
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"account_id" uuid DEFAULT app.account() NOT NULL,
	"token_hash" text NOT NULL,
	"app" text NOT NULL,
	"device_info" jsonb,
	"ip_address" text,
	"location" jsonb,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"absolute_expires_at" timestamp (3) with time zone NOT NULL,
	"last_activity_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "auth_sessions_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "auth_sessions_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "auth_sessions_app_check" CHECK ("auth_sessions"."app" in ('workspace', 'storefront', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "my_workspaces" (
	"account_id" uuid DEFAULT app.account() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"region" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"cloth" text DEFAULT 'navy' NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "my_workspaces_account_id_workspace_id_pk" PRIMARY KEY("account_id","workspace_id")
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"full_name" text,
	"avatar_url" text,
	"role" text NOT NULL,
	"business_type" text,
	"country_code" text NOT NULL,
	"region" text DEFAULT '' NOT NULL,
	"data_residency_region" text NOT NULL,
	"locale" text DEFAULT 'en-GB' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"is_verified" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT false NOT NULL,
	"verification_sent_at" timestamp (3) with time zone,
	"verified_at" timestamp (3) with time zone,
	"onboarding_completed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profiles_role_check" CHECK ("profiles"."role" in ('business', 'customer', 'admin')),
	CONSTRAINT "profiles_business_type_check" CHECK ("profiles"."business_type" in ('tailor', 'fashion_designer', 'manufacturer', 'influencer'))
);
--> statement-breakpoint
CREATE TABLE "asset_variants" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"asset_id" uuid NOT NULL,
	"format" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"storage_key" text NOT NULL,
	"source_sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "asset_variants_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "asset_variants_spec_unique" UNIQUE("workspace_id","asset_id","format","width")
);
--> statement-breakpoint
CREATE TABLE "assets" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"bucket" text NOT NULL,
	"storage_key" text NOT NULL,
	"file_name" text NOT NULL,
	"content_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"width" integer,
	"height" integer,
	"placeholder" text,
	"dominant_color" text,
	"alt" text DEFAULT '' NOT NULL,
	"visibility" text DEFAULT 'private' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assets_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "assets_storage_key_unique" UNIQUE("workspace_id","storage_key"),
	CONSTRAINT "assets_visibility_check" CHECK ("assets"."visibility" in ('private', 'public'))
);
--> statement-breakpoint
CREATE TABLE "account_audit_logs" (
	"account_id" uuid DEFAULT app.account() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"actor_role" text,
	"action" text NOT NULL,
	"table_name" text NOT NULL,
	"row_id" text NOT NULL,
	"old_data" jsonb,
	"new_data" jsonb,
	"request_id" text,
	CONSTRAINT "account_audit_logs_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "audit_logs" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"actor_role" text,
	"action" text NOT NULL,
	"table_name" text NOT NULL,
	"row_id" text NOT NULL,
	"old_data" jsonb,
	"new_data" jsonb,
	"request_id" text,
	CONSTRAINT "audit_logs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "bulk_changes" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"list" text NOT NULL,
	"field" text NOT NULL,
	"value" text NOT NULL,
	"before" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bulk_changes_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "client_interactions" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"client_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"interaction_type" text NOT NULL,
	"subject" text,
	"description" text,
	"metadata" jsonb,
	"occurred_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "client_interactions_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "client_interactions_type_check" CHECK ("client_interactions"."interaction_type" in ('call', 'email', 'meeting', 'note', 'order', 'payment'))
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"added_by" uuid NOT NULL,
	"profile_id" uuid,
	"name" text NOT NULL,
	"first_name" text,
	"last_name" text,
	"email" text,
	"phone" text,
	"company" text,
	"location" text,
	"avatar_url" text,
	"gender" text,
	"date_of_birth" date,
	"emergency_contact_name" text,
	"emergency_contact_phone" text,
	"membership_status" text,
	"membership_start_date" date,
	"membership_end_date" date,
	"is_active" boolean DEFAULT true NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"priority" text DEFAULT 'medium' NOT NULL,
	"status" text DEFAULT 'prospect' NOT NULL,
	"cloth" text,
	"total_orders" integer DEFAULT 0 NOT NULL,
	"total_revenue_minor" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	"last_order_date" timestamp (3) with time zone,
	"notes" text,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"custom_fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"search_text" text GENERATED ALWAYS AS (lower(name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(company, '') || ' ' || coalesce(location, ''))) STORED,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clients_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "clients_status_check" CHECK ("clients"."status" in ('active', 'prospect', 'inactive')),
	CONSTRAINT "clients_priority_check" CHECK ("clients"."priority" in ('high', 'medium', 'low'))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"body" text,
	"href" text,
	"data" jsonb,
	"dedupe_key" text NOT NULL,
	"read_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notifications_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "notifications_dedupe_unique" UNIQUE("workspace_id","account_id","dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "feed_out" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"epoch" integer DEFAULT 1 NOT NULL,
	"payload" jsonb,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feed_out_workspace_id_kind_object_id_pk" PRIMARY KEY("workspace_id","kind","object_id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"account_id" uuid DEFAULT app.account() NOT NULL,
	"key" uuid NOT NULL,
	"procedure" text NOT NULL,
	"input_hash" text NOT NULL,
	"response" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_workspace_id_account_id_key_pk" PRIMARY KEY("workspace_id","account_id","key")
);
--> statement-breakpoint
CREATE TABLE "outbox_events" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"actor_id" uuid DEFAULT app.account(),
	"request_id" text DEFAULT app.request_id(),
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"dispatched_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_events_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"home_region" text NOT NULL,
	"display_name" text NOT NULL,
	"avatar_url" text,
	"erased_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pub"."sellers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"business_type" text NOT NULL,
	"tagline" text,
	"description" text,
	"city" text NOT NULL,
	"country_code" text NOT NULL,
	"crafts" text[] DEFAULT '{}' NOT NULL,
	"cloth" text NOT NULL,
	"cover_url" text,
	"cover_alt" text,
	"lead_time_days" integer,
	"founded_year" integer,
	"is_verified" boolean NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"search_text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pub"."versions" (
	"kind" text NOT NULL,
	"object_id" uuid NOT NULL,
	"region" text NOT NULL,
	"epoch" integer NOT NULL,
	"version" integer NOT NULL,
	"applied_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "versions_kind_object_id_pk" PRIMARY KEY("kind","object_id")
);
--> statement-breakpoint
CREATE TABLE "feed_cursors" (
	"peer" text PRIMARY KEY NOT NULL,
	"xid" text DEFAULT '0' NOT NULL,
	"object_id" uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL,
	"lag_ms" integer DEFAULT 0 NOT NULL,
	"read_as" integer DEFAULT 1 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"last_refusal" text,
	"pulled_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "health_samples" (
	"minute" timestamp (3) with time zone PRIMARY KEY NOT NULL,
	"answer_ms" integer NOT NULL,
	"is_healthy" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbound_messages" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"channel" text NOT NULL,
	"template" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text,
	"text" text NOT NULL,
	"html" text,
	"workspace_id" uuid,
	"status" text DEFAULT 'queued' NOT NULL,
	"provider" text,
	"provider_reference" text,
	"failure" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "outbound_messages_channel_check" CHECK ("outbound_messages"."channel" in ('email', 'sms')),
	CONSTRAINT "outbound_messages_status_check" CHECK ("outbound_messages"."status" in ('queued', 'sending', 'sent', 'kept', 'failed', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"bucket" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"hits" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rate_limits_bucket_window_start_pk" PRIMARY KEY("bucket","window_start")
);
--> statement-breakpoint
CREATE TABLE "staff_actions" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"reason" text,
	"details" jsonb,
	"request_id" text
);
--> statement-breakpoint
CREATE TABLE "staff_members" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_members_role_check" CHECK ("staff_members"."role" in ('operations', 'residency', 'support', 'verification', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "workspace_fences" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"epoch" integer DEFAULT 1 NOT NULL,
	"moved_to" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspace_fences_state_check" CHECK ("workspace_fences"."state" in ('active', 'importing', 'frozen', 'moved'))
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"created_by" uuid NOT NULL,
	"is_shared" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_views_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "saved_views_name_unique" UNIQUE("workspace_id","list","name")
);
--> statement-breakpoint
CREATE TABLE "connection_secrets" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"provider" text NOT NULL,
	"purpose" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"key_version" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "connection_secrets_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "connection_secrets_purpose_unique" UNIQUE("workspace_id","provider","purpose")
);
--> statement-breakpoint
CREATE TABLE "workspace_invitations" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"status" text DEFAULT 'pending' NOT NULL,
	"metadata" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspace_invitations_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "workspace_invitations_token_unique" UNIQUE("workspace_id","token_hash"),
	CONSTRAINT "workspace_invitations_role_check" CHECK ("workspace_invitations"."role" in ('admin', 'member', 'viewer')),
	CONSTRAINT "workspace_invitations_status_check" CHECK ("workspace_invitations"."status" in ('pending', 'accepted', 'expired', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "workspace_members" (
	"workspace_id" uuid DEFAULT app.ws() NOT NULL,
	"id" uuid DEFAULT app.new_id() NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"permissions" jsonb,
	"invited_by" uuid,
	"invitation_sent_at" timestamp (3) with time zone,
	"invitation_accepted_at" timestamp (3) with time zone,
	"status" text DEFAULT 'pending' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspace_members_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "workspace_members_account_unique" UNIQUE("workspace_id","account_id"),
	CONSTRAINT "workspace_members_role_check" CHECK ("workspace_members"."role" in ('owner', 'admin', 'member', 'viewer')),
	CONSTRAINT "workspace_members_status_check" CHECK ("workspace_members"."status" in ('pending', 'active', 'suspended', 'removed'))
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" uuid PRIMARY KEY DEFAULT app.new_id() NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"short_id" text NOT NULL,
	"business_type" text NOT NULL,
	"description" text,
	"tagline" text,
	"logo_url" text,
	"cover_url" text,
	"cover_alt" text,
	"cloth" text DEFAULT 'navy' NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"country_code" text NOT NULL,
	"currency" text NOT NULL,
	"time_zone" text NOT NULL,
	"locale" text DEFAULT 'en-GB' NOT NULL,
	"crafts" text[] DEFAULT '{}' NOT NULL,
	"lead_time_days" integer,
	"founded_year" integer,
	"operating_regions" text[] DEFAULT '{}' NOT NULL,
	"primary_market" text,
	"cross_border_enabled" boolean DEFAULT true NOT NULL,
	"tax_id" text,
	"business_documents" jsonb,
	"stripe_account_id" text,
	"subscription_tier" text DEFAULT 'basic' NOT NULL,
	"subscription_status" text DEFAULT 'active' NOT NULL,
	"is_verified" boolean DEFAULT false NOT NULL,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspaces_business_type_check" CHECK ("workspaces"."business_type" in ('tailor', 'fashion_designer', 'manufacturer', 'influencer')),
	CONSTRAINT "workspaces_subscription_tier_check" CHECK ("workspaces"."subscription_tier" in ('basic', 'pro', 'enterprise')),
	CONSTRAINT "workspaces_subscription_status_check" CHECK ("workspaces"."subscription_status" in ('active', 'suspended', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_id_people_id_fk" FOREIGN KEY ("id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "my_workspaces" ADD CONSTRAINT "my_workspaces_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_id_accounts_id_fk" FOREIGN KEY ("id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_variants" ADD CONSTRAINT "asset_variants_workspace_id_asset_id_assets_workspace_id_id_fk" FOREIGN KEY ("workspace_id","asset_id") REFERENCES "public"."assets"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_changes" ADD CONSTRAINT "bulk_changes_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_changes" ADD CONSTRAINT "bulk_changes_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_interactions" ADD CONSTRAINT "client_interactions_workspace_id_client_id_clients_workspace_id_id_fk" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."clients"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_interactions" ADD CONSTRAINT "client_interactions_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_profile_id_people_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_account_id_people_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feed_out" ADD CONSTRAINT "feed_out_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_events" ADD CONSTRAINT "outbox_events_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connection_secrets" ADD CONSTRAINT "connection_secrets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_invitations" ADD CONSTRAINT "workspace_invitations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_invitations" ADD CONSTRAINT "workspace_invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_account_id_people_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace_members" ADD CONSTRAINT "workspace_members_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "auth_sessions_expires" ON "auth_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "assets_by_creation" ON "assets" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "assets_created_by" ON "assets" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "account_audit_logs_by_time" ON "account_audit_logs" USING btree ("account_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_logs_by_time" ON "audit_logs" USING btree ("workspace_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_logs_by_row" ON "audit_logs" USING btree ("workspace_id","table_name","row_id","at");--> statement-breakpoint
CREATE INDEX "bulk_changes_age" ON "bulk_changes" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "bulk_changes_created_by" ON "bulk_changes" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "client_interactions_timeline" ON "client_interactions" USING btree ("workspace_id","client_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "client_interactions_user" ON "client_interactions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "clients_search" ON "clients" USING gin (workspace_id, search_text gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "clients_email_unique" ON "clients" USING btree ("workspace_id","email") WHERE email is not null and archived_at is null;--> statement-breakpoint
CREATE INDEX "clients_by_creation" ON "clients" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "clients_by_name" ON "clients" USING btree ("workspace_id","name","id");--> statement-breakpoint
CREATE INDEX "clients_by_revenue" ON "clients" USING btree ("workspace_id","total_revenue_minor","id");--> statement-breakpoint
CREATE INDEX "clients_by_last_order" ON "clients" USING btree ("workspace_id","last_order_date","id");--> statement-breakpoint
CREATE INDEX "clients_by_status" ON "clients" USING btree ("workspace_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "clients_by_priority" ON "clients" USING btree ("workspace_id","priority","created_at","id");--> statement-breakpoint
CREATE INDEX "clients_added_by" ON "clients" USING btree ("added_by");--> statement-breakpoint
CREATE INDEX "clients_profile" ON "clients" USING btree ("profile_id");--> statement-breakpoint
CREATE INDEX "notifications_inbox" ON "notifications" USING btree ("workspace_id","account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notifications_account" ON "notifications" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "feed_out_pull" ON "feed_out" USING btree ("xid","object_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "outbox_events_waiting" ON "outbox_events" USING btree ("created_at") WHERE dispatched_at is null;--> statement-breakpoint
CREATE INDEX "people_home_region" ON "people" USING btree ("home_region");--> statement-breakpoint
CREATE INDEX "sellers_slug" ON "pub"."sellers" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "sellers_by_name" ON "pub"."sellers" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "sellers_by_country" ON "pub"."sellers" USING btree ("country_code","name","id");--> statement-breakpoint
CREATE INDEX "sellers_search" ON "pub"."sellers" USING gin (search_text gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "outbound_messages_by_time" ON "outbound_messages" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "rate_limits_age" ON "rate_limits" USING btree ("window_start");--> statement-breakpoint
CREATE INDEX "staff_actions_by_time" ON "staff_actions" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "staff_actions_account" ON "staff_actions" USING btree ("account_id","at");--> statement-breakpoint
CREATE INDEX "saved_views_created_by" ON "saved_views" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "workspace_invitations_email" ON "workspace_invitations" USING btree ("workspace_id","email");--> statement-breakpoint
CREATE INDEX "workspace_invitations_invited_by" ON "workspace_invitations" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "workspace_members_account" ON "workspace_members" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "workspace_members_invited_by" ON "workspace_members" USING btree ("invited_by");--> statement-breakpoint
CREATE INDEX "workspaces_owner" ON "workspaces" USING btree ("owner_id");