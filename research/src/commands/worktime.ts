import { checkRoster, type RuleSet, ruleSets, setsByAge } from '@wisselwerk/engines/worktime'
import { type Call, type Command, onlyName, printJson, UsageError } from './command.ts'
import { nameOf } from './input.ts'
import { namingPlace, readRosterFile } from './roster-file.ts'
import { summaryOf } from './worktime-summary.ts'

export const command: Command = {
  usage:
    'wisselwerk worktime ROSTER.json --rules nl-adult|nl-night|nl-on-call|nl-16-17|nl-15 [--on DATE] [--json]',
  example: 'worktime docs/examples/roster.json --rules nl-adult,nl-night',
  about:
    "What one person's roster holds against Dutch working-time law: what is not allowed, what nobody can say, and how the rules were read where public descriptions leave room. The file has person (id, birth as YYYY-MM-DD), shifts (start and end with an offset, such as 2026-06-02T08:00:00+02:00, and where there are: breaks, employer, kind work or standby, calledAt, withdrawnAt, noticeMinutes), and where there are: horizon (from, until) of the days over which the roster is complete, school (start, end), settings (allow15). Several sets are written with a comma; by-age judges each shift by the sets of the age on its day. --on takes the law of one day for everything.",
  options: { rules: { type: 'string' }, on: { type: 'string' } },
  run,
}

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the file with the roster')
  const { rules, on } = call.options
  // A wrong name is said before any file is read.
  const asked = typeof rules === 'string' ? setsNamed('--rules', rules.split(',')) : null
  const inFile = readRosterFile(file)
  const { sets, byAge } = asked ?? setsNamed(`${nameOf(file)}: rules`, inFile.rules ?? [])
  const day = typeof on === 'string' ? on : inFile.on
  const answer = namingPlace(
    file,
    () => checkRoster(inFile.roster, sets, { byAge, on: day }),
    typeof on === 'string',
  )
  if (call.json) printJson({ ...answer, rules: sets.map(lawOf) })
  else console.log(summaryOf(inFile.roster, sets, answer))
  return 0
}

function setsNamed(place: string, names: readonly string[]): { sets: readonly RuleSet[]; byAge: boolean } {
  const known = ruleSets.map(({ name }) => name)
  const list = `${known.join(', ')} or by-age`
  if (names.length === 0) throw new UsageError(`Give --rules: the rules to check by, ${list}.`)
  const words = names.map(name => name.trim())
  if (words.includes('by-age')) {
    if (words.length > 1)
      throw new UsageError(`${place}: by-age stands alone; it chooses the other sets itself.`)
    return { sets: setsByAge, byAge: true }
  }
  const sets = words.map(word => {
    const set = ruleSets.find(({ name }) => name === word)
    if (!set)
      throw new UsageError(`${place}: there are no rules '${word.slice(0, 40)}'; choose from ${list}.`)
    return set
  })
  return { sets: sets.filter((set, at) => sets.indexOf(set) === at), byAge: false }
}

const lawOf = ({ name, certainty, source, versions }: RuleSet) => ({
  name,
  certainty,
  source,
  versions: versions.map(({ from, until }) => ({ from, until })),
})
