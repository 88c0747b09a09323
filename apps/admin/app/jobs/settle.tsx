import { apiContext, formFailure } from '@thimblely/api/server'
import { Button, ButtonLink } from '@thimblely/ui/button'
import { Facts } from '@thimblely/ui/facts'
import { Field } from '@thimblely/ui/field'
import { Input } from '@thimblely/ui/input'
import { Notice } from '@thimblely/ui/notice'
import { data, Form, redirect, useNavigation } from 'react-router'
import { chosenRegion } from '#app/server/staff.server.ts'
import { RoomHead } from '#app/shell/room-head.tsx'
import type { Route } from './+types/settle.ts'
import { actNamed, acts } from './acts.ts'

export const meta: Route.MetaFunction = ({ params }) => [
  { title: `${acts[actNamed(params.act) ?? 'retry'].verb} a job · Thimblely Admin` },
]

function actOf(name: string) {
  const act = actNamed(name)
  if (act) return act
  throw data({ code: 'NOT_FOUND', message: 'There is nothing at this address.' }, { status: 404 })
}

export async function loader({ params, url, context }: Route.LoaderArgs) {
  const act = actOf(params.act)
  const region = chosenRegion({ url, context })
  return { act, region, job: await context.get(apiContext).jobs.dead({ region, id: params.id }) }
}

export async function action({ params, url, request, context }: Route.ActionArgs) {
  const act = actOf(params.act)
  const region = chosenRegion({ url, context })
  const reason = String((await request.formData()).get('reason') ?? '')
  try {
    await context.get(apiContext).jobs[act]({ region, id: params.id, reason })
  } catch (error) {
    const failure = formFailure(error)
    return data({ reason, failure }, { status: failure.status })
  }
  throw redirect(`/jobs?region=${region}&done=${act}.${params.id}`)
}

/** What the action answers when it refuses. */
export type SettleAnswer = { reason: string; failure: { message: string; fields: Record<string, string> } }

export default function Settle({ loaderData, actionData }: Route.ComponentProps) {
  const { act, region, job } = loaderData
  const { verb, title, effect, isFinal } = acts[act]
  const isBusy = useNavigation().state === 'submitting'
  const failure = actionData?.failure
  const problem = failure?.fields.reason
  return (
    <>
      <RoomHead
        title={title(job)}
        from={{ label: 'Jobs', to: `/jobs?region=${region}`, here: `Job ${job.id}` }}
        lede={effect(job)}
      />
      <Form method="post" noValidate className="mt-6 grid max-w-[560px] gap-4">
        {failure && !problem && (
          <Notice tone="rust" icon="alert" title="Nothing was done." urgent>
            {failure.message}
          </Notice>
        )}
        <Facts
          items={[
            { label: 'Region', value: region.toUpperCase() },
            { label: 'Tries', value: <span className="num">{`${job.attempts} of ${job.maxAttempts}`}</span> },
            { label: 'Last error', value: job.lastError ?? 'none' },
          ]}
        />
        <Field label="Reason, kept in the audit" id="reason" error={problem} required>
          <Input name="reason" defaultValue={actionData?.reason} maxLength={300} autoComplete="off" />
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" kind={isFinal ? 'danger-solid' : 'primary'} busy={isBusy}>
            {`${verb} job ${job.id}`}
          </Button>
          <ButtonLink to={`/jobs?region=${region}`}>Leave it as it is</ButtonLink>
        </div>
      </Form>
    </>
  )
}
