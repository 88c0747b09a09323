import type { JobFigures } from '@thimblely/api/jobs/input'
import type { OutboundFigures } from '@thimblely/api/outbox/input'
import { figureDays } from '@thimblely/api/outbox/rules'
import type { RegionReport, ResidencyReport } from '@thimblely/api/residency/input'
import { feedAlarmMs, feedDelay, promisedMs, regionHealth } from '@thimblely/api/residency/rules'
import type { IconName } from '@thimblely/ui/icon'
import { delayOf } from '#app/residency/amounts.ts'

/** Something that waits for a person, and where to go for it. */
export type Concern = {
  id: string
  tone: 'amber' | 'rust'
  icon: IconName
  title: string
  text: string
  to: string
}

export type RegionWork = { region: string; jobs: JobFigures; messages: OutboundFigures }

const named = (region: string) => region.toUpperCase()

function concernOfRegion(report: RegionReport, all: readonly RegionReport[]): Concern[] {
  const health = regionHealth(report, all)
  if (health === 'healthy') return []
  const about = { id: `health-${report.region}`, to: '/residency' }
  if (health === 'down')
    return [
      {
        ...about,
        tone: 'rust',
        icon: 'alert',
        title: `${named(report.region)} does not answer.`,
        text: report.reason ?? '',
      },
    ]
  if (health === 'slow') {
    const text = `It took ${report.answerMs} ms; under ${promisedMs} ms is promised.`
    return [{ ...about, tone: 'amber', icon: 'clock', title: `${named(report.region)} is slow.`, text }]
  }
  const text = 'Its tables are not those of the others; nothing can be moved between them until they agree.'
  return [
    { ...about, tone: 'amber', icon: 'differs', title: `${named(report.region)} runs another schema.`, text },
  ]
}

/** A peer that does not answer is a concern of its own, and enough of one. */
function concernsOfFeeds(
  { region, feeds }: RegionReport,
  all: readonly RegionReport[],
  now: Date,
): Concern[] {
  const silent = new Set(all.filter(({ isUp }) => !isUp).map((one) => one.region))
  return feeds
    .filter(({ peer }) => !silent.has(peer))
    .map((feed) => ({ peer: feed.peer, delay: feedDelay(feed, now) }))
    .filter(({ delay }) => delay > feedAlarmMs)
    .map(({ peer, delay }) => ({
      id: `feed-${peer}-${region}`,
      tone: 'rust',
      icon: 'clock',
      title: `What ${named(peer)} publishes is late in ${named(region)}.`,
      text: `Behind by ${delayOf(delay)}; the alarm is at ${feedAlarmMs / 1000} s. Look whether the worker runs.`,
      to: '/residency',
    }))
}

/** An object that was left out stays out until a release that knows it, or until its owner publishes it again. */
function concernsOfRefusals({ region, feeds }: RegionReport): Concern[] {
  return feeds
    .filter(({ refused }) => refused > 0)
    .map(({ peer, refused, lastRefusal }) => ({
      id: `refused-${peer}-${region}`,
      tone: 'amber',
      icon: 'info',
      title: `${named(region)} left out ${many(refused, 'object', 'objects')} that ${named(peer)} publishes.`,
      text: `The last one: ${lastRefusal ?? 'no reason was kept'}.`,
      to: '/residency',
    }))
}

const noDirectory: Concern = {
  id: 'directory',
  tone: 'rust',
  icon: 'alert',
  title: 'The directory does not answer.',
  text: 'No new accounts, addresses or moves until it does; everything else works.',
  to: '/residency',
}

export function concernsOfRegions({ at, regions, directory }: ResidencyReport): Concern[] {
  return [
    ...(directory ? [] : [noDirectory]),
    ...regions.flatMap((report) => concernOfRegion(report, regions)),
    ...regions.flatMap((report) => concernsOfFeeds(report, regions, at)),
    ...regions.flatMap(concernsOfRefusals),
  ]
}

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

export function concernsOfWork({ region, jobs, messages }: RegionWork): Concern[] {
  const found: Concern[] = []
  if (jobs.dead > 0)
    found.push({
      id: `jobs-${region}`,
      tone: 'rust',
      icon: 'stop',
      title: `${many(jobs.dead, 'job', 'jobs')} gave up in ${named(region)}.`,
      text: 'Nothing tries again by itself: retry or discard each.',
      to: `/jobs?region=${region}`,
    })
  if (messages.unknown > 0)
    found.push({
      id: `unknown-${region}`,
      tone: 'amber',
      icon: 'info',
      title: `${many(messages.unknown, 'message', 'messages')} of ${named(region)} may or may not have arrived.`,
      text: `In the last ${figureDays} days. Nothing is sent again without proof that it did not.`,
      to: `/outbox?region=${region}&status=unknown`,
    })
  if (messages.failed > 0)
    found.push({
      id: `failed-${region}`,
      tone: 'amber',
      icon: 'mail',
      title: `${many(messages.failed, 'message', 'messages')} of ${named(region)} did not arrive.`,
      text: `In the last ${figureDays} days. The service refused for good.`,
      to: `/outbox?region=${region}&status=failed`,
    })
  return found
}
