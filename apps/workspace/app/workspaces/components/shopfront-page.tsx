import { PageHead } from '@thimblely/ui/patterns/page-head'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'
import type { ShopfrontAnswer } from '../shopfront-form-data.ts'
import { PublishSection } from './publish-section.tsx'
import { ShopfrontForm } from './shopfront-form.tsx'
import { ShopfrontPreview } from './shopfront-preview.tsx'

export function ShopfrontPage({ answer }: { answer: ShopfrontAnswer | undefined }) {
  const { may } = useWorkspace()
  const [shopfront] = trpc.workspaces.shopfront.useSuspenseQuery()
  return (
    <div className="max-w-[1080px]">
      <PageHead title="Shopfront" lede="What shoppers see of you in the marketplace, and nothing more." />
      <div className="mt-6 grid gap-x-11 gap-y-9 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid content-start gap-9">
          <PublishSection shopfront={shopfront} />
          {may('workspaces.write') && <ShopfrontForm shopfront={shopfront} answer={answer} />}
        </div>
        <ShopfrontPreview shopfront={shopfront} />
      </div>
    </div>
  )
}
