import type { Api, FormFailure, Upload } from '@thimblely/api/server'

/** What the page's action answers when it was refused; a saved cover leads back to the shopfront. */
export type CoverAnswer = { failure: FormFailure; alt: string | undefined }

export const textOf = (form: FormData, name: string) => String(form.get(name) ?? '')

/** One page, three acts: another picture, other words for the one that is there, or none at all. */
export async function saveCover({ media: { covers } }: Api, { form, file, fileName }: Upload): Promise<void> {
  const alt = textOf(form, 'alt')
  if (form.has('remove')) await covers.remove()
  else if (form.has('hasCover') && file.byteLength === 0) await covers.describe({ alt })
  else await covers.upload({ file, fileName, alt })
}
