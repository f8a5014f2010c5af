import {
  type Activity,
  columns as allColumns,
  assessActivity,
  assessPackage,
  type CellName,
  type Column,
  findCompensations,
  type PackageAssessment,
  rungOf,
  smallestSoundPackages,
  type WrittenPackage,
} from '@wisselwerk/engines/flexicurity'
import { type Call, type Command, onlyName, printJson } from './command.ts'
import { columns } from './offer-table.ts'
import { readPackageFile } from './package-file.ts'

export const command: Command = {
  usage: 'wisselwerk flexicurity PACKAGE.yaml|json [--json]',
  example: 'flexicurity docs/examples/hr-package.yaml',
  about:
    'What a package of HR activities does for the flexibility and security of the organisation and of the people who work there, after table 1 of Freese, Schalk and Paauwe. The table lost its empty cells; 108 tables agree with what the authors say, and every answer tells in how many of them it holds. An activity has a cluster (internal-mobility, external-mobility, terms, sustainable-employability, training, work-life or csr) and, where it differs from its cluster, own marks "+", "-", "?" or "" by column: F and S for the flexibility and security of the organisation, I, J, W and C for security of income, job, work and the combination with private life.',
  run,
}

async function run(call: Call): Promise<number> {
  const written = readPackageFile(onlyName(call, 'the file with the package'))
  const { activities, compensations } = written
  const assessed = assessPackage(activities, compensations)
  if (call.json) printJson(document(written, assessed))
  else console.log(summary(written, assessed))
  return 0
}

function document({ activities, expanded }: WrittenPackage, assessed: PackageAssessment): unknown {
  return {
    activities: activities.map(activity => ({ ...assessActivity(activity), name: activity.name })),
    package: { ...assessed, rung: rungOf(activities), expanded },
  }
}

const columnNames: Record<Column, string> = {
  F: 'flexibility of the organisation',
  S: 'security of the organisation',
  I: 'income security',
  J: 'job security',
  W: 'work security',
  C: 'combination with private life',
}

function summary(
  { activities, compensations, expanded }: WrittenPackage,
  assessed: PackageAssessment,
): string {
  const { worlds } = assessed
  const table = columns([
    ['activity', 'cluster', 'flexicurity', 'degree', 'minuses', 'question marks'],
    ...activities.map(rowOf),
  ])
  const coverage = columns(
    allColumns.map(column => {
      const { covered, hurt, unknown } = assessed.columns[column].worlds
      const said = [
        covered === 0 ? 'not covered' : `covered${inWorlds(covered, worlds.of)}`,
        ...(hurt > 0 ? [`hurt${inWorlds(hurt, worlds.of)}`] : []),
        ...(unknown > 0 ? [`a question mark${inWorlds(unknown, worlds.of)}`] : []),
      ]
      return [column, columnNames[column], said.join('; ')]
    }),
  )
  const ties = compensations.map(({ cell, by, why }) => `  ${cell} by ${by}: ${why}`)
  const short = expanded.map(({ cell, cluster, by }) =>
    by.length === 0
      ? `  ${cell} by ${cluster}: no activity of it is in this package`
      : `  ${cell} by ${cluster}: read as ${by.join(', ')}`,
  )
  return [
    table,
    'The whole package, by column:',
    coverage,
    ...(ties.length > 0 ? [`Said to be made up for:\n${ties.join('\n')}`] : []),
    ...(short.length > 0 ? [`A cluster stands for its activities in the package:\n${short.join('\n')}`] : []),
    verdict(activities, assessed),
  ].join('\n\n')
}

function rowOf(activity: WrittenPackage['activities'][number]): string[] {
  const { cluster, minimal, genuine, degree, worlds } = assessActivity(activity)
  const marks = (counts: Partial<Record<Column, number>>) =>
    Object.entries(counts)
      .map(([column, found]) => `${column}${inPart(found, worlds.of)}`)
      .join(', ')
  const kind = genuine
    ? 'genuine'
    : minimal
      ? `minimal${worlds.genuine > 0 ? `, genuine${inWorlds(worlds.genuine, worlds.of)}` : ''}`
      : worlds.minimal > 0
        ? `minimal${inWorlds(worlds.minimal, worlds.of)}`
        : 'no'
  const degrees = Object.entries(worlds.degree).map(([value, found]) => `${value}${inPart(found, worlds.of)}`)
  return [
    activity.name ?? activity.id,
    cluster,
    kind,
    degrees.length > 1 ? degrees.join(', ') : String(degree),
    marks(worlds.negatives) || 'none',
    marks(worlds.unknowns) || 'none',
  ]
}

function verdict(
  activities: readonly Activity[],
  { proof, alone, worlds, ...open }: PackageAssessment,
): string {
  if (proof) return `Flexicurity proof, in all ${worlds.of} worlds.`
  const missing = open.missing.map(
    column =>
      `  nothing covers ${column}, ${columnNames[column]}${inWorlds(worlds.missing[column]!, worlds.of)}`,
  )
  const minuses = open.uncompensated.map(
    cell =>
      `  nothing makes up for ${cell}${inWorlds(worlds.uncompensated[cell]!, worlds.of)}; ${helpers(cell, activities)}`,
  )
  const part =
    worlds.proof > 0 ? ` in ${worlds.proof} of ${worlds.of} worlds flexicurity proof, not in all:` : ':'
  return [
    alone && missing.length + minuses.length === 0
      ? 'Not yet: one activity is no package.'
      : `Not yet${part}\n${[...missing, ...minuses].join('\n')}`,
    ...(missing.length > 0 ? [nearest(activities)] : []),
  ].join('\n\n')
}

/** Who could make up for a minus: those that can in most worlds. */
function helpers(cell: CellName, activities: readonly Activity[]): string {
  const found = findCompensations(cell, activities)
  const most = Math.max(0, ...found.map(({ worlds }) => worlds))
  const best = found.filter(({ worlds }) => worlds === most).map(({ by }) => by)
  return best.length === 0 ? 'no activity can' : `${listed(best)} could`
}

function nearest(activities: readonly Activity[]): string {
  const present = [...new Set(activities.map(({ cluster }) => cluster))]
  const additions = smallestSoundPackages(present).map(({ clusters }) =>
    listed(
      clusters.filter(cluster => !present.includes(cluster)),
      'and',
    ),
  )
  return additions.every(addition => addition !== '')
    ? `With the marks of the matrix, the least that would complete it in all worlds: ${listed(additions)}.`
    : 'With the marks of the matrix, its clusters would be enough in all worlds; what is missing comes from own marks.'
}

const listed = (words: readonly string[], last = 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** Nothing when it is so in all worlds. */
const inWorlds = (found: number, of: number): string => (found === of ? '' : ` in ${found} of ${of} worlds`)
const inPart = (found: number, of: number): string => (found === of ? '' : ` in ${found} of ${of}`)
