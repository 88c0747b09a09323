import type { ResidencyReport } from '@thimblely/api/residency/input'
import { Figures } from '@thimblely/ui/figures'
import { StateText } from '@thimblely/ui/state-text'
import { wholeNumber } from '#app/shell/whole-number.ts'

export function DirectoryStrip({ directory }: { directory: ResidencyReport['directory'] }) {
  return (
    <section
      aria-labelledby="directory"
      className="mt-3 grid items-center gap-x-12 gap-y-4 rounded-md bg-linen px-5 py-3.5 lg:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div>
        <h2 id="directory" className="text-step-1 font-semibold tracking-[-0.008em]">
          Directory
        </h2>
        <p className="text-step--1 text-graphite">
          Knows where things are. Holds no name, e-mail, phone number or text.
        </p>
      </div>
      {directory ? (
        <Figures
          className="gap-x-8 gap-y-3 max-sm:grid max-sm:grid-cols-2"
          items={[
            { label: 'Accounts', value: wholeNumber(directory.accounts) },
            { label: 'Workspaces', value: wholeNumber(directory.workspaces) },
            { label: 'Handles', value: wholeNumber(directory.handles) },
            { label: 'Reserved now', value: wholeNumber(directory.reserved) },
          ]}
        />
      ) : (
        <StateText tone="rust" icon="alert">
          Does not answer. No new accounts, addresses or moves until it does; everything else works.
        </StateText>
      )}
    </section>
  )
}
