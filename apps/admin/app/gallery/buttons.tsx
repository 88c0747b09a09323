import { Button, ButtonLink, IconButton } from '@thimblely/ui/button'
import { Segmented } from '@thimblely/ui/segmented'
import { Switch } from '@thimblely/ui/switch'
import { useState } from 'react'
import { Section, Spec, Specs } from './section.tsx'

export function Buttons() {
  return (
    <Section
      id="buttons"
      title="Buttons"
      note="One filled button in a view. Ink in admin; thread in workspace and storefront. Rust is filled only in the last dialog."
    >
      <Specs>
        <Spec title="Kinds">
          <Button kind="primary">Plan a move</Button>
          <Button kind="thread">Issue invoice</Button>
          <Button>Duplicate</Button>
          <Button kind="quiet">Cancel</Button>
          <Button kind="danger">Suspend selling</Button>
          <Button kind="danger-solid">Purge from EU</Button>
        </Spec>
        <Spec title="Sizes">
          <Button size="lg">48 for sign-in and phones</Button>
          <Button>36</Button>
          <Button size="sm">28 in rows</Button>
          <IconButton kind="plain" icon="more" label="More" />
        </Spec>
        <Spec title="States">
          <Button className="outline-2 outline-offset-2 outline-chalk">Focus</Button>
          <Button kind="primary" busy>
            Issuing 3 of 12
          </Button>
          <Button disabled reason="after purging">
            Download
          </Button>
          <Button disabled>Off</Button>
        </Spec>
        <Spec title="With an icon, and as a link">
          <Button icon="plus">Create</Button>
          <ButtonLink icon="download" to="#tables">
            Tables
          </ButtonLink>
          <IconButton icon="edit" label="Edit" />
          <IconButton icon="close" label="Close" size="sm" />
        </Spec>
        <Choices />
      </Specs>
    </Section>
  )
}

const ranges = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
] as const

function Choices() {
  const [range, setRange] = useState<(typeof ranges)[number]['value']>('week')
  const [marks, setMarks] = useState(true)
  const [sounds, setSounds] = useState(false)
  return (
    <Spec title="Choice">
      <Segmented label="Range" options={ranges} value={range} onChange={setRange} />
      <Switch label="Marks" checked={marks} onChange={setMarks} hint={marks ? 'On' : 'Off'} />
      <Switch label="Sounds" checked={sounds} onChange={setSounds} hint={sounds ? 'On' : 'Off'} />
      <Switch label="Locked" disabled />
    </Spec>
  )
}
