import { Avatar } from '@thimblely/ui/avatar'
import { Badge } from '@thimblely/ui/badge'
import { Button } from '@thimblely/ui/button'
import { Chip, FilterChip } from '@thimblely/ui/chip'
import { Count } from '@thimblely/ui/count'
import { Icon, iconNames } from '@thimblely/ui/icon'
import { Kbd } from '@thimblely/ui/kbd'
import { Monogram } from '@thimblely/ui/monogram'
import { RegionRoute, RegionTag } from '@thimblely/ui/region-tag'
import { StateText } from '@thimblely/ui/state-text'
import { Tag } from '@thimblely/ui/tag'
import { useState } from 'react'
import { Section, Spec, Specs } from './section.tsx'

export function Marks() {
  return (
    <Section
      id="marks"
      title="Chips and badges"
      note="A chip once in a heading; in tables the same word as plain text with an icon."
    >
      <Specs>
        <Spec title="Chips">
          <Chip tone="moss" icon="check">
            Ready
          </Chip>
          <Chip tone="chalk">In production</Chip>
          <Chip tone="amber" icon="clock">
            Fitting due
          </Chip>
          <Chip tone="rust" icon="alert">
            Late 3 days
          </Chip>
          <Chip tone="thread">Now</Chip>
          <Chip>Archived</Chip>
          <Chip stitch>Draft</Chip>
        </Spec>
        <Spec title="In tables">
          <StateText tone="moss" icon="check">
            Paid
          </StateText>
          <StateText tone="amber" icon="clock">
            Due tomorrow
          </StateText>
          <StateText tone="rust" icon="alert">
            Late 3 days
          </StateText>
          <StateText tone="chalk" busy>
            Copying
          </StateText>
          <StateText quiet>Waiting</StateText>
        </Spec>
        <Filters />
        <Spec title="Tags">
          <Tag>Bridal</Tag>
          <Tag tone="chalk">VIP</Tag>
          <Tag tone="amber" icon="pin">
            Allergic to wool
          </Tag>
        </Spec>
        <Spec title="Counts, keys, places">
          <Badge count={3} label="new" />
          <Badge count={120} label="new" />
          <span>
            Overdue <Count value={1240} />
          </span>
          <RegionTag region="eu" />
          <RegionRoute from="eu" to="us" />
          <Kbd>c</Kbd>
          <Kbd>Ctrl K</Kbd>
        </Spec>
        <Spec title="People">
          <Avatar name="Adaeze Okonjo" size="lg" />
          <Avatar name="Ngozi Eze" />
          <Avatar name="Kelechi Umeh" />
          <Avatar name="Musa Bello" />
          <Avatar name="Ify Danjuma" size="sm" />
          <Monogram name="Ines Amaral" />
        </Spec>
        <Spec title="Icons">
          {iconNames.map((name) => (
            <Icon key={name} name={name} label={name} />
          ))}
        </Spec>
      </Specs>
    </Section>
  )
}

const allFilters = [
  { label: 'Region', value: 'EU' },
  { label: 'Due', value: 'this week' },
]

function Filters() {
  const [filters, setFilters] = useState(allFilters)
  return (
    <Spec title="Filters">
      {filters.map((filter) => (
        <FilterChip
          key={filter.label}
          {...filter}
          onRemove={() => setFilters((on) => on.filter((one) => one !== filter))}
        />
      ))}
      {filters.length > 0 ? (
        <Button kind="quiet" size="sm" onClick={() => setFilters([])}>
          Clear
        </Button>
      ) : (
        <Button kind="quiet" size="sm" onClick={() => setFilters(allFilters)}>
          Put them back
        </Button>
      )}
    </Spec>
  )
}
