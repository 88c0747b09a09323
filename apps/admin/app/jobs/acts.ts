import type { Job } from '@thimblely/api/jobs/input'

export type Act = 'retry' | 'discard'

type Words = {
  verb: string
  title: (job: Job) => string
  /** What follows, with its counts. */
  effect: (job: Job) => string
  done: string
  isFinal: boolean
}

const tries = (count: number) => (count === 1 ? 'one try' : `up to ${count} tries`)

/** What staff may do with a job that gave up. */
export const acts: Record<Act, Words> = {
  retry: {
    verb: 'Retry',
    title: (job) => `Retry job ${job.id}?`,
    effect: ({ task, maxAttempts }) =>
      `${task} starts again at once and gets ${tries(maxAttempts)}. If its last try did part of its work, that part happens again.`,
    done: 'starts again now',
    isFinal: false,
  },
  discard: {
    verb: 'Discard',
    title: (job) => `Discard job ${job.id}?`,
    effect: ({ task }) =>
      `What ${task} was to do will not happen, and nothing tries it again. The job leaves this list for good.`,
    done: 'was given up for good',
    isFinal: true,
  },
}

export const actNamed = (name: string | undefined | null): Act | undefined =>
  name === 'retry' || name === 'discard' ? name : undefined

export const settleAddress = (job: Pick<Job, 'id'>, act: Act, region: string) =>
  `/jobs/${job.id}/${act}?region=${region}`
