import { type Decision, protect } from '@wisselwerk/engines/disclosure'
import { type Call, type Command, onlyName, printJson } from './command.ts'
import { columns } from './offer-table.ts'
import { readTables, type Tables } from './tables-file.ts'

export const command: Command = {
  usage: 'wisselwerk disclose TABLES.json [--json]',
  example: 'disclose docs/examples/tables.json',
  about:
    'Which groups of a survey may be published so that nobody can be found by adding and subtracting: all tables, structures and rounds together. The file holds one case, or a list: "atoms" (cells that no table divides further: id, label, n people) and "queries" (groups, as lists of atom ids). Optional: "k", the least number of people (5; take 10 for distributions), "frozen", the groups published before, "answers" of each atom, in the order of the scale, which hide groups that answer alike or within one point of an end, and "pairs": true, so that no two groups differ by fewer than k people.',
  run,
}

async function run(call: Call): Promise<number> {
  const { cases, isList } = readTables(onlyName(call, 'the file with the tables'))
  const decided = cases.map((one, at) => ({
    one,
    decision: protect(one.family, { onProgress: progress(one, at, cases.length) }),
  }))
  if (call.json) {
    const answers = decided.map(document)
    printJson(isList ? answers : answers[0])
  } else console.log(decided.map(summary).join('\n\n'))
  return 0
}

interface Decided {
  one: Tables
  decision: Decision
}

function document({ one, decision }: Decided): unknown {
  const { published, primary, complementary, leaks, audited, optimal } = decision
  return {
    published,
    primary,
    complementary,
    leaks: leaks.map(leak => leak.map(atom => one.ids[atom])),
    audited,
    optimal,
  }
}

/** Said on a terminal only, once for each percent, and wiped out at the end. */
function progress({ name, family }: Tables, at: number, of: number): ((done: number) => void) | undefined {
  const { stderr } = process
  if (!stderr.isTTY || family.queries.length < 1000) return undefined
  let last = -1
  return done => {
    const percent = Math.floor(done * 100)
    if (percent === last) return
    last = percent
    const which = of > 1 ? ` (${at + 1} of ${of})` : ''
    stderr.write(done === 1 ? '\r\u001b[K' : `\r${name}${which}: ${percent} %`)
  }
}

const most = 30

function summary({ one, decision }: Decided): string {
  const { published, reasons, complementary, optimal } = decision
  const { family, labels, name } = one
  const k = family.k ?? 5
  const count = (reason: string): number => reasons.filter(found => found === reason).length
  const sentences = [
    `${name}: ${published.filter(Boolean).length} of ${published.length} groups can be published.`,
    ...(count('too-few') > 0
      ? [
          `${are(count('too-few'))} hidden because fewer than ${k} people stand behind ${it(count('too-few'))}.`,
        ]
      : []),
    ...(count('unanimous') > 0 ? [`${are(count('unanimous'))} hidden because all in it answer alike.`] : []),
    ...(count('pinned') > 0
      ? [
          `${are(count('pinned'))} hidden because the mean would say what everybody in it answered, within one point of the end of the scale; show a band instead.`,
        ]
      : []),
    complementary.length === 0
      ? 'Nothing else has to be hidden.'
      : `${are(complementary.length, 'more ')} hidden so that nobody can be worked out from the rest${optimal ? '; with fewer that is not possible' : ''}.`,
    attackOn(decision, labels),
  ]
  const words = {
    'too-few': 'too few',
    unanimous: 'all alike',
    pinned: 'near end',
    complementary: 'for others',
    published: 'published',
  }
  const rows = family.queries.slice(0, most).map((query, at) => {
    const n = query.reduce((sum, atom) => sum + family.atoms[atom]!.n, 0)
    return [`  ${at}`, words[reasons[at]!], String(n), shorten(query.map(atom => labels[atom]!).join(' + '))]
  })
  const more = family.queries.length - rows.length
  return [
    sentences.join(' '),
    columns([['  group', 'decision', 'people', 'atoms'], ...rows]),
    ...(more > 0 ? [`  and ${more} more; --json gives them all.`] : []),
  ].join('\n')
}

function attackOn({ leaks, audited }: Decision, labels: readonly string[]): string {
  if (leaks.length > 0) {
    const groups = leaks.map(leak => leak.map(atom => labels[atom]).join(' + '))
    return `What was published before gives people away already: ${groups.join('; ')}.`
  }
  return audited
    ? 'The attack on what is published finds nobody.'
    : 'The attack on what is published found nobody and was broken off; each group was checked before it was let through.'
}

const are = (count: number, more = ''): string => `${count} ${more}${count === 1 ? 'is' : 'are'}`
const it = (count: number): string => (count === 1 ? 'it' : 'them')
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text || 'none')
