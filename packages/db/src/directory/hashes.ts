import { deriveKey, keyedHash } from '../keys.ts'

export const keyVersion = 1

export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** The directory knows an address only as this; without the key it can neither be read nor guessed. */
export function emailHash(master: Buffer, email: string): string {
  return keyedHash(deriveKey(master, `directory-email-${keyVersion}`), normaliseEmail(email))
}

export function phoneHash(master: Buffer, phone: string): string {
  return keyedHash(deriveKey(master, `directory-phone-${keyVersion}`), phone.replaceAll(/[^\d+]/g, ''))
}

export function subjectHash(master: Buffer, provider: string, subject: string): string {
  return keyedHash(deriveKey(master, `directory-subject-${keyVersion}`), `${provider}:${subject}`)
}
