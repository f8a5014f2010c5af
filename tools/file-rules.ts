import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { findManyParameters } from './many-parameters.ts'
import { findRanking } from './no-ranking.ts'

export interface Fault {
  rule: string
  file: string
  sentence: string
}

interface SourceFile {
  path: string
  lines: string[]
}

const folders = ['src', 'engines/src', 'research/src', 'db', 'e2e', 'bench', 'tools']
const extensions = ['.ts', '.tsx', '.mjs', '.cjs', '.css', '.sql']
const isGenerated = (path: string) => /\.generated\.ts$|^db\/[^/]+$|\/text\//.test(path)

/** What the compiler, the formatter and the rules about imports do not see: sizes, names, clocks, loose ends. */
const rules: Record<string, (file: SourceFile) => string | undefined> = {
  'files-of-400-lines': ({ path, lines }) =>
    !isGenerated(path) && lines.length > 400
      ? `has ${lines.length} lines; past 400 it holds two ideas`
      : undefined,
  'names-say-what': ({ path }) => {
    const names = path.split('/').map(name => name.split('.')[0]!)
    const empty = names.find(
      name =>
        /^managers?$/.test(name) ||
        name.split('-').some(word => /^(utils?|helpers?|common|misc)$/.test(word)),
    )
    return empty && `is called "${empty}", which does not say what is in it`
  },
  'names-in-kebab-case': ({ path }) =>
    path.split('/').every(name => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name))
      ? undefined
      : 'is not in kebab-case, as all files and folders are',
  'engines-have-no-clock': ({ path, lines }) =>
    isEngine(path)
      ? find(
          lines,
          /\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b/,
          'reads the clock; take the time as an argument',
        )
      : undefined,
  'engines-have-no-chance': ({ path, lines }) =>
    isEngine(path)
      ? find(lines, /\bMath\.random\b|\brandomUUID\b/, 'draws at random; take a seed as an argument')
      : undefined,
  'days-from-the-dutch-clock': ({ path, lines }) =>
    path.startsWith('src/') &&
    !path.startsWith('src/platform/clock/') &&
    !/\.test\.ts$|\/testing\//.test(path)
      ? find(
          lines,
          /toISOString\(\)\.(slice|substring)\(0, 10\)|toISOString\(\)\.split\('T'\)/,
          'takes the day from UTC, which at night is another one than in the Netherlands; use dayOf or addDays',
        )
      : undefined,
  'limits-are-guards': ({ path, lines }) =>
    /\.(test|spec)\.tsx?$/.test(path)
      ? find(
          lines,
          /\btimeout: ?[\d(]|^\s*\}, \d[\d_]{3,}\)$/,
          'sets a limit of its own; those of vitest.config.ts guard against hanging, and a slow machine is no fault',
        )
      : undefined,
  'stories-arrive': ({ path, lines }) =>
    path.startsWith('e2e/') && path.endsWith('.spec.ts')
      ? find(
          lines,
          /locator\('h1'\)|'heading', \{ level: 1 \}\)\.waitFor/,
          'waits for any heading; while a page is fetched two stand in it, so use arrive',
        )
      : undefined,
  // What privacy calls its model are plain words, for the browser alone.
  'pages-carry-no-schemas': ({ path, lines }) =>
    /^src\/(ui|shell\/(screens|browser)|capabilities\/(?!privacy\/)[^/]+\/pages)\//.test(path)
      ? find(
          lines,
          /^import (?!type ).*from '(zod|[^']*\/model\.ts)'/,
          'takes schemas into the browser; words that a page needs stand in a vocabulary.ts',
        )
      : undefined,
  'nobody-is-ranked': file =>
    /^(?:research\/)?src\/|^db\/demo\//.test(file.path) ? findRanking(file) : undefined,
  'functions-take-a-noun': ({ path, lines }) =>
    /^src\/capabilities\/.*\.tsx?$/.test(path) && !/\.test\.ts$/.test(path)
      ? findManyParameters(path, lines.join('\n'))
      : undefined,
  'pressed-keeps-focus': ({ path, lines }) => {
    // An option of a select is no stop of the keyboard.
    const native = /<(?!option\b)[a-z]+\b(?:[^<>]|=>)*?\sdisabled(?==|\s*\/?>|\n)/
    return /^src\/.*\.tsx$/.test(path) && native.test(lines.join('\n'))
      ? 'switches a control off with `disabled`, which throws whoever just pressed it to the top of the page; use Button, or aria-disabled and ignore the press'
      : undefined
  },
  'versions-change-as-read': ({ path, lines }) =>
    path.startsWith('src/capabilities/') && !/\.test\.ts$/.test(path)
      ? find(
          lines,
          /\.where\('(?:\w+\.)?version', '=',/,
          'compares a version by hand; changeAsRead changes what was read and says whether it still stood',
        )
      : undefined,
  'names-in-dutch-order': ({ path, lines }) =>
    /^src\/capabilities\/.*\/store(\/|\.ts$)/.test(path)
      ? find(
          lines,
          /\.orderBy\('(?:\w+\.)?(?:unit_)?name'\)|\border by (?:[^`]*, )?(?:\w+\.)?(?:unit_)?name(?! collate dutch)\b/,
          'puts names in the order of a machine, with É after Z; use inDutchOrder, or collate dutch',
        )
      : undefined,
  'language-is-data': ({ path, lines }) =>
    /^(?:src|db\/demo|research\/src)\//.test(path) &&
    path !== 'src/platform/i18n/language.ts' &&
    !/\.test\.ts$|\/testing\/|\/text\//.test(path)
      ? find(
          lines,
          /[=!]==? ?'(?:nl|en)'|'(?:nl|en)' ?[=!]==?|\bcase '(?:nl|en)'|\bwhen '(?:nl|en)'|'nl' \| 'en'|'en' \| 'nl'|\['nl', 'en'\]|z\.\w+\(\{[^}]*\bnl: /,
          'asks for a language by name; use pick, languages or said, so that a third one is texts alone',
        )
      : undefined,
  'no-work-left-in-comments': ({ path, lines }) =>
    path === 'tools/file-rules.ts'
      ? undefined
      : find(lines, /\b(TODO|FIXME|XXX|HACK)\b/, 'leaves work in a comment; do it, or file an issue'),
}

export const fileRules = Object.keys(rules)

export function findFaults(root: string): Fault[] {
  return listFiles(root).flatMap(path => {
    const text = readFileSync(join(root, path), 'utf8')
    const file = { path, lines: text.replace(/\n$/, '').split('\n') }
    return Object.entries(rules).flatMap(([rule, judge]) => {
      const sentence = judge(file)
      return sentence ? [{ rule, file: path, sentence }] : []
    })
  })
}

const isEngine = (path: string) => path.startsWith('engines/src/') && !/\.test\.ts$/.test(path)

function find(lines: readonly string[], pattern: RegExp, what: string): string | undefined {
  const line = lines.findIndex(text => pattern.test(text))
  return line < 0 ? undefined : `line ${line + 1} ${what}`
}

function listFiles(root: string): string[] {
  return folders
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile() && extensions.includes(extname(entry.name)))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(path => !path.startsWith('tools/planted/') && !path.includes('node_modules/'))
    .sort()
}

if (process.argv[1] && basename(process.argv[1]) === 'file-rules.ts') {
  const faults = findFaults(join(import.meta.dirname, '..'))
  for (const { file, sentence } of faults) console.log(`${file} ${sentence}.`)
  process.exit(faults.length > 0 ? 1 : 0)
}
