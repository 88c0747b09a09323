import { NavTabs } from '@thimblely/ui/nav-tabs'
import { Segmented } from '@thimblely/ui/segmented'
import { ToastProvider } from '@thimblely/ui/toast'
import { useState } from 'react'
import { Buttons } from './buttons.tsx'
import { Charts } from './charts.tsx'
import { Feedback } from './feedback.tsx'
import { Formats } from './formats.tsx'
import { Forms } from './forms.tsx'
import { Layers } from './layers.tsx'
import { Marks } from './marks.tsx'
import { Pages } from './pages.tsx'
import { Tables } from './tables.tsx'
import { Workroom } from './workroom.tsx'

/** In the order of the sheet; the tests check each one by itself. */
export const sections = [
  { id: 'buttons', label: 'Buttons', Section: Buttons },
  { id: 'forms', label: 'Forms', Section: Forms },
  { id: 'marks', label: 'Chips and badges', Section: Marks },
  { id: 'feedback', label: 'Feedback', Section: Feedback },
  { id: 'pages', label: 'Whole-page states', Section: Pages },
  { id: 'tables', label: 'Tables', Section: Tables },
  { id: 'layers', label: 'Layers', Section: Layers },
  { id: 'formats', label: 'Money and dates', Section: Formats },
  { id: 'charts', label: 'Charts', Section: Charts },
  { id: 'workroom', label: 'Workroom', Section: Workroom },
] as const

export const meta = () => [{ title: 'Shared states · Thimblely Admin' }]

export default function Gallery() {
  return (
    <ToastProvider>
      <header className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-[1_1_420px]">
          <h1 className="text-step-3 leading-tight font-[550] tracking-[-0.018em] max-sm:text-[1.625rem]">
            Shared states
          </h1>
          <p className="mt-1.5 max-w-[66ch] text-graphite">
            One sheet for all three apps. Words first, an icon second, colour last. A dashed stitch means:
            still to be sewn up.
          </p>
        </div>
        <ThemeSwitch />
      </header>
      <NavTabs label="On this page" tabs={sections.map(({ id, label }) => ({ to: `#${id}`, label }))} />
      {sections.map(({ id, Section }) => (
        <Section key={id} />
      ))}
    </ToastProvider>
  )
}

const themes = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

function ThemeSwitch() {
  const [theme, setTheme] = useState<(typeof themes)[number]['value']>('system')
  const choose = (next: typeof theme) => {
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
  }
  return <Segmented label="Theme" options={themes} value={theme} onChange={choose} />
}
