import {
  cut,
  isListed,
  judge,
  type Opening,
  type OpenNeed,
  openNeedsOf,
  type Person,
  titlesFrom,
  withoutFigures,
} from '@wisselwerk/engines/matching'
import { type Call, type Command, needed, onlyName, printJson, UsageError } from './command.ts'
import { nameOf, readText } from './input.ts'
import { type Answer, type Match, summaryOf } from './match-summary.ts'
import { columns } from './offer-table.ts'
import { type Query, readOpening } from './opening-file.ts'
import { readPeople } from './people-file.ts'
import { occupationsIn, openFolder, skillsIn } from './taxonomy-folder.ts'

export const command: Command = {
  usage:
    'wisselwerk match QUERY.json --people PEOPLE.ndjson --taxonomy DIR [--top 50] [--both] [--json], or wisselwerk match --titles TITLES.txt --taxonomy DIR [--top 3] [--json]',
  example:
    'match docs/examples/opening.json --people docs/examples/people.ndjson --taxonomy docs/examples/esco --both',
  about:
    'How people and an opening fit each other, in whole points whose reasons add up, and which hard needs are open; nobody is turned away. The opening has start, needs (skill, and essential, important or somewhat), offers (place, hoursMin, hoursMax) and where there are: hard (certificates, hours, languages, travel), courses and asked. People stand one per line: id, can, want, wishes, certificates, hours, languages, travel. Names, sex, birth date, nationality and photo are left out before anything is looked at, and that is said. The taxonomy is a folder with ESCO as published (skills_nl.csv, skills_en.csv, broaderRelationsSkillPillar.csv, occupations_nl.csv) or with tabs (skills.tsv, skill_broader.tsv, occupations.tsv). --both orders by what both sides get. --titles finds the occupations behind Dutch job titles, one per line.',
  options: {
    people: { type: 'string' },
    taxonomy: { type: 'string' },
    titles: { type: 'string' },
    top: { type: 'string' },
    both: { type: 'boolean' },
  },
  run,
}

async function run(call: Call): Promise<number> {
  const folder = needed(call, 'taxonomy', 'the folder with ESCO')
  return call.options.titles === undefined ? matchPeople(call, folder) : matchTitles(call, folder)
}

function matchPeople(call: Call, folder: string): number {
  const file = onlyName(call, 'the file with the opening')
  const peopleFile = needed(call, 'people', 'the file with a person on each line')
  const top = topOf(call, 50)
  const skills = skillsIn(openFolder(folder))
  const query = readOpening(file, skills)
  const { people, leftOut } = readPeople(peopleFile, skills)
  const listed = people.filter(person => isListed(person, 'shared'))
  const { related, by } = { related: skills.taxonomy.relatedTo, by: call.options.both === true }
  const around = { related, courses: query.courses, asked: query.asked }
  const scored = listed.map(person => {
    const { fit, both } = judge(query.opening, person, around, 'shared')
    return { id: person.id, score: by ? both : fit.points, person }
  })
  const { first, equalBeyond } = cut(scored, top)
  const answer: Answer = {
    matches: first.map(({ person }) => matchOf(query, person, around, by)),
    equalBeyond,
    people: listed.length,
    leftOut,
  }
  if (call.json) printJson(answer)
  else console.log(summaryOf(query, answer, skills.taxonomy))
  return 0
}

function matchOf(
  { opening }: Query,
  person: Person,
  around: Parameters<typeof judge>[2],
  by: boolean,
): Match {
  const { fit, wish, both, group } = judge(opening, person, around, 'shared')
  return {
    id: person.id,
    score: fit.points,
    largest: fit.largest,
    group,
    reasons: fit.reasons,
    unmet: unmetOf(opening, person),
    ...(by && { both, wish }),
  }
}

const unmetOf = (opening: Opening, person: Person): OpenNeed[] =>
  openNeedsOf(opening, person).map(withoutFigures)

function matchTitles(call: Call, folder: string): number {
  if (call.names.length > 0) throw new UsageError('With --titles no other file is read.')
  for (const option of ['people', 'both'])
    if (call.options[option] !== undefined) throw new UsageError(`--${option} has no meaning with --titles.`)
  const file = String(call.options.titles)
  const top = topOf(call, 3)
  const asked = titlesIn(file)
  const titles = titlesFrom(occupationsIn(openFolder(folder)))
  const answers = asked.map(title => ({ title, occupations: titles.find(title, top) }))
  if (call.json) printJson({ titles: answers })
  else
    console.log(
      columns(
        answers.flatMap(({ title, occupations }) =>
          occupations.length === 0
            ? [[title, 'nothing like it']]
            : occupations.map(({ label, through, score, id }, at) => [
                at === 0 ? title : '',
                label,
                through === label ? '' : through,
                String(score),
                id,
              ]),
        ),
      ),
    )
  return 0
}

function titlesIn(file: string): string[] {
  const lines = readText(file).split(/\r?\n/)
  for (const [at, line] of lines.entries()) {
    const column = line.search(/[\p{Cc}\uFFFD]/u) + 1
    if (column > 0)
      throw new UsageError(
        `${nameOf(file)}, line ${at + 1}, column ${column}: this is no letter; one title is expected on each line.`,
      )
    if (line.length > 300)
      throw new UsageError(`${nameOf(file)}, line ${at + 1}, column 301: a title has at most 300 letters.`)
  }
  const titles = lines.map(line => line.trim()).filter(Boolean)
  if (titles.length === 0) throw new UsageError(`${nameOf(file)}: there is no title in this file.`)
  return titles
}

function topOf({ options }: Call, usual: number): number {
  const { top } = options
  if (top === undefined) return usual
  const found = Number(top)
  if (typeof top !== 'string' || !/^\d{1,6}$/.test(top) || found < 1 || found > 100_000)
    throw new UsageError(`--top: '${String(top).slice(0, 40)}' is no whole number from 1 to 100,000.`)
  return found
}
