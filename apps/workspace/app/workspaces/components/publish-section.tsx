import type { Shopfront } from '@thimblely/api/workspaces/input'
import { missingForPublication } from '@thimblely/api/workspaces/rules'
import { Button } from '@thimblely/ui/button'
import { Chip } from '@thimblely/ui/chip'
import { DateTime } from '@thimblely/ui/date-time'
import { Section } from '@thimblely/ui/patterns/section'
import { useToast } from '@thimblely/ui/toast'
import { useRevalidator } from 'react-router'
import { useWorkspace } from '#app/shell/workspace.tsx'
import { trpc } from '#app/trpc.ts'

/** Whether shoppers see the house, what that means, and the switch. */
export function PublishSection({ shopfront }: { shopfront: Shopfront }) {
  const { may, now, dates } = useWorkspace()
  const { publishedAt, pageUrl } = shopfront
  return (
    <Section title="In the marketplace">
      <div className="grid justify-items-start gap-2.5 pt-3.5">
        {publishedAt ? (
          <Chip tone="moss" icon="check">
            Published
          </Chip>
        ) : (
          <Chip stitch>Not published</Chip>
        )}
        <p className="max-w-[60ch]">
          {publishedAt ? (
            <>
              Shoppers in every region see this page since{' '}
              <DateTime at={publishedAt} form="day" now={now} {...dates} />.{' '}
              <a href={pageUrl} className="link">
                See it on the storefront
              </a>
            </>
          ) : (
            'Publishing copies your name, city, line, sentences, crafts, wait and cover to every region, so that shoppers there can find you. Clients, orders and the team never leave yours.'
          )}
        </p>
        {may('workspaces.write') ? (
          <PublishButton shopfront={shopfront} />
        ) : (
          <p className="text-graphite">An owner or admin decides this.</p>
        )}
      </div>
    </Section>
  )
}

function PublishButton({ shopfront }: { shopfront: Shopfront }) {
  const publish = usePublish()
  const isPublished = shopfront.publishedAt !== null
  const missing = isPublished ? [] : missingForPublication(shopfront)
  return (
    <Button
      kind={isPublished ? 'plain' : 'primary'}
      busy={publish.isBusy}
      reason={missing.length > 0 ? `First add ${missing.join(', ')}.` : undefined}
      onClick={() => publish.run(!isPublished)}
    >
      {isPublished ? 'Withdraw from every region' : 'Publish to every region'}
    </Button>
  )
}

function usePublish() {
  const utils = trpc.useUtils()
  const toast = useToast()
  const { revalidate } = useRevalidator()
  const { mutate, isPending } = trpc.workspaces.setPublished.useMutation({
    onError: (error) => toast({ message: error.message, urgent: true }),
    onSettled: () => Promise.all([utils.workspaces.invalidate(), revalidate()]),
  })
  const run = (isPublished: boolean) =>
    mutate(
      { isPublished },
      {
        onSuccess: () =>
          toast({
            message: isPublished
              ? 'Published. Every region shows it within a few seconds.'
              : 'Withdrawn. Every region takes it down within a few seconds.',
            undo: () => mutate({ isPublished: !isPublished }),
          }),
      },
    )
  return { run, isBusy: isPending }
}
