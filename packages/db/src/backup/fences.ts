import type postgres from 'postgres'

export type Frozen = { workspaceId: string; reason: string }

type Place = { region: string; epoch: number }

function reasonToFreeze(region: string, epoch: number, place: Place | undefined): string | undefined {
  if (!place) return 'the directory does not know it'
  if (place.region !== region) return `it has lived in "${place.region}" since epoch ${place.epoch}`
  if (place.epoch > epoch)
    return `its fence says epoch ${epoch}, and the directory is at epoch ${place.epoch}`
  return undefined
}

/**
 * After a restore: a workspace that moved since then must not be written here again, so its fence is frozen, and
 * `app.enter_workspace` refuses every write until somebody has looked.
 */
export async function freezeStaleFences(
  restored: postgres.Sql,
  directory: postgres.Sql,
  region: string,
): Promise<Frozen[]> {
  const fences = await restored`select workspace_id, epoch from workspace_fences where state <> 'moved'`
  const ids = fences.map((fence) => String(fence.workspace_id))
  const known =
    await directory`select workspace_id, region, epoch from workspace_dir where workspace_id = any(${ids})`
  const places = new Map(
    known.map((row) => [String(row.workspace_id), { region: String(row.region), epoch: Number(row.epoch) }]),
  )
  const frozen = fences.flatMap(({ workspace_id, epoch }) => {
    const reason = reasonToFreeze(region, Number(epoch), places.get(String(workspace_id)))
    return reason ? [{ workspaceId: String(workspace_id), reason }] : []
  })
  const stale = frozen.map((one) => one.workspaceId)
  await restored`update workspace_fences set state = 'frozen' where workspace_id = any(${stale}) and state <> 'moved'`
  return frozen
}
