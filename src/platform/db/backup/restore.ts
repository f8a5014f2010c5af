import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { provideBinaries } from '../embedded/binaries.ts'
import { makingName, putInPlace } from '../embedded/cluster.ts'
import { type ClusterFolder, giveTo, locateCluster } from '../embedded/cluster-folder.ts'
import { type BackupManifest, manifestName } from './back-up.ts'
import { BackupError } from './backup-error.ts'
import { copyFile } from './copied-file.ts'
import { flush } from './folder.ts'

/**
 * Puts a backup into a home that has no database yet; the next start recovers it to the moment the backup ended.
 * Every byte is compared with what was written; on any difference nothing is left behind.
 */
export async function restore(
  fromDir: string,
  home: string,
  log: (line: string) => void,
): Promise<BackupManifest> {
  const manifest = readManifest(fromDir)
  const { major } = provideBinaries()
  if (manifest.postgres !== major) {
    throw new BackupError(
      `The backup in ${fromDir} was made by PostgreSQL ${manifest.postgres} and this version brings ${major}. Restore it with the version of Wisselwerk that made it.`,
    )
  }
  const clean = leaveNothing(home)
  const cluster = locateCluster(home, log)
  if (existsSync(cluster.data)) {
    throw new BackupError(
      `${home} already has a database, in ${cluster.data}. Restore into a new home, or move that folder away first.`,
    )
  }
  const making = makingName(cluster)
  try {
    for (const folder of ['', ...manifest.folders]) mkdirSync(join(making, folder), { mode: 0o700 })
    for (const file of manifest.files) await bringBack(fromDir, making, file)
    for (const folder of ['', ...manifest.folders]) await flush(join(making, folder))
    if (cluster.account) giveTo(making, cluster.account)
    const secrets = join(fromDir, 'secrets')
    if (existsSync(secrets)) cpSync(secrets, join(home, 'secrets'), { recursive: true })
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    clean(cluster)
    throw error
  }
  await putInPlace(cluster, making)
  return manifest
}

/** Takes away, after a refusal, what was not there before: a home that holds half is found by the next start. */
function leaveNothing(home: string): (cluster: ClusterFolder) => void {
  const absent = ['database', 'database-folder', 'secrets']
    .map(name => join(home, name))
    .filter(path => !existsSync(path))
  let top: string | null = null
  for (let at = home; !existsSync(at); at = dirname(at)) top = at
  return ({ folder, run }) => {
    const elsewhere = dirname(folder) !== realpathSync(home)
    const ours = absent.includes(join(home, elsewhere ? 'database-folder' : 'database'))
    for (const path of [...(ours ? [run, folder] : []), ...absent, ...(top ? [top] : [])])
      rmSync(path, { recursive: true, force: true })
  }
}

function readManifest(fromDir: string): BackupManifest {
  const file = join(fromDir, manifestName)
  let manifest: BackupManifest
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new BackupError(
      `${file} cannot be read (${(error as Error).message}), so this is no backup, or one that was cut off. Use another copy.`,
    )
  }
  if (manifest.format === 1) return manifest
  throw new BackupError(`${file} has a format that this version does not know. Use the version that made it.`)
}

async function bringBack(
  fromDir: string,
  making: string,
  file: BackupManifest['files'][number],
): Promise<void> {
  const from = join(fromDir, 'data', file.path)
  const found = existsSync(from) ? await copyFile(from, join(making, file.path)) : undefined
  if (found?.bytes === file.bytes && found.sha256 === file.sha256) return
  const what = !found ? 'is missing' : found.bytes < file.bytes ? 'is cut off' : 'was changed'
  throw new BackupError(`The backup is damaged: ${from} ${what}. Nothing was restored. Use another copy.`)
}
