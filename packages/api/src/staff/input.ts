import { staffRoles } from '@thimblely/db/states'
import { z } from 'zod'

export const NoInput = z.strictObject({}).optional()

/** Who works in the console, and what it can show them. */
export const StaffMe = z.strictObject({
  displayName: z.string(),
  role: z.enum(staffRoles),
  /** The next moment at which the session ends, if nothing is done until then. */
  signedInUntil: z.date(),
  regions: z.array(z.string()),
})
export type StaffMe = z.infer<typeof StaffMe>
