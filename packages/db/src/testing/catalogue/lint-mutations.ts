import type { CatalogueSql } from './declared.ts'
import { functionViolations } from './function-check.ts'
import { grantViolations, roleViolations, viewViolations } from './grant-check.ts'
import { indexViolations } from './index-check.ts'
import { rowSecurityViolations } from './row-security-check.ts'

const grants = (sql: CatalogueSql) => grantViolations(sql, 'region')
const functions = (sql: CatalogueSql) => functionViolations(sql, 'region')

/** A change that a check must notice, and exactly what the check then says. */
type Mutation = {
  name: string
  check: (sql: CatalogueSql) => Promise<string[]>
  change: string
  violations: readonly string[]
}

const tenant = '(workspace_id = ( SELECT app.ws() AS ws))'
const selectPolicy = 'public.clients clients_select_app_rw for select to app_rw using'

const rowSecurityMutations: Mutation[] = [
  {
    name: 'a policy that was taken away',
    check: rowSecurityViolations,
    change: 'drop policy clients_select_app_rw on clients',
    violations: [`policy missing: ${selectPolicy} ${tenant} check -`],
  },
  {
    name: 'a policy that says something else',
    check: rowSecurityViolations,
    change: 'alter policy clients_select_app_rw on clients using (true)',
    violations: [
      `policy not from the generator: ${selectPolicy} true check -`,
      `policy missing: ${selectPolicy} ${tenant} check -`,
    ],
  },
  {
    name: 'a policy for everybody',
    check: rowSecurityViolations,
    change: 'create policy extra on clients for select to public using (true)',
    violations: [
      'policy to PUBLIC: public.clients extra',
      'policy not from the generator: public.clients extra for select to PUBLIC using true check -',
    ],
  },
  {
    name: 'row security that is not forced',
    check: rowSecurityViolations,
    change: 'alter table clients no force row level security',
    violations: ['row security is not forced: public.clients'],
  },
  {
    name: 'row security that is off',
    check: rowSecurityViolations,
    change: 'alter table clients disable row level security',
    violations: ['row security is off: public.clients'],
  },
]

const indexMutations: Mutation[] = [
  {
    name: 'a foreign key whose index was taken away',
    check: indexViolations,
    change: 'drop index clients_added_by',
    violations: ['foreign key without an index: clients_added_by_people_id_fk (added_by)'],
  },
  {
    name: 'a foreign key whose index covers some rows only',
    check: indexViolations,
    change:
      'drop index clients_added_by; create index clients_added_by on clients (added_by) where added_by is not null',
    violations: ['foreign key without an index: clients_added_by_people_id_fk (added_by)'],
  },
  {
    name: 'a foreign key that does not start with the owner',
    check: indexViolations,
    change: `alter table assets add constraint assets_only_id unique (id);
     create index saved_views_id on saved_views (id);
     alter table saved_views add constraint saved_views_asset foreign key (id) references assets (id)`,
    violations: [
      "a foreign key between tenants' tables that does not start with the owner: saved_views_asset",
      'unique without its owner first: assets_only_id (id)',
    ],
  },
  {
    name: 'a unique rule over all tenants',
    check: indexViolations,
    change: 'create unique index clients_phone on clients (phone)',
    violations: ['unique without its owner first: clients_phone (phone)'],
  },
  {
    name: 'a filter column whose operators may leak',
    check: indexViolations,
    change:
      'alter table clients add column paid numeric; create index clients_paid on clients (workspace_id, paid)',
    violations: [
      'row security cannot use clients_paid: numeric_ops numeric_eq, numeric_ops numeric_ge, numeric_ops numeric_gt, numeric_ops numeric_le, numeric_ops numeric_lt may leak',
    ],
  },
  {
    name: 'an enum in an index',
    check: indexViolations,
    change: `create type fit as enum ('slim', 'loose'); alter table clients add column fit fit;
     create index clients_fit on clients (workspace_id, fit)`,
    violations: [
      'row security cannot use clients_fit: enum_ops enum_eq, enum_ops enum_ge, enum_ops enum_gt, enum_ops enum_le, enum_ops enum_lt may leak',
    ],
  },
  {
    name: 'a search index that no function is listed for',
    check: indexViolations,
    change: 'create index clients_tags on clients using gin (tags)',
    violations: ['a gin index that no search function is listed for: clients_tags'],
  },
]

const grantMutations: Mutation[] = [
  {
    name: 'one grant too many',
    check: grants,
    change: 'grant truncate on clients to app_rw',
    violations: ['a grant too many: app_rw may truncate public.clients'],
  },
  {
    name: 'a hidden column that may be read',
    check: grants,
    change: 'grant select (token_hash) on auth_sessions to app_rw',
    violations: ['a grant too many: app_rw may select public.auth_sessions.token_hash'],
  },
  {
    name: 'a fixed column that may be changed',
    check: grants,
    change: 'grant update (is_verified) on workspaces to app_rw',
    violations: ['a grant too many: app_rw may update public.workspaces.is_verified'],
  },
  {
    name: 'a table of which every column may be changed',
    check: grants,
    change: 'grant update on profiles to app_rw',
    violations: ['a grant too many: app_rw may update public.profiles'],
  },
  {
    name: 'a computed column that more than the worker may change',
    check: grants,
    change: 'grant update (total_revenue_minor) on clients to app_rw',
    violations: ['a grant too many: app_rw may update public.clients.total_revenue_minor'],
  },
  {
    name: 'a grant to PUBLIC',
    check: grants,
    change: 'grant select on audit_logs to public',
    violations: ['a grant too many: PUBLIC may select public.audit_logs'],
  },
  {
    name: 'a grant that is missing',
    check: grants,
    change: 'revoke delete on clients from app_rw',
    violations: ['grant missing: app_rw may delete public.clients'],
  },
  {
    name: 'a role that may make tables',
    check: grants,
    change: 'grant create on schema app to app_rw',
    violations: ['app_rw may create in schema app'],
  },
  {
    name: 'a definer function that nobody listed',
    check: functions,
    change: `create function app.peek() returns bigint language sql security definer set search_path = '' as 'select count(*) from public.clients';
     revoke all on function app.peek() from public`,
    violations: ['not listed: definer app.peek of thimblely_owner'],
  },
  {
    name: 'a listed function under another owner, open to the caller’s search path',
    check: functions,
    change: `alter function app.hit reset search_path; grant create on schema app to app_queue;
     alter function app.hit owner to app_queue; revoke create on schema app from app_queue`,
    violations: [
      'listed, but missing: definer app.hit of app_definer',
      'not listed: definer app.hit of app_queue',
      'a definer function without an empty search_path: app.hit',
    ],
  },
  {
    name: 'a function that one role too many may call',
    check: functions,
    change: 'grant execute on function app.audit_trail to app_rw',
    violations: ['a grant too many: app_rw may call app.audit_trail'],
  },
  {
    name: 'a role that could become the definers’ owner',
    check: roleViolations,
    change: 'grant app_definer to app_rw',
    violations: ['app_rw is a member of app_definer'],
  },
  {
    name: 'a role with more power than it needs',
    check: roleViolations,
    change: 'create role app_extra createdb',
    violations: ['a role nobody listed: app_extra', 'app_extra has rolcreatedb'],
  },
  {
    name: 'a view that reads with its owner’s eyes',
    check: viewViolations,
    change: 'create view names as select name from clients',
    violations: ['a view that does not run as its reader: public.names'],
  },
  {
    name: 'a kept copy of tenants’ rows',
    check: viewViolations,
    change: 'create materialized view names as select name from clients',
    violations: ["a materialised view of tenants' rows: public.names"],
  },
]

export const lintMutations = [...rowSecurityMutations, ...indexMutations, ...grantMutations]
