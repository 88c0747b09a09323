export const pictureFormats = ['avif', 'webp'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** The widths that a picture inside a workspace is drawn in, as far as it is that wide. */
export const pictureWidths = [320, 800, 1600] as const

export const maxPictureBytes = 10 * 1024 * 1024

/** A form may carry a little more than its picture, so that one slightly too large is refused beside its field. */
export const maxUploadBytes = 12 * 1024 * 1024

export const tooLargePicture = `This picture is larger than ${maxPictureBytes / 1024 / 1024} MB. Please save a smaller copy.`

type Content = { workspaceId: string; sha256: string }

/** What the keys of a picture's files begin with: the same content in the same workspace has the same files. */
export const pictureStem = ({ workspaceId, sha256 }: Content) =>
  `private/${workspaceId}/${sha256.slice(0, 32)}`

export const fileKey = (stem: string, width: number, format: PictureFormat) => `${stem}-${width}.${format}`

/** Files are named after the width that pages ask for; a picture may be narrower than that. */
export function slotOf(width: number, slots: readonly number[]): number {
  return slots.find((slot) => slot >= width) ?? width
}

const ownedKey = /^(?:public|private)\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\//

/** The workspace that a file belongs to, for keys that were made here. */
export const workspaceOfKey = (key: string) => ownedKey.exec(key)?.[1]

/** The last part of what the browser calls the file, without anything that cannot be seen. */
export function plainFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return last.replaceAll(/\p{C}/gu, '').trim().slice(0, 200) || 'picture'
}
