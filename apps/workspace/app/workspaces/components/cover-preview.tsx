import { coverSources } from '@thimblely/api/media/covers/rules'
import { Section } from '@thimblely/ui/patterns/section'
import { type ReactNode, useEffect, useState } from 'react'
import type { Cover } from './cover-form.tsx'

type CoverPreviewProps = { cover: Cover | null; picked: File | null }

const sizes = '(min-width: 1024px) 360px, 100vw'

/** The picture that is picked, before it is sent; otherwise the one that shoppers see. */
export function CoverPreview({ cover, picked }: CoverPreviewProps) {
  const { url, isUnreadable, onError } = useOwnAddress(picked)
  if (url && !isUnreadable) {
    return (
      <Frame title="Picked, not saved yet">
        <img src={url} alt="The cover you picked" onError={onError} className="size-full object-cover" />
      </Frame>
    )
  }
  if (!cover) {
    return (
      <Section title="As shoppers see it">
        <div className="mt-4 grid aspect-[4/3] place-items-center rounded-md border-[1.5px] border-dashed border-control px-4 text-center text-graphite">
          No cover picture yet. Lists show your cloth in its place.
        </div>
      </Section>
    )
  }
  return (
    <Frame title="As shoppers see it">
      <picture>
        <source type="image/avif" srcSet={coverSources(cover.url, 'avif')} sizes={sizes} />
        <img
          src={`${cover.url}-960.webp`}
          srcSet={coverSources(cover.url, 'webp')}
          sizes={sizes}
          alt={cover.alt}
          className="storefront-picture size-full object-cover"
        />
      </picture>
    </Frame>
  )
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <div className="mt-4 aspect-[4/3] overflow-hidden rounded-md bg-linen">{children}</div>
    </Section>
  )
}

function useOwnAddress(file: File | null) {
  const [own, setOwn] = useState<{ url: string; isUnreadable: boolean }>()
  useEffect(() => {
    if (!file) return
    const url = URL.createObjectURL(file)
    setOwn({ url, isUnreadable: false })
    return () => {
      URL.revokeObjectURL(url)
      setOwn(undefined)
    }
  }, [file])
  const onError = () => setOwn((before) => before && { ...before, isUnreadable: true })
  return { url: own?.url, isUnreadable: own?.isUnreadable ?? false, onError }
}
