-- Before the tables: what their defaults and policies call.
create schema if not exists app;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- Time-ordered ids. Postgres 18 has them built in; 16 and 17 get the same shape here.
do $$
begin
  if to_regprocedure('pg_catalog.uuidv7()') is not null then
    create or replace function app.new_id() returns uuid language sql volatile parallel safe
      as 'select uuidv7()';
  else
    create or replace function app.new_id() returns uuid language sql volatile parallel safe as $f$
      select encode(
        set_bit(set_bit(
          overlay(uuid_send(gen_random_uuid())
            placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
            from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
    $f$;
  end if;
end $$;

-- What `enter` made of this transaction. Outside one, all of them are null, and no row is visible.
create or replace function app.ws() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.workspace_id', true), '')::uuid $$;
create or replace function app.account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.account_id', true), '')::uuid $$;
create or replace function app.role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.role', true), '') $$;
create or replace function app.request_id() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.request_id', true), '') $$;

create table if not exists app.schema_state (
  part text primary key,
  fingerprint text not null,
  applied_at timestamptz(3) not null default now()
);
