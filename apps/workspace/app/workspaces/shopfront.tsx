import { HydrationBoundary } from '@tanstack/react-query'
import { apiContext, formFailure } from '@thimblely/api/server'
import { getQueryKey } from '@trpc/react-query'
import { data } from 'react-router'
import { hydrate } from '#app/server/hydrate.server.ts'
import { trpc } from '#app/trpc.ts'
import type { Route } from './+types/shopfront.ts'
import { ShopfrontPage } from './components/shopfront-page.tsx'
import { readShopfrontText, shopfrontInput } from './shopfront-form-data.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Shopfront · Thimblely' }]

export async function loader({ context }: Route.LoaderArgs) {
  const shopfront = context.get(apiContext).workspaces.shopfront()
  return { state: await hydrate([getQueryKey(trpc.workspaces.shopfront, undefined, 'query'), shopfront]) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const form = await request.formData()
  const values = readShopfrontText(form)
  const updatedAt = new Date(String(form.get('updatedAt')))
  try {
    await api.workspaces.updateShopfront({ ...shopfrontInput(values), updatedAt })
    return { savedAt: new Date() }
  } catch (error) {
    const failure = formFailure(error)
    const isOverlap = failure.code === 'CONFLICT'
    const theirs = isOverlap ? (await api.workspaces.shopfront()).updatedAt : undefined
    return data({ failure, values, theirs }, { status: failure.status })
  }
}

export default function Shopfront({ loaderData: { state }, actionData }: Route.ComponentProps) {
  return (
    <HydrationBoundary state={state}>
      <ShopfrontPage answer={actionData} />
    </HydrationBoundary>
  )
}
