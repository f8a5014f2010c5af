import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = 'src/capabilities/errands/'
const registries = ['src/shell/browser/registry.ts', 'src/shell/registry.ts']
/** Written by `npm run generate`, and by `npm run queries` once the tests ran. */
const generated = [
  'db/openapi.json',
  'db/queries.sql',
  'db/schema.sql',
  'src/platform/db/schema.generated.ts',
  'src/platform/web/api.generated.ts',
]

/** The section of the architecture, as files of the new capability. */
function readRecipe(): Map<string, string> {
  const text = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8')
  const section = text.split('\n## Add a capability\n')[1]!.split('\n## ')[0]!
  return new Map(
    [...section.matchAll(/^`(src\/capabilities\/\S+)`[^\n]*\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
      ([, file, body]) => [file!, body!],
    ),
  )
}

/** A line among the imports, and one in the list before privacy. */
function enterRegistry(copy: string, file: string): void {
  const text = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8')
  const line = new RegExp(`^\`\`\`ts registry ${file}\n(.*)\n`, 'm').exec(text)![1]!
  const name = /\{ (\w+) \}/.exec(line)![1]!
  const before = readFileSync(join(copy, file), 'utf8')
  const after = before
    .replace(/^import \{ expectations/m, `${line}\nimport { expectations`)
    .replace(/^( {2}privacy\w*,)$/m, `  ${name},\n$1`)
  writeFileSync(join(copy, file), after)
}

const listFiles = (from: string) =>
  ['src', 'db', 'e2e', 'tools', 'bench', 'engines/src', 'research/src'].flatMap(top =>
    readdirSync(join(from, top), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )

describe('a capability of two tables and a screen, made by the recipe in the architecture', () => {
  const copy = mkdtempSync(join(tmpdir(), 'wisselwerk-recipe-'))
  const recipe = readRecipe()
  const run = (...command: string[]) =>
    spawnSync(process.execPath, command, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, WISSELWERK_ROTATION: 'recipe', WISSELWERK_QUERIES: '' },
    })
  const passes = (...command: string[]) => {
    const { status, stdout, stderr } = run(...command)
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, ''])
  }

  beforeAll(() => {
    for (const entry of readdirSync(root, { withFileTypes: true })) {
      if (['node_modules', 'dist', '.git', '.wisselwerk'].includes(entry.name)) continue
      cpSync(join(root, entry.name), join(copy, entry.name), {
        recursive: true,
        filter: path => !/[\\/](node_modules|dist)$/.test(path),
      })
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (const [file, body] of recipe) {
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      writeFileSync(join(copy, file), body)
    }
    for (const file of registries) enterRegistry(copy, file)
    passes('node_modules/tsx/dist/cli.mjs', 'tools/generate.ts')
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test('touches its own folder and the two registries, and no other file that is written by hand', () => {
    expect(recipe.size).toBeGreaterThan(15)
    expect([...recipe.keys()].filter(file => !file.startsWith(folder))).toEqual([])
    const there = new Set(listFiles(root))
    const touched = listFiles(copy).filter(
      file =>
        !there.has(file) || readFileSync(join(root, file), 'utf8') !== readFileSync(join(copy, file), 'utf8'),
    )
    const outside = touched.filter(file => !file.startsWith(folder) && !generated.includes(file))
    expect(outside.sort()).toEqual(registries)
    expect(touched.filter(file => file.startsWith(folder)).sort()).toEqual([...recipe.keys()].sort())
  })

  test.each(['server', 'web', 'e2e'])('compiles in the %s world', world =>
    passes('node_modules/typescript-7/bin/tsc', '-p', `tsconfig.${world}.json`),
  )

  test('keeps the rules of the house', () => {
    passes('node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error', folder)
    for (const rule of ['boundaries', 'file-rules'])
      passes('node_modules/tsx/dist/cli.mjs', `tools/${rule}.ts`)
  })

  const vitest = (project: string, ...more: string[]) =>
    passes('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...more)

  test('has words for everything, and owners for its tables', () =>
    vitest('unit', 'src/shell/texts.test.ts', 'src/capabilities/privacy/pages', 'tools/whose-tables.test.ts'))

  test('stays closed without consent, is exported and kept as it says, and has an answer for the second lock', () =>
    vitest(
      'database',
      'src/shell/consent-gate.db.test.ts',
      'src/shell/access-matrix.db.test.ts',
      'src/shell/two-authors.db.test.ts',
      'src/shell/role-beats-party.db.test.ts',
      'src/capabilities/privacy/my-data.db.test.ts',
      '-t',
      'once consent is withdrawn|names every operation|has its answer|is known, with why|every table near|export holds',
    ))
})
