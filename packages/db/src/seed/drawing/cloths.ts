import type { Cloth } from './cloth.ts'
import type { Dyes, WeaveName } from './weave.ts'

const dyed = (ground: string, thread = ground, accent = thread, spark = accent): Dyes => ({
  ground,
  thread,
  accent,
  spark,
})

const woven = (name: string, weave: WeaveName, scale: number, dyes: Dyes): Cloth => ({
  name,
  weave,
  dyes,
  scale,
  turn: 0,
})

/** The cloths of the demo world, at the size at which a garment shows them. */
export const cloths = {
  herringboneGrey: woven('Grey herringbone', 'herringbone', 0.95, dyed('#a39a8f', '#45403b')),
  herringboneBrown: woven('Brown herringbone', 'herringbone', 0.9, dyed('#a98a68', '#5a4029')),
  herringboneBlue: woven('Blue herringbone', 'herringbone', 0.9, dyed('#6f7f90', '#2c3746')),
  herringboneOat: woven('Oat herringbone', 'herringbone', 0.9, dyed('#d5c8b2', '#9c8a6f')),
  herringboneCharcoal: woven('Charcoal herringbone', 'herringbone', 0.95, dyed('#5f5d60', '#222125')),
  herringboneTaupe: woven('Taupe herringbone', 'herringbone', 0.95, dyed('#b8a48c', '#6f5b47')),
  houndstooth: woven('Black and cream houndstooth', 'houndstooth', 0.62, dyed('#e6dfd2', '#2a2624')),
  houndstoothBrown: woven('Brown houndstooth', 'houndstooth', 0.62, dyed('#cdb692', '#5b3b28')),
  tartanGreen: woven('Green tartan', 'tartan', 0.95, dyed('#5b6b4e', '#1f2f2b', '#9c2f2c', '#d9c06a')),
  tartanRed: woven('Red tartan', 'tartan', 0.95, dyed('#9a3230', '#2b2a3a', '#e2c98f', '#e8e0cf')),
  twillNavy: woven('Navy twill', 'twill', 0.9, dyed('#2f3a50', '#1c2435')),
  twillCamel: woven('Camel twill', 'twill', 0.9, dyed('#c39a66', '#a77d4c')),
  twillGreen: woven('Bottle green twill', 'twill', 0.9, dyed('#3f5245', '#26352c')),
  twillBark: woven('Bark twill', 'twill', 0.9, dyed('#6e5743', '#463527')),
  twillMadder: woven('Madder twill', 'twill', 0.9, dyed('#9d3a38', '#742527')),
  twillBlack: woven('Black twill', 'twill', 0.9, dyed('#37353a', '#202025')),
  donegal: woven('Donegal tweed', 'donegal', 0.8, dyed('#6e6a62', '#45423d', '#b5653c', '#46708a')),
  windowpane: woven('Grey windowpane check', 'windowpane', 1, dyed('#5a5650', '#d8c9a4')),
  gingham: woven('Blue gingham', 'gingham', 0.8, dyed('#eef0ee', '#5d7d9e')),
  adireIndigo: woven('Indigo adire', 'adire', 0.62, dyed('#22365f', '#dfe6ee')),
  adireTeal: woven('Teal adire', 'adire', 0.62, dyed('#1f4a4c', '#e7e1cc')),
  waxOchre: woven('Ochre wax print', 'wax', 0.62, dyed('#d28a2f', '#7a1f24', '#1d4a5e', '#f2e4c0')),
  waxBlue: woven('Blue wax print', 'wax', 0.62, dyed('#2a4b86', '#e6d8b4', '#16264a', '#d98d36')),
  kente: woven('Kente', 'kente', 0.6, dyed('#a5702a', '#2c4a3b', '#e0b64f', '#8c2a2a')),
  asoOkeWine: woven('Wine aso-oke', 'asoOke', 0.6, dyed('#6d1f2f', '#39172a', '#c79a4a', '#f3dfae')),
  asoOkeSky: woven('Sky aso-oke', 'asoOke', 0.6, dyed('#7f9bb8', '#2c4468', '#d6c9a6', '#f4eeda')),
  laceIvory: woven('Ivory guipure lace', 'lace', 0.6, dyed('#d9c4aa', '#fbf7ef', '#c3a988')),
  laceWine: woven('Wine guipure lace', 'lace', 0.6, dyed('#5f1f2c', '#a8485a', '#d8a0a4')),
  linenSand: woven('Sand linen', 'linen', 0.9, dyed('#ded3bd', '#7b6b50')),
  linenWhite: woven('White linen', 'linen', 0.9, dyed('#efeae0', '#97896f')),
  linenOlive: woven('Olive linen', 'linen', 0.9, dyed('#8a8a66', '#3d3d26')),
  linenRust: woven('Rust linen', 'linen', 0.9, dyed('#b4613e', '#5b2a18')),
  linenBlue: woven('Blue linen', 'linen', 0.9, dyed('#8ea3b8', '#3f5368')),
  seersucker: woven('Blue seersucker', 'seersucker', 0.6, dyed('#f0ece2', '#7d9cbc')),
  corduroyTan: woven('Tan corduroy', 'corduroy', 1, dyed('#7a5230')),
  corduroyGreen: woven('Green corduroy', 'corduroy', 1, dyed('#46573f')),
  satinMadder: woven('Madder satin', 'satin', 1, dyed('#8b2f35')),
  satinBone: woven('Bone satin', 'satin', 1, dyed('#d8cbb6')),
  satinInk: woven('Ink satin', 'satin', 1, dyed('#27304a')),
  satinMoss: woven('Moss satin', 'satin', 1, dyed('#5c6748')),
  ribKnit: woven('Cream rib knit', 'corduroy', 0.8, dyed('#d8cfbe')),
  shirting: woven('White shirting', 'plain', 0.8, dyed('#ece9e2', '#6b6f7a')),
  shirtingStripe: woven('Striped shirting', 'stripe', 0.42, dyed('#dfe6ee', '#5c7ea6')),
  bookLinen: woven('Book linen', 'linen', 0.8, dyed('#cbbda5', '#5a4a38')),
  canvas: woven('Tailor’s canvas', 'linen', 0.7, dyed('#cdb98f', '#4a3a22')),
  patternPaper: woven('Pattern paper', 'plain', 3, dyed('#d9c6a0', '#6b5433')),
} satisfies Record<string, Cloth>

export type ClothName = keyof typeof cloths
