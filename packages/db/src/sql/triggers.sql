-- Arguments: the audit table's owner column, the row's own owner column, the redacted columns.
create or replace function app.audit() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  after jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  owner_id uuid := (coalesce(after, before) ->> tg_argv[1])::uuid;
  row_id text := coalesce(after, before) ->> 'id';
  field text;
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(b.key, b.value), jsonb_object_agg(b.key, after -> b.key)
      into before, after
      from jsonb_each(before) b
      where b.value is distinct from after -> b.key and b.key <> 'updated_at';
    if before is null then return new; end if;
  end if;
  foreach field in array tg_argv[2]::text[] loop
    if before ? field and before -> field <> 'null' then before := before || jsonb_build_object(field, '(not shown)'); end if;
    if after ? field and after -> field <> 'null' then after := after || jsonb_build_object(field, '(not shown)'); end if;
  end loop;
  if tg_argv[0] = 'workspace_id' then
    insert into public.audit_logs (workspace_id, actor_id, actor_role, action, table_name, row_id, old_data, new_data, request_id)
      values (owner_id, app.account(), app.role(), lower(tg_op), tg_table_name, coalesce(row_id, owner_id::text), before, after, app.request_id());
  else
    insert into public.account_audit_logs (account_id, actor_id, actor_role, action, table_name, row_id, old_data, new_data, request_id)
      values (owner_id, app.account(), app.role(), lower(tg_op), tg_table_name, coalesce(row_id, owner_id::text), before, after, app.request_id());
  end if;
  return coalesce(new, old);
end $$;

-- Arguments: the column and its moves as jsonb, {"from": ["to", …]}.
create or replace function app.keep_state() returns trigger language plpgsql set search_path = '' as $$
declare
  was text := to_jsonb(old) ->> tg_argv[0];
  becomes text := to_jsonb(new) ->> tg_argv[0];
begin
  if was is distinct from becomes and not coalesce((tg_argv[1]::jsonb -> was) ? becomes, false) then
    raise exception '% cannot go from % to %', tg_table_name, was, becomes using errcode = 'TH409';
  end if;
  return new;
end $$;
