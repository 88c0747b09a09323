import type { ClientPriority, ClientSort, ClientStatus, InteractionType } from '@thimblely/api/clients/input'
import type { IconName } from '@thimblely/ui/icon'

export const statusWords: Record<ClientStatus, string> = {
  active: 'Active',
  prospect: 'Prospect',
  inactive: 'Inactive',
}

export const priorityWords: Record<ClientPriority, string> = { high: 'High', medium: 'Medium', low: 'Low' }

export const sortWords: Record<ClientSort, string> = {
  recent: 'newest first',
  oldest: 'oldest first',
  name: 'by name, A to Z',
  'name-last': 'by name, Z to A',
  value: 'by value, largest first',
  'value-least': 'by value, smallest first',
}

export const interactionWords: Record<InteractionType, string> = {
  call: 'Call',
  email: 'E-mail',
  meeting: 'Meeting',
  note: 'Note',
  order: 'Order',
  payment: 'Payment',
}

export const interactionIcons: Record<InteractionType, IconName> = {
  call: 'phone',
  email: 'mail',
  meeting: 'calendar',
  note: 'note',
  order: 'bag',
  payment: 'card',
}

/** The keys of a word list, with their type. */
export function keysOf<Key extends string>(words: Record<Key, string>): Key[] {
  return Object.keys(words) as Key[]
}

const inMiddle = new Intl.PluralRules('en')

/** "1 client", "12 clients". */
export function clientCount(count: number): string {
  return `${new Intl.NumberFormat('en-GB').format(count)} ${inMiddle.select(count) === 'one' ? 'client' : 'clients'}`
}
