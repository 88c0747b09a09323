import { apiContext, formFailure } from '@thimblely/api/server'
import { PageHead } from '@thimblely/ui/patterns/page-head'
import { data, redirect } from 'react-router'
import { requirePermission } from '#app/server/require-permission.server.ts'
import { useWorkspace } from '#app/shell/workspace.tsx'
import type { Route } from './+types/edit.ts'
import { clientInput, clientText, differences, readClientText } from './client-form-data.ts'
import { ClientForm } from './components/client-form.tsx'
import { ConflictNotice } from './components/conflict-notice.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Edit ${loaderData?.client.name ?? 'client'} · Thimblely` },
]

export async function loader({ params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  await requirePermission(api, 'clients.write')
  return { client: await api.clients.get({ id: params.client }) }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const form = await request.formData()
  const values = readClientText(form)
  const updatedAt = new Date(String(form.get('updatedAt')))
  try {
    await api.clients.update({ id: params.client, ...clientInput(values), updatedAt })
    return redirect(`/w/${params.workspace}/clients/${params.client}`)
  } catch (error) {
    const failure = formFailure(error)
    const isOverlap = failure.code === 'CONFLICT' && Object.keys(failure.fields).length === 0
    const theirs = isOverlap ? await api.clients.get({ id: params.client }) : undefined
    const overlap = theirs && {
      updatedAt: theirs.updatedAt,
      differences: differences(values, clientText(theirs)),
    }
    return data({ failure, values, overlap }, { status: failure.status })
  }
}

export default function EditClient({ loaderData: { client }, actionData }: Route.ComponentProps) {
  const { path } = useWorkspace()
  const here = path(`clients/${client.id}`)
  // Saving again after a look at theirs is a decision, so it counts from their version.
  const version = actionData?.overlap?.updatedAt ?? client.updatedAt
  return (
    <div>
      <PageHead
        title={client.name}
        crumbs={[
          { label: 'Clients', to: path('clients') },
          { label: client.name, to: here },
          { label: 'Edit' },
        ]}
        size="detail"
      />
      {actionData?.overlap && <ConflictNotice clientTo={here} differences={actionData.overlap.differences} />}
      <ClientForm
        values={actionData?.values ?? clientText(client)}
        failure={actionData?.failure}
        submitLabel={actionData?.overlap ? 'Save mine over theirs' : 'Save client'}
        cancelTo={here}
        what={`What you changed about ${client.name}`}
      >
        <input type="hidden" name="updatedAt" value={new Date(version).toISOString()} />
      </ClientForm>
    </div>
  )
}
