import { staffMembers } from '@thimblely/db/schema'
import { eq } from 'drizzle-orm'
import type { AdminContext } from '../core/context.ts'
import { AppError } from '../core/errors.ts'
import type { StaffMe } from './input.ts'

export async function getStaffMe({ tx, actor, house }: AdminContext): Promise<StaffMe> {
  const [member] = await tx
    .select({ role: staffMembers.role })
    .from(staffMembers)
    .where(eq(staffMembers.accountId, actor.accountId))
  if (!member) throw new AppError('FORBIDDEN', 'Your role does not allow this.')
  return {
    displayName: actor.displayName,
    role: member.role,
    signedInUntil: actor.signedInUntil,
    regions: house.regions.names,
  }
}
