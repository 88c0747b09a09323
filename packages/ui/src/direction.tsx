import { Direction } from 'radix-ui'

/** Near the root of an app whose text runs from right to left: menus, tabs and their arrows follow it. */
export const DirectionProvider = Direction.Provider
