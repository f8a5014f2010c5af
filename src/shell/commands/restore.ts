import { resolve } from 'node:path'
import { type Command, onlyName } from '@wisselwerk/research'
import { readConfig } from '../../platform/config/config.ts'
import { restore } from '../../platform/db/backup/index.ts'
import { mustBeEmbedded } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk restore FOLDER',
  example: 'restore ../wisselwerk-copy',
  about: 'Puts such a copy into WISSELWERK_HOME, which must hold no database. Stop the server first.',
  async run(call) {
    const folder = resolve(onlyName(call, 'the folder with the copy'))
    const config = readConfig(process.env)
    mustBeEmbedded(config)
    const { home } = config
    await restore(folder, home, line => console.error(line))
    console.log(`Restored into ${home}. Start Wisselwerk to use it.`)
    return 0
  },
}
