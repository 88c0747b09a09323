// @vitest-environment node
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Gather } from './gather.ts'

function collect() {
  const gather = new Gather()
  const pieces: string[] = []
  gather.on('data', (piece: Buffer) => pieces.push(piece.toString()))
  return { gather, pieces }
}

describe('Gather', () => {
  it('joins what is written in one turn', async () => {
    const { gather, pieces } = collect()
    for (const word of ['warp ', 'and ', 'weft']) gather.write(word)
    await turn()
    await turn()
    expect(pieces).toEqual(['warp and weft'])
  })

  it('keeps nothing back when a later turn writes more', async () => {
    const { gather, pieces } = collect()
    gather.write('first')
    await turn()
    await turn()
    gather.end('second')
    await turn()
    expect(pieces).toEqual(['first', 'second'])
  })

  it('does not wait for the turn to end once it holds enough', () => {
    const { gather, pieces } = collect()
    gather.write('a'.repeat(40_000))
    gather.end()
    return new Promise<void>((resolve) =>
      gather.once('end', () => {
        expect(pieces.join('')).toHaveLength(40_000)
        resolve()
      }),
    )
  })
})
