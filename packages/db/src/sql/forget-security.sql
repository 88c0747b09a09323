-- Takes a table's policies and triggers away, so that the generator starts from nothing.
create or replace function app.forget_security(p_table regclass) returns void language plpgsql as $$
declare
  v_name text;
begin
  for v_name in select polname from pg_policy where polrelid = p_table loop
    execute format('drop policy %I on %s', v_name, p_table);
  end loop;
  for v_name in select tgname from pg_trigger where tgrelid = p_table and not tgisinternal loop
    execute format('drop trigger %I on %s', v_name, p_table);
  end loop;
end $$;
