import { Icon, type IconName } from '@thimblely/ui/icon'

const facts: readonly { icon: IconName; text: string }[] = [
  {
    icon: 'lock',
    text: 'For people with a role in the console. A workspace or a shop account opens nothing here.',
  },
  { icon: 'clock', text: 'Ends by itself half an hour after you leave it, and after 12 hours in any case.' },
  {
    icon: 'list',
    text: 'What you change is written down with your name and your reason, and nobody can alter it.',
  },
]

/** The dark half of the sign-in: where one is, and what holds here. */
export function HouseFacts() {
  return (
    <header className="dark-room flex flex-col gap-6 bg-paper px-6 py-6 text-ink md:gap-10 md:px-9 md:py-8">
      <p className="flex items-baseline gap-[9px]">
        <b className="font-display text-[1.625rem] leading-none font-normal tracking-[-0.005em]">Thimblely</b>
        <span className="text-step--1 text-graphite">Admin</span>
      </p>
      <div className="md:my-auto">
        <p className="mb-4 text-step-2 font-medium tracking-[-0.014em]">Platform staff only.</p>
        <ul className="grid max-w-[44ch] gap-3 text-ui">
          {facts.map(({ icon, text }) => (
            <li key={icon} className="flex gap-2.5">
              <Icon name={icon} className="mt-1 text-graphite" />
              <span className="num">{text}</span>
            </li>
          ))}
        </ul>
      </div>
    </header>
  )
}
