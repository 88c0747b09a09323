import { Button, IconButton } from '@thimblely/ui/button'
import { ConfirmDialog } from '@thimblely/ui/confirm-dialog'
import { Dialog, DialogClose, LayerFoot } from '@thimblely/ui/dialog'
import { ExactDateTime } from '@thimblely/ui/exact-date-time'
import { Field } from '@thimblely/ui/field'
import { Icon } from '@thimblely/ui/icon'
import { Input } from '@thimblely/ui/input'
import { Kbd } from '@thimblely/ui/kbd'
import { Menu, MenuCheck, MenuHeading, MenuItem, MenuSeparator } from '@thimblely/ui/menu'
import { Popover } from '@thimblely/ui/popover'
import { Sheet } from '@thimblely/ui/sheet'
import { useToast } from '@thimblely/ui/toast'
import { Tooltip } from '@thimblely/ui/tooltip'
import { useState } from 'react'
import { Picture, Section, Spec, Specs } from './section.tsx'

export function Layers() {
  return (
    <Section
      id="layers"
      title="Layers"
      note="Asked only where nothing can be undone; the effect is in the title and on the button."
    >
      <div className="grid items-start gap-10 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <DialogPicture />
        <Hanging />
      </div>
      <Specs>
        <Spec title="Open them">
          <PurgeDialog />
          <PlainDialog />
          <Sheets />
        </Spec>
        <Spec title="Hanging from a button">
          <OrderMenu />
          <Popover label="Columns" trigger={<Button icon="columns">Popover</Button>}>
            <p className="max-w-60">Anything short that belongs to the button above it.</p>
          </Popover>
          <Tooltip content="Duplicate, d">
            <IconButton kind="plain" icon="copy" label="Duplicate" />
          </Tooltip>
        </Spec>
      </Specs>
    </Section>
  )
}

const effect = (
  <>
    184,312 rows and 9,214 files in Frankfurt are deleted now, 7 days early. The workspace in Virginia is not
    touched. This cannot be undone.
  </>
)

function DialogPicture() {
  return (
    <Picture className="rounded-md bg-[color-mix(in_oklab,var(--hairline)_82%,var(--ink))] p-9 max-sm:p-4">
      <div className="dialog num static w-full max-w-120">
        <h3 className="text-step-1 leading-snug font-semibold">Purge Hollis & Daughters from EU?</h3>
        <p>{effect}</p>
        <Field label="Reason">
          <Input defaultValue="Owner asked, ticket S-4440" />
        </Field>
        <Field label="Type hollis-daughters to go on">
          <Input defaultValue="hollis-daughters" />
        </Field>
        <LayerFoot>
          <Button>Keep until 26 Nov</Button>
          <Button kind="danger-solid">Purge from EU</Button>
        </LayerFoot>
      </div>
    </Picture>
  )
}

function Hanging() {
  return (
    <div className="grid gap-7">
      <div className="grid justify-items-start gap-2">
        <h3 className="text-step--1 font-medium text-graphite">Tooltip, on hover and focus</h3>
        <Picture className="dark-room tip z-0">
          Thu 19 Nov 2026, 14:20:06 UTC
          <br />
          Thu 19 Nov 2026, 15:20:06 CET
        </Picture>
        <ExactDateTime
          at="2026-11-19T14:20:06Z"
          now="2026-11-19T14:32:00Z"
          timeZone="UTC"
          viewerZone="Europe/Paris"
        />
      </div>
      <div className="grid justify-items-start gap-2">
        <h3 className="text-step--1 font-medium text-graphite">Menu</h3>
        <Picture className="hanging menu z-0 w-58">
          <div className="menu-item" data-highlighted>
            <span className="flex-1">Duplicate</span> <Kbd>d</Kbd>
          </div>
          <div className="menu-item">Move to stage…</div>
          <div className="menu-item">
            <span className="flex-1">Print ticket</span> <Kbd>p</Kbd>
          </div>
          <div className="menu-line" />
          <div className="menu-item text-rust">Move to trash</div>
        </Picture>
      </div>
    </div>
  )
}

function PurgeDialog() {
  const [open, setOpen] = useState(false)
  const toast = useToast()
  const purge = (reason: string) => {
    setOpen(false)
    toast({ message: `Nothing was purged; this is the gallery. Reason: ${reason}` })
  }
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button kind="danger">Purge…</Button>}
      title="Purge Hollis & Daughters from EU?"
      action="Purge from EU"
      cancel="Keep until 26 Nov"
      danger
      reason={{ label: 'Reason', hint: 'The customer will read it.' }}
      phrase="hollis-daughters"
      onConfirm={purge}
    >
      {effect}
    </ConfirmDialog>
  )
}

function PlainDialog() {
  return (
    <Dialog
      trigger={<Button>Dialog</Button>}
      title="Rename the view"
      description="Everyone in the workspace sees the new name."
      footer={
        <DialogClose asChild>
          <Button kind="primary">Done</Button>
        </DialogClose>
      }
    >
      <Field label="Name">
        <Input defaultValue="Fittings this week" />
      </Field>
    </Dialog>
  )
}

function Sheets() {
  return (
    <>
      <Sheet trigger={<Button>Sheet at the end</Button>} title="Filters" description="1,240 orders match.">
        <Field label="Client">
          <Input />
        </Field>
      </Sheet>
      <Sheet side="bottom" trigger={<Button>Sheet at the bottom</Button>} title="Filters">
        <Field label="Client">
          <Input />
        </Field>
      </Sheet>
    </>
  )
}

function OrderMenu() {
  const toast = useToast()
  const [marks, setMarks] = useState(true)
  const say = (message: string) => () => {
    toast({ message })
  }
  return (
    <Menu
      label="Order TH-2031"
      trigger={
        <Button>
          Menu <Icon name="down" />
        </Button>
      }
    >
      <MenuItem icon="copy" shortcut="d" onSelect={say('TH-2031 duplicated')}>
        Duplicate
      </MenuItem>
      <MenuItem icon="print" shortcut="p" onSelect={say('Ticket printed')}>
        Print ticket
      </MenuItem>
      <MenuItem disabled>Refund, nothing is paid</MenuItem>
      <MenuSeparator />
      <MenuHeading>Show</MenuHeading>
      <MenuCheck checked={marks} onChange={setMarks}>
        Marks
      </MenuCheck>
      <MenuSeparator />
      <MenuItem danger onSelect={say('TH-2031 moved to trash')}>
        Move to trash
      </MenuItem>
    </Menu>
  )
}
