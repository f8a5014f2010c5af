import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as named from '@wisselwerk/engines/scales'
import { type OutputOptions, rolldown } from 'rolldown'
import ts from 'typescript'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import * as source from '../engines/src/scales/index.ts'

const root = join(import.meta.dirname, '..')
const wanted = {
  '@wisselwerk/engines/scales': 'engines/src/scales/index.ts',
  '@wisselwerk/research': 'research/src/index.ts',
}
const both = Object.keys(wanted)
  .map(name => `export * as ${name.at(-1)} from '${name}'`)
  .join('\n')

/** A module that imports both, from no file at all, so that nothing but the configuration can know where they are. */
const asker = {
  name: 'asker',
  resolveId: (id: string) => (id === 'asker' ? '\0asker' : null),
  load: (id: string) => (id === '\0asker' ? both : null),
}

// Both have a built form too, which package.json leads to. Whoever worked with that here would test yesterday's code.
describe('inside this repository the published packages are their sources', () => {
  test('for the tests', () => expect(named.measureScale).toBe(source.measureScale))

  test('for the loader', () => {
    const words = ['--import', 'tsx', '--input-type=module', '--eval']
    for (const [name, path] of Object.entries(wanted)) {
      const question = `console.log(await import('${name}') === await import('./${path}'))`
      expect(execFileSync(process.execPath, [...words, question], { cwd: root, encoding: 'utf8' })).toBe(
        'true\n',
      )
    }
  })

  test.each(readdirSync(root).filter(file => /^tsconfig\..+\.json$/.test(file)))(
    'for the compiler, by %s',
    file => {
      const { config } = ts.readConfigFile(join(root, file), ts.sys.readFile)
      const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
      for (const [name, path] of Object.entries(wanted)) {
        const { resolvedModule } = ts.resolveModuleName(name, join(root, 'src/any.ts'), options, ts.sys)
        expect(resolvedModule?.resolvedFileName).toBe(join(root, path))
      }
    },
  )

  test('for the pages', async () => {
    const input = { rolldownOptions: { input: 'asker', preserveEntrySignatures: 'allow-extension' as const } }
    const built = await build({
      root,
      logLevel: 'error',
      plugins: [asker],
      ssr: { noExternal: true },
      build: { ssr: true, write: false, ...input },
    })
    const ids = [built]
      .flat()
      .flatMap(one => ('output' in one ? one.output : []))
      .flatMap(one => (one.type === 'chunk' ? one.moduleIds : []))
    for (const path of Object.values(wanted)) expect(ids).toContain(join(root, path))
  })

  test.each(['rolldown.config.mjs', 'research/rolldown.config.mjs'])('for programs, by %s', async file => {
    const {
      input: _,
      output,
      plugins,
      ...options
    } = (await import(/* @vite-ignore */ join(root, file))).default
    const bundle = await rolldown({ ...options, input: 'asker', plugins: [asker, ...plugins] })
    const { output: pieces } = await bundle.generate(output as OutputOptions)
    await bundle.close()
    const ids = pieces.flatMap(one => (one.type === 'chunk' ? one.moduleIds : []))
    for (const path of Object.values(wanted)) expect(ids).toContain(join(root, path))
  })
})
