import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pack } from './packed.ts'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'ww-engines-'))
const project = join(work, 'project')
const engines = readdirSync(join(root, 'engines/src'))

/** One line with an answer for each entrance, as somebody would write it who read the README. */
const use = {
  agreement: `import { hardness } from '@wisselwerk/engines/agreement'
export const agreement: boolean = hardness({ who: 'employee', what: 'leads the handover', when: { day: '2026-10-01' }, how: 'in the roster' }).hard`,
  disclosure: `import { protect } from '@wisselwerk/engines/disclosure'
export const disclosure: readonly boolean[] = protect({ k: 5, atoms: [{ n: 12 }, { n: 3 }], queries: [[0], [1]] }).published`,
  flexicurity: `import { clusters } from '@wisselwerk/engines/flexicurity'
export const flexicurity: number = clusters.length`,
  matching: `import { both, share } from '@wisselwerk/engines/matching'
export const matching: number = both(share(10, 18), share(18, 18))`,
  'networks/measure': `import { undirectedView } from '@wisselwerk/engines/networks/measure'
export const measure: number = undirectedView({ size: 3, directed: true, ties: [{ from: 0, to: 1 }, { from: 2, to: 1 }] }).betweenness.length - 2`,
  'networks/publish': `import { sag } from '@wisselwerk/engines/networks/publish'
export const publish: readonly number[] = sag({ groups: 1, ties: [], outer: [{ group: 0, weight: 3 }], cloth: 1 })`,
  negotiation: `import { negotiate } from '@wisselwerk/engines/negotiation'
const pay = { name: 'pay', options: [{ name: 'more', a: 3, b: 1 }, { name: 'less', a: 1, b: 3 }] }
export const negotiation: number = negotiate({ reservation: { a: 0, b: 0 }, issues: [pay] }).offers.length`,
  placement: `import { place } from '@wisselwerk/engines/placement'
export const placement: number = place({ workers: ['a'], openings: [{ id: 'x', capacity: 1 }], edges: [{ worker: 'a', opening: 'x', value: 7 }] }).value`,
  readability: `import { judge } from '@wisselwerk/engines/readability'
export const readability: boolean = judge(['You may ask.'], 'en').fine`,
  rostering: `import { solve } from '@wisselwerk/engines/rostering'
export const rostering: number = solve({ firstDay: '2026-06-01', days: 2, shifts: [{ id: 'E', minutes: 480 }], contracts: [{ id: 'c', rules: [] }], people: [{ id: 'a', contract: 'c' }], cover: [{ day: 0, shifts: ['E'], need: 2, under: 7, over: 1 }], wishes: [] }, { rounds: 1 }).cost`,
  scales: `import { scoreScale } from '@wisselwerk/engines/scales'
export const scales: number | undefined = scoreScale({ name: 'trust', items: ['a', 'b'], min: 1, max: 5 }, [Float64Array.of(2), Float64Array.of(4)], 'half')[0]`,
  worktime: `import { ruleSets } from '@wisselwerk/engines/worktime'
export const worktime: number = ruleSets.length`,
  'worktime/year': `import { agreedTotal } from '@wisselwerk/engines/worktime/year'
export const year: number = agreedTotal({ year: 2026, weeklyMinutes: 1680 })`,
}
const answers = {
  agreement: true,
  disclosure: [true, false],
  flexicurity: 7,
  matching: 713,
  measure: 1,
  publish: [0.25],
  negotiation: 2,
  placement: 7,
  readability: true,
  rostering: 7,
  scales: 3,
  worktime: 5,
  year: 89_040,
}
const program = `${Object.values(use).join('\n')}\nconsole.log(JSON.stringify({ ${Object.keys(answers).join(', ')} }))\n`
const withoutTypes = program.replace(
  /: (?:boolean|readonly (?:boolean|number)\[\]|number(?: \| undefined)?) =/g,
  ' =',
)

let inside: string[]

beforeAll(() => {
  const tarball = pack('engines', work)
  inside = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  execFileSync(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', tarball],
    { cwd: project },
  )
  writeFileSync(join(project, 'use.ts'), program)
  writeFileSync(join(project, 'use.js'), withoutTypes)
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('@wisselwerk/engines, installed from its tarball into an empty project', () => {
  test('every engine has an entrance, a use here, and a line in the README', () => {
    const entrances = Object.keys(use)
    expect([...new Set(entrances.map(name => name.split('/')[0]!))].sort()).toEqual([...engines].sort())
    const { exports } = JSON.parse(
      readFileSync(join(project, 'node_modules/@wisselwerk/engines/package.json'), 'utf8'),
    )
    expect(Object.keys(exports).sort()).toEqual(entrances.map(name => `./${name}`).sort())
    const readme = readFileSync(join(project, 'node_modules/@wisselwerk/engines/README.md'), 'utf8')
    for (const name of entrances) expect(readme).toContain(`\`@wisselwerk/engines/${name}\``)
  })

  test('the licence and what is known of each engine go along, tests do not', () => {
    for (const file of ['LICENSE', 'README.md', ...engines.map(name => `src/${name}/README.md`)])
      expect(inside).toContain(`package/${file}`)
    expect(inside.filter(path => /\.(?:test|spec)\.|\/testing\/|noble-hashes/.test(path))).toEqual([])
  })

  test('plain Node uses every entrance', () => {
    expect(
      JSON.parse(execFileSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' })),
    ).toEqual(answers)
  })

  test('nothing but the entrances can be entered', () => {
    for (const path of [
      'agreement/steps.js',
      'dist/agreement/steps.js',
      'src/agreement/index.ts',
      'networks',
    ]) {
      const words = ['--input-type=module', '--eval', `import '@wisselwerk/engines/${path}'`]
      const { stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' })
      expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
    }
  })

  test.each([
    ['typescript', 'node16', 'node16'],
    ['typescript', 'esnext', 'bundler'],
    ['typescript-7', 'node16', 'node16'],
    ['typescript-7', 'esnext', 'bundler'],
  ])('%s with module %s and resolution %s knows the types', (compiler, module, moduleResolution) => {
    // Neither Node nor a browser, and every declaration checked, as who does not skip libraries does.
    const world = { target: 'es2023', lib: ['es2023'], types: [], strict: true, noEmit: true }
    const compilerOptions = { ...world, module, moduleResolution }
    const files = ['use.ts', 'console.d.ts', 'wrong.ts']
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    writeFileSync(join(project, 'console.d.ts'), 'declare const console: { log(line: string): void }\n')
    writeFileSync(join(project, 'wrong.ts'), program.replace("who: 'employee'", 'who: 3'))
    const tsc = join(root, 'node_modules', compiler, 'bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
      encoding: 'utf8',
    })
    expect(
      stdout
        .trim()
        .split('\n')
        .filter(line => !line.startsWith(' ')),
    ).toEqual([expect.stringMatching(/wrong\.ts.*error TS2322/)])
  })

  test('a browser build has all of it, and nothing of Node', async () => {
    writeFileSync(join(project, 'index.html'), '<script type="module" src="/use.ts"></script>')
    const built = await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: { write: false, modulePreload: false },
    })
    const chunks = [built]
      .flat()
      .flatMap(one => ('output' in one ? one.output : []))
      .filter(({ type }) => type === 'chunk')
    expect(chunks).toHaveLength(1)
    const said: string[] = []
    // A place with what every browser has besides the language, and no more.
    const browser = { console: { log: (line: string) => said.push(line) }, TextEncoder, TextDecoder, crypto }
    runInNewContext((chunks[0] as { code: string }).code, browser)
    expect(said.map(line => JSON.parse(line))).toEqual([answers])
  })
})
