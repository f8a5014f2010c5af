import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Occupation, type SkillRow, type Taxonomy, taxonomyFrom } from '@wisselwerk/engines/matching'
import { UsageError } from './command.ts'
import { readCsv, readTabs } from './csv-rows.ts'
import { readText } from './input.ts'

type Row = Readonly<Record<string, string>>

/** Tables of a folder with ESCO: as the Commission publishes it, or with fewer columns and tabs. */
interface Folder {
  /** The rows of the first of these tables that is there. */
  table(...names: string[]): readonly Row[] | undefined
  readonly path: string
}

export function openFolder(path: string): Folder {
  const names = namesIn(path)
  return {
    path,
    table(...wanted) {
      const name = wanted.find(one => names.includes(one))
      return name === undefined ? undefined : rowsOf(join(path, name))
    },
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === 'ENOTDIR'
    const why = isFile ? 'this is a file, not a folder' : 'there is no such folder that may be read'
    throw new UsageError(`${path}: ${why}.`)
  }
}

function rowsOf(file: string): readonly Row[] {
  const text = readText(file)
  // With tabs a quotation mark is a character, wherever it stands.
  const { rows } = file.endsWith('.tsv') ? readTabs(file, text) : readCsv(file, text)
  const [head, ...below] = rows
  return below.map(({ cells }) =>
    Object.fromEntries((head?.cells ?? []).map((name, at) => [name, cells[at] ?? ''])),
  )
}

/** A cell that has to be there. */
function cell(row: Row, ...columns: string[]): string {
  for (const column of columns) if (row[column] !== undefined) return row[column]
  throw new UsageError(`A table of the taxonomy has no column "${columns[0]}".`)
}

/** The last part of an address, by which ESCO calls its concepts. */
const idOf = (address: string): string =>
  address.replace(/^http:\/\/data\.europa\.eu\/esco\//, '').replace(/^(?:skill|occupation)\//, '')

const labelsIn = (text: string): string[] =>
  text
    .split(/\n| \| /)
    .map(label => label.trim())
    .filter(Boolean)

/** Skills with their labels and what is directly broader. */
export interface Skills {
  readonly taxonomy: Taxonomy
  /** A skill by id, address, or a label that stands for one skill alone. */
  find(name: string): { readonly id: string } | { readonly wrong: string }
}

export function skillsIn(folder: Folder): Skills {
  const both = folder.table('skills.tsv', 'skills.csv')
  const [dutch, english] = both
    ? [both, both]
    : [folder.table('skills_nl.csv'), folder.table('skills_en.csv')]
  const rows = english ?? dutch
  if (!rows)
    throw new UsageError(
      `${folder.path}: no skills here; expected skills_en.csv, skills_nl.csv or skills.tsv.`,
    )
  const parents = new Map<string, string[]>()
  const broader = folder.table(
    'broaderRelationsSkillPillar_en.csv',
    'broaderRelationsSkillPillar.csv',
    'skill_broader.tsv',
  )
  for (const row of broader ?? []) {
    const concept = idOf(cell(row, 'conceptUri', 'concept'))
    const list = parents.get(concept)
    const parent = idOf(cell(row, 'broaderUri', 'broader'))
    if (list) list.push(parent)
    else parents.set(concept, [parent])
  }
  const nl = new Map(
    (dutch ?? []).map(
      row => [idOf(cell(row, 'conceptUri', 'uri')), cell(row, 'preferredLabel', 'nl')] as const,
    ),
  )
  const list = rows.map((row): SkillRow => {
    const id = idOf(cell(row, 'conceptUri', 'uri'))
    return {
      id,
      labels: { en: english ? cell(row, 'preferredLabel', 'en') : '', nl: nl.get(id) ?? '' },
      parents: parents.get(id) ?? [],
    }
  })
  const taxonomy = taxonomyFrom(list)
  const byLabel = new Map<string, Set<string>>()
  for (const { id, labels } of list)
    for (const label of Object.values(labels)) {
      const known = byLabel.get(label.toLowerCase())
      if (known) known.add(id)
      else byLabel.set(label.toLowerCase(), new Set([id]))
    }
  return {
    taxonomy,
    find(name) {
      const id = idOf(name)
      if (taxonomy.numberOf(id) !== undefined) return { id }
      const found = name === '' ? [] : [...(byLabel.get(name.toLowerCase()) ?? [])]
      if (found.length === 1) return { id: found[0]! }
      return {
        wrong:
          found.length > 1
            ? `"${name.slice(0, 60)}" stands for more skills than one; write ${found.join(' or ')}`
            : `there is no skill "${name.slice(0, 60)}" in the taxonomy`,
      }
    },
  }
}

/** Occupations by their Dutch labels, and the groups of ISCO above them. */
export function occupationsIn(folder: Folder): Occupation[] {
  const rows = folder.table('occupations_nl.csv', 'occupations.tsv')
  if (!rows)
    throw new UsageError(
      `${folder.path}: no occupations here; expected occupations_nl.csv or occupations.tsv.`,
    )
  const groups = (folder.table('ISCOGroups_nl.csv', 'isco08.tsv') ?? []).map(row => ({
    code: cell(row, 'code'),
    label: cell(row, 'preferredLabel', 'nl'),
    description: row.description,
  }))
  const names = new Map(groups.map(({ code, label }) => [code, label]))
  return [
    ...rows.map(row => ({
      id: idOf(cell(row, 'conceptUri', 'uri')),
      label: cell(row, 'preferredLabel', 'nl'),
      alternatives: labelsIn(cell(row, 'altLabels', 'alt_nl')),
      description: row.description,
      within: names.get(cell(row, 'iscoGroup', 'isco')),
    })),
    ...groups.map(({ code, label, description }) => ({
      id: `isco/C${code}`,
      label,
      alternatives: [],
      description,
      isGroup: true,
    })),
  ]
}
