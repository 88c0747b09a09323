-- The door of every tenant transaction: membership, fence and role, once.
create or replace function app.enter_workspace(
  p_workspace uuid, p_account uuid, p_roles text[], p_write boolean, p_request text
) returns table (role text, epoch integer) language plpgsql security definer set search_path = '' as $$
declare
  v_role text;
  v_state text;
  v_epoch integer;
begin
  if p_write then
    perform pg_advisory_xact_lock_shared(hashtextextended(p_workspace::text, 7));
  end if;
  select m.role, f.state, f.epoch into v_role, v_state, v_epoch
    from public.workspace_members m
    join public.workspace_fences f on f.workspace_id = m.workspace_id
    where m.workspace_id = p_workspace and m.account_id = p_account and m.status = 'active';
  if v_role is null then raise exception 'no such workspace' using errcode = 'TH404'; end if;
  if v_state = 'moved' then raise exception 'workspace moved' using errcode = 'TH410'; end if;
  if p_write and v_state <> 'active' then raise exception 'workspace frozen' using errcode = 'TH423'; end if;
  if not v_role = any (p_roles) then raise exception 'role not allowed' using errcode = 'TH403'; end if;
  perform set_config('app.workspace_id', p_workspace::text, true), set_config('app.account_id', p_account::text, true),
    set_config('app.role', v_role, true), set_config('app.request_id', coalesce(p_request, ''), true);
  return query select v_role, v_epoch;
end $$;

create or replace function app.enter_account(p_account uuid, p_request text)
returns void language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select 1 from public.accounts a where a.id = p_account and a.status = 'active') then
    raise exception 'no such account' using errcode = 'TH404';
  end if;
  perform set_config('app.account_id', p_account::text, true), set_config('app.role', 'self', true),
    set_config('app.request_id', coalesce(p_request, ''), true);
end $$;

-- The worker acts for a workspace as the system; a frozen workspace keeps its jobs waiting.
create or replace function app.enter_system(p_workspace uuid, p_request text)
returns void language plpgsql security definer set search_path = '' as $$
declare
  v_state text;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(p_workspace::text, 7));
  select f.state into v_state from public.workspace_fences f where f.workspace_id = p_workspace;
  if v_state is null then raise exception 'no such workspace' using errcode = 'TH404'; end if;
  if v_state = 'moved' then raise exception 'workspace moved' using errcode = 'TH410'; end if;
  if v_state <> 'active' then raise exception 'workspace frozen' using errcode = 'TH423'; end if;
  perform set_config('app.workspace_id', p_workspace::text, true), set_config('app.role', 'system', true),
    set_config('app.request_id', coalesce(p_request, ''), true);
end $$;

-- Staff see the platform's own tables; a tenant's rows stay out of reach.
create or replace function app.enter_staff(p_account uuid, p_roles text[], p_request text)
returns table (role text) language plpgsql security definer set search_path = '' as $$
declare
  v_role text;
begin
  select s.role into v_role from public.staff_members s
    join public.accounts a on a.id = s.account_id and a.status = 'active'
    where s.account_id = p_account and s.is_active;
  if v_role is null then raise exception 'not staff' using errcode = 'TH403'; end if;
  if not v_role = any (p_roles) then raise exception 'role not allowed' using errcode = 'TH403'; end if;
  perform set_config('app.account_id', p_account::text, true), set_config('app.role', 'staff', true),
    set_config('app.request_id', coalesce(p_request, ''), true);
  return query select v_role;
end $$;
