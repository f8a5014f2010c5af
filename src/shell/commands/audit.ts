import { type Call, type Command, printJson, UsageError } from '@wisselwerk/research'
import { type Inspection, inspectAudit } from '../../platform/audit/inspect.ts'
import { openDatabase } from '../../platform/db/database.ts'
import { withDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk audit [--json]',
  example: 'audit',
  about: 'Recomputes the audit chain and the seals of the read log. Ends with 1 when something was changed.',
  run: audit,
}

async function audit({ names, json }: Call): Promise<number> {
  if (names.length > 0) throw new UsageError('This command takes no names.')
  let faults = 0
  await withDatabase(async connection => {
    const { database, close } = openDatabase(connection, 2)
    try {
      const found = await inspectAudit(database)
      faults = found.filter(one => one.auditFault !== null || one.readLogFault !== null).length
      if (json) printJson(found)
      else for (const one of found) console.log(describeInspection(one))
    } finally {
      await close()
    }
  })
  return faults > 0 ? 1 : 0
}

function describeInspection({ organisation, events, hash, auditFault, readLogFault }: Inspection): string {
  const faults = [
    auditFault !== null && `Event ${auditFault} of the audit chain is not as it was written.`,
    readLogFault !== null && `The read log is not as it was sealed, in the lines from ${readLogFault} on.`,
  ].filter(Boolean)
  const verdict = faults.length > 0 ? faults.join(' ') : 'Nothing was changed.'
  return `${organisation}: ${events} events. ${verdict}\n  newest link ${hash}`
}
