import { type DehydratedState, dehydrate, QueryClient, type QueryKey } from '@tanstack/react-query'

type Entry = readonly [key: QueryKey, answer: Promise<unknown>]

/** Answers of a loader as the browser's query cache wants them, so that nothing is fetched twice. */
export async function hydrate(...entries: Entry[]): Promise<DehydratedState> {
  const client = new QueryClient()
  const answers = await Promise.all(entries.map(([, answer]) => answer))
  entries.forEach(([key], index) => {
    client.setQueryData(key, answers[index])
  })
  return dehydrate(client)
}
