import type { ClientFilter, ClientSort } from '@thimblely/api/clients/input'
import { keysOf, priorityWords, sortWords, statusWords } from './words.ts'

/** What the address of the list says, apart from the page one is on. */
export type ListAddress = { filter: ClientFilter; sort: ClientSort }

const PAGE_SIZE = 50

/** Unknown words in an address are left out, so that an old link still opens. */
export function readAddress(params: URLSearchParams): ListAddress {
  const sort = params.get('sort')
  return {
    filter: {
      q: params.get('q')?.trim().slice(0, 100) || undefined,
      status: known(params, 'status', keysOf(statusWords)),
      priority: known(params, 'priority', keysOf(priorityWords)),
      tag: params.get('tag')?.trim().slice(0, 40) || undefined,
      archived: ['yes', 'true', '1'].includes(params.get('archived') ?? '') || undefined,
    },
    sort: keysOf(sortWords).find((word) => word === sort) ?? 'recent',
  }
}

function known<Word extends string>(
  params: URLSearchParams,
  name: string,
  words: Word[],
): Word[] | undefined {
  const given = params.getAll(name).flatMap((value) => value.split(','))
  const found = words.filter((word) => given.includes(word))
  return found.length > 0 ? found : undefined
}

/** The same list always has the same address, so that a saved view is recognised. */
export function writeAddress({ filter, sort }: ListAddress): string {
  const params = new URLSearchParams()
  for (const status of filter.status ?? []) params.append('status', status)
  for (const priority of filter.priority ?? []) params.append('priority', priority)
  if (filter.tag) params.set('tag', filter.tag)
  if (filter.q) params.set('q', filter.q)
  if (filter.archived) params.set('archived', 'yes')
  if (sort !== 'recent') params.set('sort', sort)
  return params.toString()
}

/** The question for the api: the list, and where its page starts. */
export function listInput(params: URLSearchParams) {
  const { filter, sort } = readAddress(params)
  const after = params.get('after')?.slice(0, 600)
  const before = params.get('before')?.slice(0, 600)
  return { ...filter, sort, after: before ? undefined : after, before, limit: PAGE_SIZE }
}

/** With a part changed, from its first page on. */
export function withFilter({ filter, sort }: ListAddress, change: Partial<ClientFilter>): string {
  return `?${writeAddress({ filter: { ...filter, ...change }, sort })}`
}

/** A word that was on goes off, and the other way round. */
export function toggled<Word>(words: readonly Word[] | undefined, word: Word): Word[] | undefined {
  const rest = (words ?? []).filter((each) => each !== word)
  const next = rest.length === (words ?? []).length ? [...rest, word] : rest
  return next.length > 0 ? next : undefined
}
