-- Gives a function (all its signatures) its owner, and leaves it to the listed roles alone.
create or replace function app.settle_function(p_name text, p_owner text, p_roles text[]) returns void language plpgsql as $$
declare
  v_function regprocedure;
  v_role text;
begin
  for v_function in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname = p_name loop
    execute format('revoke all on function %s from public', v_function);
    -- Also from a role that an earlier version listed.
    for v_role in select pg_get_userbyid(g.grantee) from pg_proc p, aclexplode(p.proacl) g
        where p.oid = v_function and g.grantee not in (0, p.proowner) loop
      execute format('revoke all on function %s from %I', v_function, v_role);
    end loop;
    foreach v_role in array p_roles loop
      execute format('grant execute on function %s to %I', v_function, v_role);
    end loop;
    if p_owner <> 'current_user' then
      execute format('grant create on schema app to %I', p_owner);
      execute format('alter function %s owner to %I', v_function, p_owner);
      execute format('revoke create on schema app from %I', p_owner);
    end if;
  end loop;
end $$;
