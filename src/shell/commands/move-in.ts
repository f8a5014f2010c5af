import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, onlyName, printJson, UsageError } from '@wisselwerk/research'
import { moveIn } from '../../platform/moving/move-in.ts'
import { withDatabase } from './database.ts'
import { readHome } from './home.ts'

export const command: Command = {
  usage: 'wisselwerk move-in FILE [--key FILE] [--json]',
  example: 'move-in ../waterkant.age --key ../archive-waterkant.key',
  about: 'Reads the sealed file of one organisation, beside whoever is here already: all of it or nothing.',
  options: { key: { type: 'string' } },
  async run(call) {
    const file = resolve(onlyName(call, 'the archive'))
    const settings = readHome()
    const keys = typeof call.options.key === 'string' ? [resolve(call.options.key)] : keysUnder(settings.home)
    await withDatabase(async connection => {
      const moved = await moveIn({ ...settings, connection, file, keys })
      if (call.json) return printJson(moved)
      console.log(`${moved.organisation.name} is here: ${moved.rows} rows of ${moved.tables} tables.`)
    })
    return 0
  },
}

function keysUnder(home: string): string[] {
  const folder = join(home, 'secrets')
  const keys = (existsSync(folder) ? readdirSync(folder) : []).filter(name => /^archive-.*\.key$/.test(name))
  if (keys.length > 0) return keys.map(name => join(folder, name))
  throw new UsageError(
    `There is no key of an archive in ${folder}. Bring secrets/archive-….key from where it was made, or name it with --key.`,
  )
}
