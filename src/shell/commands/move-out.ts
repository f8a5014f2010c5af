import { resolve } from 'node:path'
import { type Command, needed, onlyName, printJson } from '@wisselwerk/research'
import { moveOut } from '../../platform/moving/move-out.ts'
import { withDatabase } from './database.ts'
import { readHome } from './home.ts'

export const command: Command = {
  usage: 'wisselwerk move-out FILE --organisation NAME [--remove] [--json]',
  example: 'move-out ../waterkant.age --organisation Waterkant',
  about:
    'Writes everything one organisation owns into one sealed file; with --remove it is gone here once that file is whole.',
  options: { organisation: { type: 'string' }, remove: { type: 'boolean' } },
  async run(call) {
    const file = resolve(onlyName(call, 'the file for the archive'))
    const organisation = needed(call, 'organisation', 'its name, or its id')
    const remove = call.options.remove === true
    await withDatabase(async connection => {
      const moved = await moveOut({ ...readHome(), connection, file, organisation, remove })
      if (call.json) return printJson({ ...moved, file, removed: remove })
      console.log(
        `${moved.organisation.name}: ${moved.rows} rows of ${moved.tables} tables are in ${file}.` +
          `${remove ? ' It is gone here, and everybody of it is signed out.' : ''} Only the key ${moved.key} opens it; carry that apart.`,
      )
    })
    return 0
  },
}
