import { Link, type To } from 'react-router'
import { Verified } from './verified.tsx'

interface MakerRowProps {
  name: string
  to: To
  what: string
  where: string
  when: string
  isVerified: boolean
}

/** One line of the makers' index; put it in an `<ol>`. */
export function MakerRow({ name, to, what, where, when, isVerified }: MakerRowProps) {
  return (
    <li className="border-t border-hairline last:border-b">
      <Link
        to={to}
        className="group grid grid-cols-[1fr_auto] items-baseline gap-x-5 gap-y-1 py-[17px] text-step--1 no-underline min-[900px]:grid-cols-[5fr_4fr_4fr_4fr]"
      >
        <span className="col-span-full font-display text-[1.625rem] leading-[1.1] group-hover:text-thread min-[900px]:col-span-1">
          {name}
          {isVerified && <Verified />}
        </span>
        <span className="text-graphite">{what}</span>
        <span className="num order-last col-span-full text-graphite min-[900px]:order-none min-[900px]:col-span-1">
          {where}
        </span>
        <span className="text-end">{when}</span>
      </Link>
    </li>
  )
}
