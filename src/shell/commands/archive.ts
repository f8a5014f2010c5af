import { resolve } from 'node:path'
import { type Command, onlyName } from '@wisselwerk/research'
import { archive } from '../../platform/db/backup/index.ts'
import { withDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk archive FOLDER',
  example: 'archive ../wisselwerk-archive',
  about: 'Writes everything out in one snapshot, for a move to another PostgreSQL version or server.',
  async run(call) {
    const folder = resolve(onlyName(call, 'the folder for the archive'))
    await withDatabase(connection => archive(connection, folder))
    console.log(`Everything is in ${folder}. The secrets under WISSELWERK_HOME are not; copy them yourself.`)
    return 0
  },
}
