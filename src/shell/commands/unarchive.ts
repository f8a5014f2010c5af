import { resolve } from 'node:path'
import { unarchive } from '../../platform/db/backup/index.ts'
import { type Command, onlyName } from './command.ts'
import { withDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk unarchive FOLDER',
  example: 'npm run -s wisselwerk -- unarchive ../wisselwerk-archive',
  about: 'Reads such an archive into an empty, migrated database: all of it or nothing.',
  async run(call) {
    const folder = resolve(onlyName(call, 'the folder with the archive'))
    await withDatabase(connection => unarchive(connection, folder))
    console.log('The archive is in the database.')
    return 0
  },
}
