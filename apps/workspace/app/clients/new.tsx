import { apiContext, formFailure } from '@thimblely/api/server'
import { PageHead } from '@thimblely/ui/patterns/page-head'
import { data, redirect } from 'react-router'
import { requirePermission } from '#app/server/require-permission.server.ts'
import { useWorkspace } from '#app/shell/workspace.tsx'
import type { Route } from './+types/new.ts'
import { clientInput, emptyClientText, readClientText } from './client-form-data.ts'
import { ClientForm } from './components/client-form.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'New client · Thimblely' }]

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context.get(apiContext), 'clients.write')
  return { key: crypto.randomUUID() }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const values = readClientText(form)
  const idempotencyKey = String(form.get('key'))
  try {
    const { id } = await context.get(apiContext).clients.create({ ...clientInput(values), idempotencyKey })
    return redirect(`/w/${params.workspace}/clients/${id}`)
  } catch (error) {
    const failure = formFailure(error)
    // A refused form is sent again with other words, so it needs a key of its own.
    return data({ failure, values, key: crypto.randomUUID() }, { status: failure.status })
  }
}

export default function NewClient({ loaderData, actionData }: Route.ComponentProps) {
  const { path } = useWorkspace()
  return (
    <div>
      <PageHead
        title="New client"
        crumbs={[{ label: 'Clients', to: path('clients') }, { label: 'New' }]}
        size="detail"
      />
      <ClientForm
        values={actionData?.values ?? emptyClientText}
        failure={actionData?.failure}
        submitLabel="Save client"
        cancelTo={path('clients')}
        what="This new client"
      >
        <input type="hidden" name="key" value={actionData?.key ?? loaderData.key} />
      </ClientForm>
    </div>
  )
}
