import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'ww-steps-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a run says whose stories stand in these files: each by what it does the first time, and the second. */
function tell(stories: Record<string, readonly ['passes' | 'fails', 'passes' | 'fails']>) {
  const home = mkdtempSync(join(folder, 'run-'))
  writeFileSync(join(home, 'vitest.config.mjs'), `export default { test: { include: ['*.story.mjs'] } }`)
  for (const [name, [first, second]] of Object.entries(stories))
    writeFileSync(
      join(home, `${name}.story.mjs`),
      `import { existsSync, writeFileSync } from 'node:fs'
       import { test } from '${join(root, 'node_modules/vitest/dist/index.js')}'
       test('steady', () => {})
       test('${name}', () => {
         const told = '${join(home, name)}'
         const now = existsSync(told) ? '${second}' : '${first}'
         writeFileSync(told, '')
         if (now === 'fails') throw new Error('a wrong answer')
       })`,
    )
  const script = `
    import { Steps } from '${join(root, 'tools/steps.mjs')}'
    const steps = new Steps()
    await steps.stories('stories', ['--root', '${relative(root, home)}', '--config', '${join(home, 'vitest.config.mjs')}'])
    steps.finish()`
  const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined }
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { status, last: stdout.trimEnd().split('\n').at(-1), stdout }
}

test('what fails once and then passes is said to be unsteady, and does not fail the run', () => {
  const { status, last, stdout } = tell({ calm: ['passes', 'passes'], race: ['fails', 'passes'] })
  expect([status, last]).toEqual([0, '4 passed, 0 failed'])
  expect(stdout).toMatch(/~ unsteady, passed the second time only: .*race\.story\.mjs > race/)
})

test('what fails twice has failed, with its words', () => {
  const { status, last, stdout } = tell({ calm: ['passes', 'passes'], wrong: ['fails', 'fails'] })
  expect([status, last]).toEqual([1, '3 passed, 1 failed'])
  expect(stdout).toMatch(/✗ stories: .*wrong\.story\.mjs > wrong\n\s+Error: a wrong answer/)
  expect(stdout).not.toContain('~ unsteady')
})

test('many that fail at once are not tried again', () => {
  const once = ['fails', 'passes'] as const
  const { status, last } = tell({ one: once, two: once, three: once, four: once })
  expect([status, last]).toEqual([1, '4 passed, 4 failed'])
})
