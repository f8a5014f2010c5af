import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { buildStale } from './build.mjs'
import { fillServerFolder } from './packing/server-folder.mjs'
import { root } from './root.mjs'

// `node tools/pack.mjs [engines] [research] [server] [--into FOLDER]`: what others install, as tarballs in
// dist/packages. Prints one path per line; progress goes to standard error.
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const work = mkdtempSync(join(tmpdir(), 'wisselwerk-pack-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

const packers = {
  /** In a copy of that folder alone, so that nothing of this repository can get into it. */
  async engines(target) {
    const copy = join(work, 'engines')
    const skipped = ['dist', 'node_modules'].map(name => join(root, 'engines', name))
    cpSync(join(root, 'engines'), copy, { recursive: true, filter: path => !skipped.includes(path) })
    const compiler = join(work, 'compiler')
    mkdirSync(compiler)
    symlinkSync(join(root, 'node_modules/typescript-7/bin/tsc'), join(compiler, 'tsc'))
    return npmPack(copy, target, { PATH: compiler + delimiter + process.env.PATH })
  },
  async research(target) {
    await built(['research'])
    return npmPack(join(root, 'research'), target, {}, '--ignore-scripts')
  },
  async server(target) {
    await built(['server', 'web'])
    fillServerFolder(join(work, 'wisselwerk'))
    const tarball = join(target, `wisselwerk-server-${version}-${process.platform}-${process.arch}.tar.gz`)
    execFileSync('tar', ['-czf', tarball, '-C', work, 'wisselwerk'])
    return tarball
  },
}

function npmPack(folder, target, env, ...options) {
  const output = execFileSync(
    'npm',
    ['pack', '--json', '--silent', '--pack-destination', target, ...options],
    {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    },
  )
  // The newest npm names packages, older ones give a list.
  const [{ filename }] = Object.values(JSON.parse(output))
  return join(target, filename)
}

async function built(names) {
  if (!(await buildStale({ names, say: console.error }))) process.exit(1)
}

const words = process.argv.slice(2)
const at = words.indexOf('--into')
const into = at < 0 ? join(root, 'dist/packages') : words.splice(at, 2)[1]
const unknown = words.find(name => !Object.hasOwn(packers, name))
if (unknown !== undefined || into === undefined) {
  console.error(
    `Name what to pack: ${Object.keys(packers).join(', ')}, or nothing for all; --into takes a folder.`,
  )
  process.exit(2)
}
mkdirSync(into, { recursive: true })
for (const name of words.length > 0 ? words : Object.keys(packers)) {
  console.error(`Packing ${name} ...`)
  console.log(await packers[name](into))
}
