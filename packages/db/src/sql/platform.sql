-- Counts a try in the current window and answers how long to wait; 0 means go on.
create or replace function app.hit(p_bucket text, p_limit integer, p_window_seconds integer)
returns integer language plpgsql security definer set search_path = '' as $$
declare
  v_start timestamptz := to_timestamp(floor(extract(epoch from now()) / p_window_seconds) * p_window_seconds);
  v_hits integer;
begin
  insert into public.rate_limits as r (bucket, window_start) values (p_bucket, v_start)
    on conflict (bucket, window_start) do update set hits = r.hits + 1
    returning hits into v_hits;
  if v_hits <= p_limit then return 0; end if;
  return greatest(1, ceil(extract(epoch from v_start) + p_window_seconds - extract(epoch from now())))::integer;
end $$;

create or replace function app.forget_old_rows()
returns void language sql security definer set search_path = '' as $$
  delete from public.rate_limits where window_start < now() - interval '1 day';
  delete from public.health_samples where minute < now() - interval '25 hours';
  delete from public.idempotency_keys where created_at < now() - interval '3 days';
  delete from public.bulk_changes where created_at < now() - interval '1 day';
$$;

-- Takes events that nobody has dispatched yet; the caller enqueues their jobs in the same transaction.
create or replace function app.claim_events(p_limit integer)
returns table (id uuid, workspace_id uuid, name text, created_at timestamptz)
language sql security definer set search_path = '' as $$
  with waiting as (
    select o.workspace_id, o.id from public.outbox_events o
    where o.dispatched_at is null order by o.created_at limit p_limit for update skip locked
  )
  update public.outbox_events o set dispatched_at = now()
  from waiting w where o.workspace_id = w.workspace_id and o.id = w.id
  returning o.id, o.workspace_id, o.name, o.created_at
$$;

-- Row security would keep a trigram index from being used, so the search applies the tenant itself.
create or replace function app.match_clients(p_words text[], p_limit integer)
returns table (id uuid) language sql stable security definer set search_path = '' as $$
  select c.id from public.clients c
  where c.workspace_id = app.ws()
    and c.search_text operator(pg_catalog.~~) all (select '%' || w || '%' from unnest(p_words) w)
  order by c.created_at desc limit p_limit
$$;

create or replace function app.queue_message(
  p_channel text, p_template text, p_recipient text, p_subject text, p_text text, p_html text
) returns uuid language plpgsql security definer set search_path = '' as $$
declare
  v_id uuid := app.new_id();
begin
  insert into public.outbound_messages (id, channel, template, recipient, subject, text, html, workspace_id)
    values (v_id, p_channel, p_template, p_recipient, p_subject, p_text, p_html, app.ws());
  perform app.enqueue('messages.deliver', json_build_object('id', v_id), null, 8, null);
  return v_id;
end $$;

create or replace function app.region_figures()
returns table (accounts bigint, workspaces bigint, clients bigint, database_bytes bigint, files_bytes bigint)
language sql stable security definer set search_path = '' as $$
  select (select count(*) from public.accounts), (select count(*) from public.workspaces),
    (select count(*) from public.clients), pg_catalog.pg_database_size(current_database()),
    (select coalesce(sum(bytes), 0)::bigint from public.assets)
$$;

-- Who changed what and when, without the values: staff see a tenant's facts only in a support session.
create or replace function app.audit_trail(p_before timestamptz, p_before_id uuid, p_limit integer)
returns table (id uuid, at timestamptz, workspace_slug text, actor_name text, actor_role text, action text, table_name text, request_id text)
language sql stable security definer set search_path = '' as $$
  select a.id, a.at, w.slug, p.display_name, a.actor_role, a.action, a.table_name, a.request_id
  from public.audit_logs a
  left join public.workspaces w on w.id = a.workspace_id
  left join public.people p on p.id = a.actor_id
  where p_before is null or (a.at, a.id) < (p_before, p_before_id)
  order by a.at desc, a.id desc limit p_limit
$$;
