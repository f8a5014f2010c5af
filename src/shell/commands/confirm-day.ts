import { type Call, type Command, needed, printJson, UsageError } from '@wisselwerk/research'
import { confirmDay, describeStanding, readStandings } from '../../capabilities/privacy/operator.ts'
import { dayOf } from '../../platform/clock/clock.ts'
import { readConfig } from '../../platform/config/config.ts'
import { withOpenDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk confirm-day [DAY --organisation NAME] [--json]',
  example: 'confirm-day 2026-11-29 --organisation Waterkant',
  about:
    'Says of which organisations deletion stopped, because the clock is more than 35 days away from what people did. With a day that is right, read from something else than this clock, it goes on.',
  options: { organisation: { type: 'string' } },
  run,
}

async function run(call: Call): Promise<number> {
  const [day, ...more] = call.names
  if (more.length > 0) throw new UsageError('Give one day, as 2026-11-29.')
  const organisation = day === undefined ? '' : needed(call, 'organisation', 'its name, or its id')
  if (day === undefined && call.options.organisation !== undefined)
    throw new UsageError('Give the day that it is before --organisation, as 2026-11-29.')
  const now = new Date()
  await withOpenDatabase(async database => {
    if (day === undefined) {
      const standings = await readStandings(database)
      if (call.json) return printJson(standings)
      for (const one of standings) console.log(describeStanding(one))
      return
    }
    const today = readConfig(process.env).today ?? dayOf(now)
    const confirmed = await confirmDay({ database, organisation, today, now }, day)
    if (call.json) return printJson({ ...confirmed, day })
    console.log(
      `${confirmed.name}: ${day} is right, and the audit chain says that you said so. ` +
        (confirmed.goesOn
          ? 'Deletion goes on.'
          : 'The clock says another day, so deletion stays where it is until the clock is right.'),
    )
  })
  return 0
}
