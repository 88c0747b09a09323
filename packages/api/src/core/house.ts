import { Places } from '@thimblely/db/directory/places'
import { openRegions, type Regions } from '@thimblely/db/regions'
import { type Clock, systemClock } from './clock.ts'
import type { ApiConfig } from './env.ts'
import { type AppName, Sessions } from './session.ts'
import { FileStores } from './stores.ts'

/** What a process of one app holds for as long as it runs. */
export type House = {
  app: AppName
  config: ApiConfig
  regions: Regions
  places: Places
  sessions: Sessions
  files: FileStores
  clock: Clock
}

export function openHouse(
  app: AppName,
  config: ApiConfig,
  regions: Regions = openRegions(config.database),
  clock: Clock = systemClock,
): House {
  return {
    app,
    config,
    regions,
    places: new Places(regions),
    sessions: new Sessions(regions, app, clock),
    files: new FileStores(config),
    clock,
  }
}
