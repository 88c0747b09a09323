import { fileKey, type PictureFormat } from '../rules.ts'

/** Every cover has each of these widths: the storefront asks for them without looking. */
export const coverWidths = [480, 960, 1440] as const

export const narrowestCover = 1000

const widestSlot = Math.max(...coverWidths)

export const narrowCover = `A cover is shown large: please use a picture at least ${narrowestCover.toLocaleString('en-GB')} pixels wide.`

type Content = { workspaceId: string; sha256: string }

export const coverStem = ({ workspaceId, sha256 }: Content) =>
  `public/${workspaceId}/cover-${sha256.slice(0, 32)}`

export const coverUrl = (region: string, stem: string) => `/media/${region}/${stem}`

/** The key of the file by which a cover's asset is known. */
export function coverKey(url: string): string | undefined {
  const stem = /^\/media\/[^/]+\/(public\/.+)$/.exec(url)?.[1]
  return stem && fileKey(stem, widestSlot, 'webp')
}

/** The addresses of a cover as a browser chooses among them. */
export const coverSources = (url: string, format: PictureFormat) =>
  coverWidths.map((width) => `${fileKey(url, width, format)} ${width}w`).join(', ')
