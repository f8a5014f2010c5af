import { isLanguage, languages } from '../../../platform/i18n/language.ts'
import type { Term } from '../esco.ts'
import { readSeparated } from '../separated.ts'
import { readTurtle, type Statement, Unreadable } from './turtle.ts'

const ways = ['essential', 'important', 'somewhat'] as const
export type Way = (typeof ways)[number]

/** What a file of CompetentNL holds, as far as it is used: capabilities and areas of knowledge; the rest is counted. */
export interface TermFile {
  readonly capabilities: readonly Term[]
  readonly knowledgeAreas: readonly Term[]
  readonly occupations: number
  readonly tasks: number
  readonly escoMatches: number
  readonly links: Readonly<Record<Way, number>>
  /** Links of one occupation at two levels, of which the higher one counts. */
  readonly twice: number
  /** What is pointed at and does not stand in the file: those links are left out. */
  readonly unknown: readonly string[]
}

const cnlo = 'https://linkeddata.competentnl.nl/def/competentnl#'
const uwv = [
  'https://linkeddata.competentnl.nl/uwv/def/competentnl_uwv#',
  'https://linkeddata.competentnl.nl/def/uwv-ontology#',
]
const isA = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const prefLabel = 'http://www.w3.org/2004/02/skos/core#prefLabel'

interface Found {
  readonly kinds: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, { nl: string; en: string }>
  readonly links: readonly { from: string; to: string; way: Way }[]
  readonly escoMatches: number
}

/** Turtle, an answer of the service as JSON, or CSV: which one shows at its first sign. Throws `Unreadable`. */
export function readTermFile(text: string): TermFile {
  const plain = text.replace(/^\uFEFF/, '').trimStart()
  if (plain.startsWith('{')) return sumUp(foundIn(rowsOfAnswer(plain)))
  if (/^(?:#|@prefix|<)/.test(plain)) return sumUp(foundInTurtle(readTurtle(text)))
  return sumUp(foundIn(rowsOfSheet(text)))
}

function foundInTurtle(statements: readonly Statement[]): Found {
  const kinds = new Map<string, string>()
  const labels = new Map<string, { nl: string; en: string }>()
  const links: Found['links'][number][] = []
  let escoMatches = 0
  for (const { subject, predicate, object, language } of statements) {
    if (predicate === isA && language === null) kinds.set(subject, object)
    if (predicate === prefLabel && language !== null) {
      const label = labels.get(subject) ?? { nl: '', en: '' }
      labels.set(subject, label)
      const name = language || languages[0]
      if (isLanguage(name)) label[name] ||= object
    }
    if (!predicate.startsWith(cnlo)) continue
    const name = predicate.slice(cnlo.length)
    const way = ways.find(one => name.toLowerCase() === `requireshat${one}`)
    if (way && language === null) links.push({ from: subject, to: object, way })
    if (/^(?:exact|close|broad|narrow)MatchESCO$/.test(name)) escoMatches++
  }
  return { kinds, labels, links, escoMatches }
}

interface Row {
  occupation: string
  occLabel: string
  importance: string
  item: string
  itemLabel: string
  itemType: string
  /** Of the label, where the file says so. */
  language: string
  line: number
}
const columns = ['occupation', 'occLabel', 'importance', 'item', 'itemLabel', 'itemType'] as const

function rowsOfAnswer(text: string): Row[] {
  try {
    const { results } = JSON.parse(text) as {
      results: { bindings: Record<string, { value: string; 'xml:lang'?: string }>[] }
    }
    return results.bindings.map(binding => ({
      ...(Object.fromEntries(columns.map(name => [name, binding[name]!.value])) as Omit<
        Row,
        'line' | 'language'
      >),
      language: binding.itemLabel!['xml:lang'] ?? 'nl',
      line: 1,
    }))
  } catch {
    throw new Unreadable(1)
  }
}

function rowsOfSheet(text: string): Row[] {
  const [head, ...lines] = readSeparated(text)
  const at = columns.map(name => head?.cells.indexOf(name) ?? -1)
  if (at.includes(-1)) throw new Unreadable(1)
  return lines.map(({ line, cells }) => {
    if (cells.length !== head!.cells.length) throw new Unreadable(line)
    const said = Object.fromEntries(columns.map((name, nth) => [name, cells[at[nth]!]!]))
    return { ...(said as Omit<Row, 'line' | 'language'>), language: 'nl', line }
  })
}

function foundIn(rows: readonly Row[]): Found {
  const kinds = new Map<string, string>()
  const labels = new Map<string, { nl: string; en: string }>()
  const links = rows.map(row => {
    const way = ways.find(one => one === row.importance)
    if (!way || row.item === '' || row.itemLabel === '') throw new Unreadable(row.line)
    kinds.set(row.occupation, `${cnlo}Occupation`)
    kinds.set(row.item, row.itemType)
    labels.set(row.item, {
      nl: '',
      en: '',
      [isLanguage(row.language) ? row.language : languages[0]]: row.itemLabel,
    })
    return { from: row.occupation, to: row.item, way }
  })
  return { kinds, labels, links, escoMatches: 0 }
}

function sumUp({ kinds, labels, links, escoMatches }: Found): TermFile {
  const of = (kind: string): string[] =>
    [...kinds].filter(([, is]) => is === cnlo + kind).map(([code]) => code)
  const called = (code: string): Term[] => {
    const label = labels.get(code)
    return label && (label.nl || label.en) ? [{ code, ...label }] : []
  }
  const capabilities = of('HumanCapability').flatMap(called)
  const knowledgeAreas = of('KnowledgeArea').flatMap(called)
  const known = new Set([...capabilities, ...knowledgeAreas].map(({ code }) => code))
  const highest = new Map<string, Way>()
  let twice = 0
  for (const { from, to, way } of links) {
    if (!known.has(to)) continue
    const key = `${from} ${to}`
    const before = highest.get(key)
    if (before !== undefined && before !== way) twice++
    if (before === undefined || ways.indexOf(way) < ways.indexOf(before)) highest.set(key, way)
  }
  const count = (way: Way) => [...highest.values()].filter(one => one === way).length
  return {
    capabilities,
    knowledgeAreas,
    occupations: of('Occupation').length,
    tasks: [...kinds.values()].filter(is => uwv.some(begin => is === `${begin}OccupationTask`)).length,
    escoMatches,
    links: { essential: count('essential'), important: count('important'), somewhat: count('somewhat') },
    twice,
    unknown: [...new Set(links.flatMap(({ to }) => (known.has(to) ? [] : [to])))],
  }
}
