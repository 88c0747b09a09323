import type { StaffMe } from '@thimblely/api/staff/input'

export const roleNames: Record<StaffMe['role'], string> = {
  operations: 'Operations',
  residency: 'Residency',
  support: 'Support',
  verification: 'Verification',
  administrator: 'Administrator',
}
