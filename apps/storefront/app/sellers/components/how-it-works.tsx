import { Link } from 'react-router'

const steps = [
  {
    title: 'Find the hand',
    text: 'Search by craft, by city or by name. Every page is one house, and the house wrote it.',
  },
  {
    title: 'Read the wait',
    text: 'Each maker says how long a piece takes, in weeks. It is long where the work is, and you know it first.',
  },
  {
    title: 'Look for the mark',
    text: 'A verified maker showed the workshop, an identity document and a finished piece. Where it is missing, nobody has looked yet.',
  },
]

export function HowItWorks() {
  return (
    <section aria-labelledby="how-title" className="store-wrap store-section">
      <h2 id="how-title" className="store-title mb-8">
        How it <em>works</em>
      </h2>
      <ol className="grid gap-x-12 border-t border-ink md:grid-cols-3">
        {steps.map(({ title, text }, place) => (
          <li key={title} className="grid content-start gap-2 py-6 max-md:border-b max-md:border-hairline">
            <span aria-hidden className="num font-display text-step-3 leading-none text-graphite">
              {place + 1}
            </span>
            <h3 className="font-display text-step-2 leading-[1.2] font-normal">{title}</h3>
            <p className="max-w-[38ch] text-graphite">{text}</p>
          </li>
        ))}
      </ol>
      <p className="mt-4 max-w-[60ch] text-graphite md:mt-8">
        What your account holds stays in its home region.{' '}
        <Link to="/about/residency" className="link py-1 text-ink">
          Where your data lives
        </Link>
      </p>
    </section>
  )
}
