import { resolve } from 'node:path'
import { type Command, onlyName } from '@wisselwerk/research'
import { unarchive } from '../../platform/db/backup/index.ts'
import { withDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk unarchive FOLDER',
  example: 'unarchive ../wisselwerk-archive',
  about: 'Reads such an archive into an empty, migrated database: all of it or nothing.',
  async run(call) {
    const folder = resolve(onlyName(call, 'the folder with the archive'))
    await withDatabase(connection => unarchive(connection, folder))
    console.log('The archive is in the database.')
    return 0
  },
}
