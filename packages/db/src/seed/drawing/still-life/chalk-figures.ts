/** Figures as a hand chalks them, each 30 wide and 48 high: no font is needed, so every machine draws the same. */
const strokes: Record<string, string> = {
  '0': 'M15 2C4 4 2 22 4 34C6 48 22 50 26 34C30 18 26 0 14 2',
  '1': 'M6 12C10 10 14 6 17 1C16 16 15 32 14 48',
  '2': 'M4 12C6 0 26 -2 25 12C24 24 10 34 3 47C12 44 20 48 29 45',
  '3': 'M4 6C10 -2 26 2 23 12C21 19 15 21 11 22C20 20 28 28 24 38C20 49 7 49 2 42',
  '4': 'M18 2C12 14 6 24 2 32C10 31 20 31 29 30M21 16C20 28 19 38 18 49',
  '5': 'M26 2C20 3 13 3 8 3C7 9 6 15 5 20C14 15 28 20 25 34C23 47 9 50 2 43',
  '6': 'M23 2C12 6 4 20 4 34C5 49 22 50 25 38C27 26 12 22 5 33',
  '7': 'M3 4C11 3 19 4 27 2C20 16 13 32 10 48M8 25C13 24 18 24 23 23',
  '8': 'M22 6C14 -2 4 6 9 15C13 22 24 28 23 38C21 50 5 49 5 38C6 27 20 22 23 13C24 9 23 7 22 6',
  '9': 'M24 14C22 0 6 0 5 13C5 26 20 26 24 13C24 26 22 38 17 49',
  ',': 'M9 43C10 49 7 54 4 57',
}

export function chalkFigures(figures: string, x: number, y: number) {
  const paths = [...figures].map((figure, index) => {
    const left = [...figures.slice(0, index)].reduce((sum, before) => sum + (before === ',' ? 16 : 34), 0)
    return `<path transform="translate(${left} 0)" d="${strokes[figure] ?? ''}"/>`
  })
  return `<g transform="translate(${x} ${y}) rotate(-3) scale(.8)" fill="none" stroke="#fbf7ee" stroke-opacity=".82" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`
}
