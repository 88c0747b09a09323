import type { LoginRole } from '../../roles.ts'
import type { AccountFixture } from '../factories/accounts.ts'
import type { Tenant } from '../seed-rows.ts'
import type { Actor } from './permissions.ts'

/** How an actor comes in: the login role, and the functions that its door calls. */
export type Entrance = {
  role: LoginRole
  /** Run and committed first, so that the connection has entered something before. */
  before?: string
  enter?: string
  /** The error state that the door must answer with; the actor then goes on without having entered. */
  refusal?: string
}

export type Cast = { tenant: Tenant; another: Tenant; staff: AccountFixture }

const roles = "'{owner,admin,member,viewer}'"

const workspace = (tenant: Tenant, person: keyof Tenant['people']) =>
  `select app.enter_workspace('${tenant.place.id}', '${tenant.people[person].id}', ${roles}, true, 'matrix')`

const system = ({ place }: Tenant) => `select app.enter_system('${place.id}', 'matrix')`

export function entrancesOf({ tenant, another, staff }: Cast): Record<Actor, Entrance> {
  return {
    'no context': { role: 'app_rw' },
    // Settings of a finished transaction leave empty strings behind, not nulls.
    anonymous: { role: 'app_rw', before: workspace(tenant, 'owner') },
    viewer: { role: 'app_rw', enter: workspace(tenant, 'viewer') },
    member: { role: 'app_rw', enter: workspace(tenant, 'member') },
    admin: { role: 'app_rw', enter: workspace(tenant, 'admin') },
    owner: { role: 'app_rw', enter: workspace(tenant, 'owner') },
    'owner signed in': {
      role: 'app_rw',
      enter: `select app.enter_account('${tenant.people.owner.id}', 'matrix')`,
    },
    'removed member': { role: 'app_rw', enter: workspace(tenant, 'removed'), refusal: 'TH404' },
    'owner of another': { role: 'app_rw', enter: workspace(another, 'owner') },
    'sign-in': { role: 'app_auth' },
    staff: {
      role: 'app_admin',
      enter: `select app.enter_staff('${staff.id}', '{administrator}', 'matrix')`,
    },
    worker: { role: 'app_worker', enter: system(tenant) },
    'worker for another': { role: 'app_worker', enter: system(another) },
    peer: { role: 'app_peer' },
  }
}
