import { Button, ButtonLink } from '@thimblely/ui/button'
import { Meter } from '@thimblely/ui/meter'
import { Notice } from '@thimblely/ui/notice'
import { Pips } from '@thimblely/ui/pips'
import { Progress } from '@thimblely/ui/progress'
import { Skeleton } from '@thimblely/ui/skeleton'
import { Stepper } from '@thimblely/ui/stepper'
import { Timeline } from '@thimblely/ui/timeline'
import { useToast } from '@thimblely/ui/toast'
import { ToastCard } from '@thimblely/ui/toast-card'
import { Trail } from '@thimblely/ui/trail'
import { Picture, Section, Spec, Specs } from './section.tsx'

export function Feedback() {
  return (
    <Section id="feedback" title="Feedback">
      <Notices />
      <Specs two>
        <Toasts />
        <Spec title="Progress" tall>
          <Progress
            label="Importing clients"
            value={1204}
            max={2310}
            figures="1,204 of 2,310"
            note="About 40 s. You may leave this page."
            className="w-full"
          />
          <Progress label="Counting what there is" max={1} className="w-full" />
          <Meter
            label="Storage"
            value={46.1}
            max={50}
            figures="46.1 of 50 GB"
            tone="amber"
            className="w-full"
          />
        </Spec>
        <Spec title="Skeleton, under one second" tall>
          <Skeleton className="w-full" />
        </Spec>
        <Spec title="Stepper" tall>
          <Stepper label="Stages of TH-2031" steps={stages} current={2} className="w-full" />
          <Pips label="Fitting, stage 3 of 5" total={5} done={2} />
          <Pips label="Stopped at stage 3 of 5" total={5} done={2} stopped />
        </Spec>
        <Spec title="Timeline" tall>
          <Timeline label="TH-2031" entries={timeline} />
        </Spec>
        <Spec title="Trail" tall>
          <Trail label="Audit" entries={trail} className="w-full" />
        </Spec>
      </Specs>
    </Section>
  )
}

const stages = [{ label: 'Cut' }, { label: 'Baste' }, { label: 'Fit' }, { label: 'Sew' }, { label: 'Press' }]

const timeline = [
  { id: '1', when: 'Mon 9 Nov, 10:12', content: 'Deposit paid' },
  {
    id: '2',
    when: 'Today, 16:00',
    state: 'next' as const,
    content: <b className="font-semibold">First fitting</b>,
  },
  { id: '3', when: 'Thu 26 Nov', state: 'ahead' as const, content: 'Ready to collect' },
]

const trail = [
  {
    id: '1',
    when: 'Today, 14:02',
    who: 'Ines Amaral',
    what: 'Planned the move',
    note: 'Ticket S-4440',
    end: '9f3c',
  },
  { id: '2', when: 'Today, 14:09', who: 'Mirjam de Wit', what: 'Approved it', end: 'a41e' },
]

function Notices() {
  return (
    <div className="grid gap-3">
      <Notice
        tone="rust"
        icon="offline"
        title="The US region does not answer since 14:02."
        more="Your EU workspaces are not affected. Orders placed meanwhile wait at the buyer’s side and arrive by themselves."
        actions={
          <ButtonLink size="sm" to="#feedback">
            Status
          </ButtonLink>
        }
      >
        Hollis & Daughters can be neither read nor changed.
      </Notice>
      <Notice tone="amber" icon="lock" title="Read-only while we move your data.">
        About <span className="num">16</span> seconds left. What you typed is kept.
      </Notice>
      <Notice tone="chalk" icon="eye" title="Mirjam de Wit from support is looking.">
        Invoices and payments, reading only, until <span className="num">15:02</span>.
      </Notice>
      <Notice icon="offline" title="You are offline.">
        4 changes are kept on this device and will be sent when you are back.
      </Notice>
      <Notice bare tone="moss" icon="check-circle" title="All regions answer.">
        The last feed pull was 2 s ago.
      </Notice>
    </div>
  )
}

const moved = { message: 'Folake’s fitting moved to Tue 24 Nov', undo: () => undefined }
const issued = { message: '12 invoices issued, 1 needs a VAT number' }
const stay = () => undefined

function Toasts() {
  const toast = useToast()
  const move = () => {
    toast({ ...moved, undo: () => toast({ message: 'Folake’s fitting is on Thu 26 Nov again' }) })
  }
  return (
    <Spec title="Toast" tall>
      <Picture className="grid w-full gap-2.5">
        <ToastCard toast={{ ...moved, id: 1 }} paused onClose={stay} />
        <ToastCard toast={{ ...issued, id: 2 }} paused onClose={stay} />
      </Picture>
      <Button size="sm" onClick={move}>
        Show one with Undo
      </Button>
      <Button
        size="sm"
        onClick={() => toast({ message: 'The invoice could not be sent. It is kept.', urgent: true })}
      >
        Show trouble
      </Button>
    </Spec>
  )
}
