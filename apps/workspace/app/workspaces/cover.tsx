import { apiContext, formFailure, readUpload } from '@thimblely/api/server'
import { PageHead } from '@thimblely/ui/patterns/page-head'
import { useState } from 'react'
import { data, redirect } from 'react-router'
import { requirePermission } from '#app/server/require-permission.server.ts'
import { useWorkspace } from '#app/shell/workspace.tsx'
import type { Route } from './+types/cover.ts'
import { CoverForm } from './components/cover-form.tsx'
import { CoverPreview } from './components/cover-preview.tsx'
import { RemoveCover } from './components/remove-cover.tsx'
import { saveCover, textOf } from './cover-form-data.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Cover picture · Thimblely' }]

export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  await requirePermission(api, 'workspaces.write')
  const { coverUrl, coverAlt, publishedAt } = await api.workspaces.shopfront()
  return {
    cover: coverUrl ? { url: coverUrl, alt: coverAlt ?? '' } : null,
    isPublished: publishedAt !== null,
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  let alt: string | undefined
  try {
    const upload = await readUpload(request, 'file')
    alt = textOf(upload.form, 'alt')
    await saveCover(context.get(apiContext), upload)
    return redirect(`/w/${params.workspace}/shopfront`)
  } catch (error) {
    const failure = formFailure(error)
    return data({ failure, alt }, { status: failure.status })
  }
}

export default function CoverPage({ loaderData: { cover, isPublished }, actionData }: Route.ComponentProps) {
  const { path } = useWorkspace()
  const [picked, setPicked] = useState<File | null>(null)
  return (
    <div className="max-w-[1080px]">
      <PageHead
        title="Cover picture"
        crumbs={[{ label: 'Shopfront', to: path('shopfront') }, { label: 'Cover picture' }]}
        lede="The first thing shoppers see of you, large on the home page and small in every list."
        size="detail"
      />
      <div className="mt-6 grid gap-x-11 gap-y-9 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid content-start gap-9">
          <CoverForm cover={cover} answer={actionData} onPick={setPicked} />
          {cover && <RemoveCover isPublished={isPublished} />}
        </div>
        <CoverPreview cover={cover} picked={picked} />
      </div>
    </div>
  )
}
