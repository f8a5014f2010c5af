import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, describe, expect, test } from 'vitest'
import { licencesFile as file, lacking, type Package, packagesNamedIn, read } from './named-licences.ts'
import { pack } from './packed.ts'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'ww-licences-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('licences of everything bundled', () => {
  test('the pages: all that Vite itself finds, its own part, and the fonts', async () => {
    const built = await build({
      root,
      logLevel: 'error',
      build: { write: false, license: { fileName: 'vite.json' } },
    })
    const output = [built].flat().flatMap(one => ('output' in one ? one.output : []))
    const text = (name: string) =>
      String(output.flatMap(one => (one.type === 'asset' && one.fileName === name ? [one.source] : []))[0])
    const known: (Package & { text: string })[] = JSON.parse(text('vite.json'))
    expect(known.map(({ name }) => name)).toContain('react-dom')
    const ours = text(file)
    for (const one of known) {
      expect(ours, one.name).toContain(`\n${one.name} ${one.version}\n`)
      expect(ours, one.name).toContain(one.text)
    }
    const fonts = output.filter(({ fileName }) => fileName.endsWith('.woff2')).map(({ fileName }) => fileName)
    for (const family of ['source-sans-3', 'source-serif-4']) {
      expect(fonts.some(name => name.includes(family))).toBe(true)
      expect(lacking(ours, join(root, 'node_modules/@fontsource', family))).toEqual([])
    }
    expect(ours).toContain(`\nvite ${read(join(root, 'node_modules/vite')).version}\n`)
  })

  test('the researchers’ program: every package that its own text names as a source', () => {
    const tarball = pack('research', work)
    execFileSync('tar', ['-xzf', tarball, '-C', work])
    const dist = join(work, 'package/dist')
    const scripts = readdirSync(dist).filter(name => name.endsWith('.js'))
    const all = scripts.map(name => readFileSync(join(dist, name), 'utf8')).join('\n')
    const inside = packagesNamedIn(all, /^\/\/.*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm)
    expect(inside.map(folder => read(folder).name).sort()).toEqual(['highs', 'yaml', 'zod'])
    const text = readFileSync(join(dist, file), 'utf8')
    for (const folder of [...inside, join(root, 'engines')]) expect(lacking(text, folder)).toEqual([])
  })
})
