import { Foot } from '@thimblely/ui/patterns/shell/foot'
import { kinds } from '../sellers/kinds.ts'

const makers = {
  title: 'Makers',
  links: [
    { label: 'All makers', to: '/makers' },
    ...kinds.map(({ kind, many }) => ({ label: many, to: `/makers?kind=${kind}` })),
  ],
}

export function HouseFoot({ isSignedIn, year }: { isSignedIn: boolean; year: number }) {
  const own = isSignedIn ? { label: 'Your account', to: '/account' } : { label: 'Sign in', to: '/signin' }
  const columns = [
    makers,
    { title: 'You', links: [own] },
    { title: 'Thimblely', links: [{ label: 'Where your data lives', to: '/about/residency' }] },
  ]
  return (
    <Foot
      promise="Clothes from the people who cut them."
      detail="Every page here names a house, the city its table stands in and how long it takes. What a house shows, it wrote itself."
      columns={columns}
      year={year}
      place="English"
    />
  )
}
