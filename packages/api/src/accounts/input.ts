import { z } from 'zod'

export const SignIn = z.strictObject({
  email: z.email('This is not an e-mail address.').max(254),
  password: z.string().min(1, 'Type your password.').max(128),
})
export type SignIn = z.infer<typeof SignIn>

export const SignedIn = z.strictObject({ accountId: z.uuid() })

export const Me = z
  .strictObject({
    accountId: z.uuid(),
    email: z.string(),
    displayName: z.string(),
    avatarUrl: z.string().nullable(),
    locale: z.string(),
    timeZone: z.string(),
    homeRegion: z.string(),
  })
  .nullable()
export type Me = z.infer<typeof Me>

export const NoInput = z.strictObject({}).optional()

export const Done = z.strictObject({ ok: z.literal(true) })
