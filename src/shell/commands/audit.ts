import { type Call, type Command, printJson, UsageError } from '@wisselwerk/research'
import { inspectTexts } from '../../capabilities/agreements/index.ts'
import { findLink, restoreHead } from '../../platform/audit/audit.ts'
import { type AuditFault, type Inspection, inspectAudit } from '../../platform/audit/inspect.ts'
import { asOwner, type Database } from '../../platform/db/database.ts'
import { withOpenDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk audit [--link HASH] [--restore-head] [--json]',
  example: 'audit',
  about:
    'Recomputes the audit chain, the seals of the read log, and the texts, signatures and papers that the chain vouches for. With --link it says where a link kept elsewhere stands. Ends with 1 when something was changed or is not there.',
  options: { link: { type: 'string' }, 'restore-head': { type: 'boolean' } },
  run: audit,
}

async function audit({ names, options, json }: Call): Promise<number> {
  if (names.length > 0) throw new UsageError('This command takes no names.')
  const { link } = options
  if (link !== undefined && !/^[0-9a-f]{64}$/i.test(String(link)))
    throw new UsageError('A link has 64 digits and letters from a to f; copy the whole of it after --link.')
  let code = 0
  await withOpenDatabase(async database => {
    code = await look(database, {
      link: link?.toString().toLowerCase(),
      json,
      mend: options['restore-head'] === true,
    })
  })
  return code
}

async function look(
  database: Database,
  { link, json, mend }: { link: string | undefined; json: boolean; mend: boolean },
): Promise<number> {
  const examine = [inspectTexts]
  let found = await inspectAudit(database, examine)
  if (mend) {
    const lost = found.filter(({ faults }) => faults.some(isAboutHead))
    if (lost.length === 0) throw new UsageError('Every chain has its head; there is nothing to restore.')
    for (const { organisationId } of lost)
      await asOwner(database, tx => restoreHead(tx, organisationId, new Date()))
    found = await inspectAudit(database, examine)
  }
  const place = link === undefined ? undefined : await asOwner(database, tx => findLink(tx, link))
  if (json) printJson(link === undefined ? found : { link: place ?? null, organisations: found })
  else {
    for (const one of found) console.log(describeInspection(one))
    if (place)
      console.log(
        `The link stands in the chain of ${place.organisation}: event ${place.sequence}, of ${place.at.toISOString()}. Nothing up to there was replaced${faultsOf(found, place.organisationId) ? ', as far as the chain is whole' : ''}.`,
      )
    if (place === null)
      console.log('The link stands in no chain here: the chain that it was in is gone, or was replaced.')
  }
  return place === null || found.some(({ faults }) => faults.length > 0) ? 1 : 0
}

const isAboutHead = ({ kind }: AuditFault) =>
  ['no-head', 'head-behind', 'head-differs', 'shorter'].includes(kind)

const faultsOf = (found: readonly Inspection[], organisationId: string): boolean =>
  found.some(one => one.organisationId === organisationId && one.faults.length > 0)

const sentences: Record<string, (at: string | null) => string> = {
  'no-chain': () => 'There is no audit chain.',
  'no-head': () => 'The head of the audit chain is gone.',
  changed: at => `Event ${at} of the audit chain is not as it was written.`,
  shorter: at => `The audit chain is shorter than its head says: event ${at} is not there.`,
  'head-behind': at => `The head of the audit chain stands at event ${at}, and newer ones follow.`,
  'head-differs': at => `The head of the audit chain says something else than event ${at}.`,
  'read-log-changed': at => `The read log is not as it was sealed, in the lines from ${at} on.`,
  'read-log-unsealed': at => `No seal holds line ${at} of the read log, a day and more after it was written.`,
  'text-changed': at => `A text is not the one of its hash (agreement and number: ${at}).`,
  'text-untold': at => `The chain does not tell of a text, with its hash (agreement and number: ${at}).`,
  'text-gone': at => `A text of which the chain tells is gone (agreement and number: ${at}).`,
  'signature-untold': at => `The chain does not tell of a signature (agreement and number: ${at}).`,
  'signature-gone': at => `A signature of which the chain tells is gone (agreement and number: ${at}).`,
  'document-changed': at => `A signed paper is broken or of another text (agreement and number: ${at}).`,
}

function describeInspection({ organisation, events, hash, faults }: Inspection): string {
  const told = faults.map(({ kind, at }) => sentences[kind]?.(at) ?? kind)
  const verdict = faults.length > 0 ? told.join('\n  ') : 'Nothing was changed.'
  return `${organisation}: ${events} events. ${verdict}\n  newest link ${hash || '(none)'}`
}
