import { Chip } from '@thimblely/ui/chip'
import { Icon } from '@thimblely/ui/icon'

type Leaf = { what: string; where: string; why: string; isAhead?: boolean }

const leaves: readonly Leaf[] = [
  {
    what: 'Keyed hashes of e-mail and phone; ids, addresses of workspaces, epochs',
    where: 'Directory',
    why: 'So that sign-in finds the home region',
  },
  {
    what: 'What someone publishes: a shop page with its words and pictures',
    where: 'Every region',
    why: 'So that the storefront reads only its own region',
  },
  {
    what: 'A card: id, home region, display name, picture',
    where: 'Region of a workspace the person joined',
    why: 'So that “cut by Amara” still has a name',
  },
  {
    what: 'A workspace’s name, address and cloth, and the role in it',
    where: 'Home region of each member',
    why: 'So that their list of workspaces needs one region',
  },
  {
    what: 'What a provider needs for one call: address, subject, text',
    where: 'The mail or text message service, when one is named',
    why: 'Without one, messages stay in the outbox here',
  },
  {
    what: 'Like totals: one number for each listing or post, never who',
    where: 'Every region',
    why: 'So that counts agree everywhere',
    isAhead: true,
  },
  {
    what: 'A buyer’s name, address and contact',
    where: 'Region of the seller',
    why: 'When an order is placed, and said so at checkout',
    isAhead: true,
  },
]

/** The closed list. Its columns, one by one, are in docs/residency.md, written from the register of tables. */
export function Leaves() {
  return (
    <section aria-labelledby="leaves" className="mt-11">
      <h2 id="leaves" className="text-step-1 font-semibold tracking-[-0.008em]">
        What leaves a region
      </h2>
      <p className="mt-0.5 mb-3 max-w-[76ch] text-step--1 text-graphite">
        Column by column in docs/residency.md, written from the register of tables; a release whose columns
        differ from it does not pass its tests.
      </p>
      <ol className="leaves">
        {leaves.map(({ what, where, why, isAhead }) => (
          <li key={what}>
            <b className="text-ui leading-[1.4] font-[550]">
              {what} {isAhead && <Chip stitch>Not yet</Chip>}
            </b>
            <span className="flex gap-[7px]">
              <Icon name="arrow" label="to" className="mt-[3px] size-3.5 text-graphite" />
              <span>{where}</span>
            </span>
            <span className="text-graphite">{why}</span>
          </li>
        ))}
        <li data-last>
          <b className="text-ui font-[550]">Nothing else</b>
        </li>
      </ol>
    </section>
  )
}
