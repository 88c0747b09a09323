import { NavTabs } from '@thimblely/ui/nav-tabs'
import { Segmented } from '@thimblely/ui/segmented'
import { ToastProvider } from '@thimblely/ui/toast'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { Buttons } from './buttons.tsx'
import { Charts } from './charts.tsx'
import { Feedback } from './feedback.tsx'
import { Formats } from './formats.tsx'
import { Forms } from './forms.tsx'
import { Layers } from './layers.tsx'
import { Marks } from './marks.tsx'
import { Pages } from './pages.tsx'
import { patterns } from './patterns.tsx'
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
  const [params] = useSearchParams()
  const chosen = patterns[params.get('pattern') ?? '']
  return (
    <ToastProvider>
      <main id="main" className="mx-auto max-w-[1184px] px-4 py-7 sm:px-8">
        <div className="mb-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
          <NavTabs
            label="Gallery"
            tabs={pageTabs(params.get('pattern'))}
            className="min-w-0 flex-[1_1_420px]"
          />
          <ThemeSwitch />
        </div>
        {chosen && !chosen.isPage && <HiddenTitle>{chosen.label}</HiddenTitle>}
        {chosen ? <chosen.Pattern /> : <Sheet />}
      </main>
    </ToastProvider>
  )
}

/** Patterns begin at different depths of a page; these two headings make room for any of them. */
function HiddenTitle({ children }: { children: string }) {
  return (
    <div className="sr-only">
      <h1>{children}</h1>
      <h2>Examples</h2>
    </div>
  )
}

function pageTabs(current: string | null) {
  const pages = Object.entries(patterns).map(([id, { label }]) => ({
    to: `?pattern=${id}`,
    label,
    current: id === current,
  }))
  return [{ to: '?', label: 'Shared states', current: !current }, ...pages]
}

function Sheet() {
  return (
    <>
      <h1 className="text-step-3 leading-tight font-[550] tracking-[-0.018em] max-sm:text-[1.625rem]">
        Shared states
      </h1>
      <p className="mt-1.5 mb-6 max-w-[66ch] text-graphite">
        One sheet for all three apps. Words first, an icon second, colour last. A dashed stitch means: still
        to be sewn up.
      </p>
      <NavTabs label="On this page" tabs={sections.map(({ id, label }) => ({ to: `#${id}`, label }))} />
      {sections.map(({ id, Section }) => (
        <Section key={id} />
      ))}
    </>
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
