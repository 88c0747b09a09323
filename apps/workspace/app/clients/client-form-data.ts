import type { ClientFields } from '@thimblely/api/clients/input'

/** What was typed, as text: shown again after a refusal, and sent to the api, which checks it. */
export type ClientText = Record<(typeof names)[number], string>

const names = [
  'name',
  'email',
  'phone',
  'company',
  'location',
  'status',
  'priority',
  'tags',
  'notes',
] as const

export function readClientText(form: FormData): ClientText {
  const entries = names.map((name) => [name, String(form.get(name) ?? '')])
  return Object.fromEntries(entries) as ClientText
}

type Stored = Omit<ClientFields, 'tags'> & { tags: string[] }

export function clientText(client: Stored): ClientText {
  const { name, status, priority, tags } = client
  const { email, phone, company, location, notes } = client
  return {
    name,
    status,
    priority,
    tags: tags.join(', '),
    email: email ?? '',
    phone: phone ?? '',
    company: company ?? '',
    location: location ?? '',
    notes: notes ?? '',
  }
}

export const emptyClientText: ClientText = {
  name: '',
  email: '',
  phone: '',
  company: '',
  location: '',
  status: 'prospect',
  priority: 'medium',
  tags: '',
  notes: '',
}

/** The api's input. The words are checked there, so the cast claims nothing that is not tested. */
export function clientInput(text: ClientText) {
  return {
    ...text,
    status: text.status as ClientFields['status'],
    priority: text.priority as ClientFields['priority'],
    tags: splitList(text.tags),
  }
}

export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

export const fieldLabels: Record<keyof ClientText, string> = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  company: 'Company',
  location: 'Place',
  status: 'Status',
  priority: 'Priority',
  tags: 'Tags',
  notes: 'Notes',
}

/** Fields that differ between what one typed and what a colleague has saved in the meantime. */
export function differences(typed: ClientText, theirs: ClientText) {
  return names
    .filter((name) => typed[name].trim() !== theirs[name])
    .map((name) => ({ label: fieldLabels[name], theirs: theirs[name] || 'nothing' }))
}
