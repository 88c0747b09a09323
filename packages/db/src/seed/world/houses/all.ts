import type { House } from '../house.ts'
import { bezalel } from './bezalel.ts'
import { bruno } from './bruno.ts'
import { canal } from './canal.ts'
import { demir } from './demir.ts'
import { hollis } from './hollis.ts'
import { kane } from './kane.ts'
import { lise } from './lise.ts'
import { okonjo } from './okonjo.ts'
import { vega } from './vega.ts'
import { verlaine } from './verlaine.ts'

export const houses: readonly House[] = [
  okonjo,
  verlaine,
  demir,
  bruno,
  lise,
  kane,
  hollis,
  bezalel,
  canal,
  vega,
]
