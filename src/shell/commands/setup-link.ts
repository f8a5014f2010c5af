import { type Call, type Command, printJson, UsageError } from '@wisselwerk/research'
import { anyOrganisation } from '../../capabilities/people/operator.ts'
import { readConfig } from '../../platform/config/config.ts'
import { findSecret } from '../../platform/config/secrets.ts'
import { asOwner } from '../../platform/db/database.ts'
import { withOpenDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk setup-link [--json]',
  example: 'setup-link',
  about: 'Prints the link with which an installation begins where there is no organisation yet.',
  options: {},
  run,
}

async function run(call: Call): Promise<number> {
  if (call.names.length > 0) throw new UsageError('Give nothing after setup-link: there is one link.')
  const { home, url, port } = readConfig(process.env)
  const secret = findSecret(home, 'setup')
  await withOpenDatabase(async database => {
    if (await asOwner(database, anyOrganisation))
      throw new UsageError('There is an organisation here already. Sign in, or ask its HR for an invitation.')
  })
  if (!secret)
    throw new UsageError('There is no link yet: it is made when the server starts. Start it, and ask again.')
  const link = `${url ?? `http://localhost:${port}`}/setup/${secret}`
  if (call.json) printJson({ link })
  else console.log(link)
  return 0
}
