import type { Loom } from './loom.ts'
import { gingham, tartan, windowpane } from './weaves/check.ts'
import { corduroy, linen, plain, satin, seersucker, stripe } from './weaves/plain.ts'
import { adire, lace, wax } from './weaves/print.ts'
import { asoOke, kente } from './weaves/strip.ts'
import { donegal, herringbone, houndstooth, twill } from './weaves/wool.ts'

/** What a cloth is dyed with; a weave uses as many of the four as it has kinds of thread. */
export interface Dyes {
  ground: string
  thread: string
  accent: string
  spark: string
}

/** Draws the threads that lie on the ground colour, as SVG. */
export type Weave = (loom: Loom, dyes: Dyes) => string

export const weaves = {
  adire,
  asoOke,
  corduroy,
  donegal,
  gingham,
  herringbone,
  houndstooth,
  kente,
  lace,
  linen,
  plain,
  satin,
  seersucker,
  stripe,
  tartan,
  twill,
  wax,
  windowpane,
} satisfies Record<string, Weave>

export type WeaveName = keyof typeof weaves
