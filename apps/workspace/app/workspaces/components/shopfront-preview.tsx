import type { Shopfront } from '@thimblely/api/workspaces/input'
import { Section } from '@thimblely/ui/patterns/section'
import { FramedPicture } from '@thimblely/ui/patterns/storefront/picture'
import { Link } from 'react-router'
import { useWorkspace } from '#app/shell/workspace.tsx'

/** The card as it stands in the marketplace, from what is saved. */
export function ShopfrontPreview({ shopfront }: { shopfront: Shopfront }) {
  const { name, city, crafts, tagline, leadTimeDays, coverUrl, coverAlt } = shopfront
  return (
    <Section title="As shoppers see it" action={<CoverLink hasCover={coverUrl !== null} />}>
      <div className="grid gap-3.5 pt-4">
        {coverUrl ? (
          <FramedPicture
            aspect="4 / 3"
            picture={{ src: `${coverUrl}-480.webp`, alt: coverAlt ?? '', width: 480, height: 360 }}
          />
        ) : (
          <div className="grid aspect-[4/3] place-items-center rounded-md border-[1.5px] border-dashed border-control text-graphite">
            No cover picture yet
          </div>
        )}
        <div className="grid gap-1">
          <p className="font-display text-[1.625rem] leading-[1.1]">{name}</p>
          <p className="text-step--1 text-graphite">
            {[city, crafts.slice(0, 3).join(', ')].filter(Boolean).join(', ')}
          </p>
          <p className="mt-1 max-w-[42ch]">
            {tagline ?? <span className="text-graphite">Your line stands here.</span>}
          </p>
          {leadTimeDays !== null && <p className="num text-step--1">{waitInWords(leadTimeDays)}</p>}
        </div>
      </div>
    </Section>
  )
}

function CoverLink({ hasCover }: { hasCover: boolean }) {
  const { may, path } = useWorkspace()
  if (!may('workspaces.write')) return null
  return (
    <Link to={path('shopfront/cover')} className="link">
      {hasCover ? 'Change the cover' : 'Add a cover'}
    </Link>
  )
}

function waitInWords(days: number): string {
  if (days < 14) return `Made in about ${days} ${days === 1 ? 'day' : 'days'}`
  return `Made in about ${Math.round(days / 7)} weeks`
}
