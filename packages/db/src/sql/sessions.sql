create or replace function app.session_by_hash(p_hash text)
returns table (
  id uuid, account_id uuid, app text, expires_at timestamptz, absolute_expires_at timestamptz,
  last_activity_at timestamptz, email text, display_name text, avatar_url text, locale text, time_zone text,
  profile_role text, home_region text
) language sql stable security definer set search_path = '' as $$
  select s.id, s.account_id, s.app, s.expires_at, s.absolute_expires_at, s.last_activity_at,
    f.email, p.display_name, p.avatar_url, f.locale, f.time_zone, f.role, p.home_region
  from public.auth_sessions s
  join public.accounts a on a.id = s.account_id and a.status = 'active'
  join public.profiles f on f.id = s.account_id
  join public.people p on p.id = s.account_id
  where s.token_hash = p_hash and s.expires_at > now() and s.absolute_expires_at > now()
$$;

create or replace function app.start_session(
  p_account uuid, p_hash text, p_app text, p_expires timestamptz, p_absolute timestamptz, p_device jsonb, p_ip text
) returns uuid language sql security definer set search_path = '' as $$
  insert into public.auth_sessions (account_id, token_hash, app, expires_at, absolute_expires_at, device_info, ip_address)
  values (p_account, p_hash, p_app, p_expires, p_absolute, p_device, p_ip)
  returning id
$$;

create or replace function app.extend_session(p_hash text, p_expires timestamptz)
returns void language sql security definer set search_path = '' as $$
  update public.auth_sessions
  set expires_at = least(p_expires, absolute_expires_at), last_activity_at = now()
  where token_hash = p_hash
$$;

create or replace function app.end_session(p_hash text)
returns void language sql security definer set search_path = '' as $$
  delete from public.auth_sessions where token_hash = p_hash
$$;

create or replace function app.end_sessions(p_account uuid)
returns void language sql security definer set search_path = '' as $$
  delete from public.auth_sessions where account_id = p_account
$$;

create or replace function app.end_expired_sessions()
returns integer language sql security definer set search_path = '' as $$
  with gone as (delete from public.auth_sessions where expires_at < now() or absolute_expires_at < now() returning 1)
  select count(*)::integer from gone
$$;

create or replace function app.account_for_sign_in(p_account uuid)
returns table (id uuid, password_hash text, status text)
language sql stable security definer set search_path = '' as $$
  select a.id, a.password_hash, a.status from public.accounts a where a.id = p_account
$$;

create or replace function app.record_sign_in(p_account uuid, p_new_hash text)
returns void language sql security definer set search_path = '' as $$
  update public.accounts
  set last_sign_in_at = now(), password_hash = coalesce(p_new_hash, password_hash)
  where id = p_account
$$;

create or replace function app.create_account(
  p_id uuid, p_email text, p_password_hash text, p_full_name text, p_role text, p_business_type text,
  p_country text, p_home_region text, p_locale text, p_time_zone text
) returns void language plpgsql security definer set search_path = '' as $$
begin
  insert into public.people (id, home_region, display_name) values (p_id, p_home_region, p_full_name);
  insert into public.accounts (id, email, password_hash) values (p_id, p_email, p_password_hash);
  insert into public.profiles (id, email, full_name, role, business_type, country_code, data_residency_region, locale, time_zone)
    values (p_id, p_email, p_full_name, p_role, p_business_type, p_country, p_home_region, p_locale, p_time_zone);
end $$;

create or replace function app.account_exists(p_account uuid)
returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.accounts where id = p_account)
$$;

create or replace function app.card(p_account uuid)
returns table (id uuid, home_region text, display_name text, avatar_url text)
language sql stable security definer set search_path = '' as $$
  select p.id, p.home_region, p.display_name, p.avatar_url from public.people p where p.id = p_account
$$;

create or replace function app.put_card(p_id uuid, p_home_region text, p_display_name text, p_avatar_url text)
returns void language sql security definer set search_path = '' as $$
  insert into public.people (id, home_region, display_name, avatar_url)
  values (p_id, p_home_region, p_display_name, p_avatar_url)
  on conflict (id) do update set display_name = excluded.display_name, avatar_url = excluded.avatar_url
$$;

create or replace function app.put_my_workspace(
  p_account uuid, p_workspace uuid, p_region text, p_slug text, p_name text, p_cloth text, p_role text
) returns void language sql security definer set search_path = '' as $$
  insert into public.my_workspaces (account_id, workspace_id, region, slug, name, cloth, role)
  values (p_account, p_workspace, p_region, p_slug, p_name, p_cloth, p_role)
  on conflict (account_id, workspace_id) do update
    set region = excluded.region, slug = excluded.slug, name = excluded.name, cloth = excluded.cloth, role = excluded.role
$$;

-- Founds a workspace for the account that entered: the row, its fence and the owner's membership.
create or replace function app.found_workspace(
  p_id uuid, p_name text, p_slug text, p_short_id text, p_business_type text, p_country text,
  p_currency text, p_time_zone text, p_cloth text
) returns void language plpgsql security definer set search_path = '' as $$
begin
  if app.account() is null then raise exception 'no account entered' using errcode = 'TH403'; end if;
  insert into public.workspaces (id, owner_id, name, slug, short_id, business_type, country_code, currency, time_zone, cloth)
    values (p_id, app.account(), p_name, p_slug, p_short_id, p_business_type, p_country, p_currency, p_time_zone, p_cloth);
  insert into public.workspace_fences (workspace_id) values (p_id);
  insert into public.workspace_members (workspace_id, account_id, role, status, invitation_accepted_at)
    values (p_id, app.account(), 'owner', 'active', now());
end $$;

create or replace function app.workspace_exists(p_workspace uuid)
returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.workspaces where id = p_workspace)
$$;
