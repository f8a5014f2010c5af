import type { Tx } from '../../../../../../../src/platform/db/database.ts'

export async function renameActivity(tx: Tx, activityId: string, version: number): Promise<boolean> {
  const result = await tx
    .updateTable('activities')
    .set({ version: version + 1 })
    .where('activity_id', '=', activityId)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
