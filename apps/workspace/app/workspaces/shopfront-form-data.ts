import type { FormFailure } from '@thimblely/api/server'
import type { Shopfront } from '@thimblely/api/workspaces/input'
import { splitList } from '#app/clients/client-form-data.ts'

export type ShopfrontText = { tagline: string; description: string; crafts: string; leadTimeDays: string }

/** What the form's action answers. */
export type ShopfrontAnswer =
  | { savedAt: Date; failure?: undefined; values?: undefined; theirs?: undefined }
  | { failure: FormFailure; values: ShopfrontText; theirs: Date | undefined; savedAt?: undefined }

export function readShopfrontText(form: FormData): ShopfrontText {
  const text = (name: keyof ShopfrontText) => String(form.get(name) ?? '')
  return {
    tagline: text('tagline'),
    description: text('description'),
    crafts: text('crafts'),
    leadTimeDays: text('leadTimeDays'),
  }
}

export function shopfrontText({ tagline, description, crafts, leadTimeDays }: Shopfront): ShopfrontText {
  return {
    tagline: tagline ?? '',
    description: description ?? '',
    crafts: crafts.join(', '),
    leadTimeDays: leadTimeDays === null ? '' : String(leadTimeDays),
  }
}

export function shopfrontInput({ tagline, description, crafts, leadTimeDays }: ShopfrontText) {
  const days = leadTimeDays.trim()
  return { tagline, description, crafts: splitList(crafts), leadTimeDays: days === '' ? null : Number(days) }
}
