import { Gauge } from '@thimblely/ui/gauge'
import { Mark } from '@thimblely/ui/mark'
import { Pinked } from '@thimblely/ui/pinked'
import { Seam } from '@thimblely/ui/seam'
import { cloths, Swatch, Swatches } from '@thimblely/ui/swatch'
import { Section, Spec, Specs } from './section.tsx'

const stages = ['Cloth', 'Cut', 'Sew', 'Fit', 'Finish', 'Press']

export function Workroom() {
  return (
    <Section
      id="workroom"
      title="Workroom"
      note="What the workspace says at a glance. State and lateness are two signals and never share a mark."
    >
      <Specs>
        <Spec title="State of an order">
          <Mark state="pending" />
          <Mark state="progress" share={0.25} />
          <Mark state="progress" share={0.75} />
          <Mark state="ready" />
          <Mark state="done" />
        </Spec>
        <Spec title="Seam">
          <Seam stages={stages} current={0} showLabel />
          <Seam stages={stages} current={3} showLabel />
          <Seam stages={stages} current={1} blocked showLabel />
          <Seam stages={stages} current={6} showLabel />
        </Spec>
        <Spec title="Forecast against promise">
          <Gauge slack={3} risk="ok">
            3 d slack
          </Gauge>
          <Gauge slack={0} risk="tight">
            no slack
          </Gauge>
          <Gauge slack={-2} risk="tight">
            slips 2 d
          </Gauge>
          <Gauge slack={-3} risk="late">
            3 d late
          </Gauge>
        </Spec>
        <Spec title="Cloth">
          {cloths.map((cloth) => (
            <Swatch key={cloth} cloth={cloth} label={cloth} />
          ))}
          <Swatches>
            <Swatch cloth="asooke" label="aso-oke" />
            <Swatch cloth="adire" label="adire" />
          </Swatches>
        </Spec>
        <Spec title="Pinked samples">
          <Pinked cloth="wax" label="Wax print, gold" />
          <Pinked cloth="tartan" label="Tartan, green" />
          <Pinked cloth="herringbone" label="Herringbone, grey" />
        </Spec>
      </Specs>
    </Section>
  )
}
