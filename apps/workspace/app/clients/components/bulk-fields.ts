import type { ClientChange, ClientFilter } from '@thimblely/api/clients/input'
import type { BulkAction } from '@thimblely/ui/patterns/bulk-bar'
import { keysOf, priorityWords, statusWords } from '../words.ts'

export type BulkField = 'status' | 'priority' | 'archive' | 'restore'

type BulkWords = {
  title: string
  /** The values to choose from; one value needs no choice. */
  choices: { label: string; change: ClientChange }[]
  /** The button: "Change 12 clients". */
  act: (clients: string) => string
  /** The toast: "12 clients are now inactive". */
  done: (clients: string, choice: string) => string
  effect: string
}

export const bulkWords: Record<BulkField, BulkWords> = {
  status: {
    title: 'Change the status',
    choices: keysOf(statusWords).map((value) => ({
      label: statusWords[value],
      change: { field: 'status', value },
    })),
    act: (clients) => `Change ${clients}`,
    done: (clients, choice) => `${clients} set to ${choice.toLowerCase()}.`,
    effect: 'Nobody is told. The change can be undone.',
  },
  priority: {
    title: 'Change the priority',
    choices: keysOf(priorityWords).map((value) => ({
      label: priorityWords[value],
      change: { field: 'priority', value },
    })),
    act: (clients) => `Change ${clients}`,
    done: (clients, choice) => `${clients} set to ${choice.toLowerCase()} priority.`,
    effect: 'Nobody is told. The change can be undone.',
  },
  archive: {
    title: 'Archive these clients?',
    choices: [{ label: 'Archived', change: { field: 'archived', value: 'yes' } }],
    act: (clients) => `Archive ${clients}`,
    done: (clients) => `${clients} archived.`,
    effect: 'They leave the lists and the search and keep every order and note. This can be undone.',
  },
  restore: {
    title: 'Bring these clients back?',
    choices: [{ label: 'Restored', change: { field: 'archived', value: 'no' } }],
    act: (clients) => `Restore ${clients}`,
    done: (clients) => `${clients} restored.`,
    effect: 'They are in the lists and the search again.',
  },
}

export function bulkActions(filter: ClientFilter, run: (field: BulkField) => void): BulkAction[] {
  const action = (id: BulkField, label: string, icon: BulkAction['icon']) => ({
    id,
    label,
    icon,
    onRun: () => run(id),
  })
  return [
    action('status', 'Status', 'person'),
    action('priority', 'Priority', 'up'),
    filter.archived ? action('restore', 'Restore', 'undo') : action('archive', 'Archive', 'inbox'),
  ]
}
