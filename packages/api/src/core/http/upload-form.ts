import { AppError } from '../errors.ts'

export type Upload = { form: FormData; file: Uint8Array; fileName: string }

/** A form with one file. The floor has bounded its size, so it may be held in memory. */
export async function readUpload(request: Request, field: string): Promise<Upload> {
  const form = await request.formData().catch(tornForm)
  const sent = form.get(field)
  if (!(sent instanceof File)) return { form, file: new Uint8Array(), fileName: '' }
  return { form, file: await sent.bytes(), fileName: sent.name }
}

function tornForm(cause: unknown): never {
  throw new AppError('INVALID', 'The form arrived damaged. Please send it again.', { cause })
}
