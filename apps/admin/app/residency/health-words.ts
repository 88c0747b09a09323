import type { RegionHealth } from '@thimblely/api/residency/rules'
import type { IconName } from '@thimblely/ui/icon'

type Words = { tone: 'moss' | 'amber' | 'rust'; icon: IconName; word: string }

export const healthWords: Record<RegionHealth, Words> = {
  healthy: { tone: 'moss', icon: 'check-circle', word: 'Healthy' },
  slow: { tone: 'amber', icon: 'clock', word: 'Slow' },
  differs: { tone: 'amber', icon: 'differs', word: 'Schema differs' },
  down: { tone: 'rust', icon: 'alert', word: 'Does not answer' },
}
