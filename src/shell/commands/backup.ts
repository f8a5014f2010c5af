import { cpSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, onlyName } from '@wisselwerk/research'
import { readConfig } from '../../platform/config/config.ts'
import { backUp } from '../../platform/db/backup/index.ts'
import { startEmbedded } from '../../platform/db/embedded/index.ts'
import { mustBeEmbedded, mustHoldDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk backup FOLDER',
  example: 'backup ../wisselwerk-copy',
  about: 'Copies the running embedded database, consistent to the last acknowledged write, with the secrets.',
  async run(call) {
    const folder = resolve(onlyName(call, 'the folder for the copy'))
    const config = readConfig(process.env)
    mustBeEmbedded(config)
    mustHoldDatabase(config)
    const embedded = await startEmbedded(config.home)
    try {
      await backUp(embedded.connection, embedded.dataDir, folder)
      const secrets = join(config.home, 'secrets')
      if (existsSync(secrets)) cpSync(secrets, join(folder, 'secrets'), { recursive: true })
    } finally {
      await embedded.stop()
    }
    console.log(`The database and the secrets are in ${folder}. Keep it where nobody else can read it.`)
    return 0
  },
}
