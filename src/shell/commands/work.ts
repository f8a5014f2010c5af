import { type Call, type Command, printJson, UsageError } from '@wisselwerk/research'
import { asOwner, type Database } from '../../platform/db/database.ts'
import { isStuck, readStandings, type Standing } from '../../platform/work/standing.ts'
import { wakeLane } from '../../platform/work/store.ts'
import { withOpenDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk work [--again LANE] [--json]',
  example: 'work',
  about:
    'Says what waits in each lane of work without a request, what is stuck, since when and why. With --again all that waits in a lane is tried now. Ends with 1 when something failed for more than an hour.',
  options: { again: { type: 'string' } },
  run,
}

async function run({ names, options, json }: Call): Promise<number> {
  if (names.length > 0) throw new UsageError('This command takes no names; name a lane after --again.')
  let stuck = false
  await withOpenDatabase(async database => {
    if (options.again !== undefined) await wake(database, String(options.again))
    const standings = await readStandings(database)
    const now = new Date()
    stuck = standings.some(one => isStuck(one, now))
    if (json) printJson(standings.map(one => ({ ...one, stuck: isStuck(one, now) })))
    else console.log(describe(standings, now))
  })
  return stuck ? 1 : 0
}

async function wake(database: Database, lane: string): Promise<void> {
  const lanes = new Set((await readStandings(database)).map(one => one.lane))
  if (!lanes.has(lane))
    throw new UsageError(
      lanes.size === 0
        ? 'Nothing waits in any lane.'
        : `Nothing waits in a lane ‘${lane}’. Something does in: ${[...lanes].join(', ')}.`,
    )
  await asOwner(database, tx => wakeLane(tx, lane))
}

function describe(standings: readonly Standing[], now: Date): string {
  if (standings.length === 0) return 'Nothing waits in any lane.'
  const lanes = [...new Set(standings.map(({ lane }) => lane))]
  return lanes
    .map(lane => {
      const own = standings.filter(one => one.lane === lane)
      return [`${lane}:`, ...own.map(one => `  ${sentenceOf(one, now)}`)].join('\n')
    })
    .join('\n')
}

function sentenceOf(standing: Standing, now: Date): string {
  const { organisation, count, state, fault, attempts, failingSince, next } = standing
  const when = next > now ? `next at ${next.toISOString()}` : 'now'
  const pieces = count === 1 ? '1 piece' : `${count} pieces`
  if (state === 'closed')
    return `${organisation}: ${pieces}, until the works council consents; looked at again ${when}.`
  if (state === 'waiting') return `${organisation}: ${pieces}, ${when}.`
  const what = state === 'away' ? `what they need is away (${fault})` : `failed (${fault})`
  return `${organisation}: ${pieces}, ${isStuck(standing, now) ? 'STUCK, ' : ''}${what} since ${failingSince!.toISOString()}, tried ${attempts} times, ${when}.`
}
