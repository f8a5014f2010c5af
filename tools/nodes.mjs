import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryServer } from './packing/try-server.mjs'
import { root } from './root.mjs'

// `node tools/nodes.mjs [FOLDER [VERSION]]`: starts the server that was unpacked there, or else packs one, with each Node
// that it is meant for, from the binaries that the npm package `node` is made of. One that cannot be had is said and skipped.
const [given, ...asked] = process.argv.slice(2)
const versions = asked.length > 0 ? asked : ['20.19.0', '22', '24']
const work = mkdtempSync(join(tmpdir(), 'wisselwerk-nodes-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

const folder = given ?? unpacked()

let failed = 0
for (const version of versions) {
  const { node, why } = obtain(version)
  if (!node) {
    console.log(`- Node ${version}: skipped, ${why}`)
    continue
  }
  const exact = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  try {
    console.log(`✓ Node ${exact}: ${await tryServer({ folder, node })}`)
  } catch (error) {
    failed++
    console.log(`✗ Node ${exact}: ${error.message}`)
  }
}
process.exit(failed > 0 ? 1 : 0)

function unpacked() {
  const pack = [join(root, 'tools/pack.mjs'), 'server', '--into', work]
  const tarball = execFileSync(process.execPath, pack, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim()
  execFileSync('tar', ['-xzf', tarball, '-C', work])
  return join(work, 'wisselwerk')
}

/** Kept in .cache, since one is 100 MB. */
function obtain(version) {
  const folder = join(root, '.cache/nodes', version)
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const node = join(folder, 'node_modules', name, 'bin/node')
  if (existsSync(node)) return { node }
  mkdirSync(folder, { recursive: true })
  try {
    const options = [
      '--prefix',
      folder,
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]
    // The binary itself; the package `node` would fetch it by a script, which npm runs for nobody unasked.
    execFileSync('npm', ['install', ...options, `${name}@${version}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  } catch (error) {
    const [words = ''] = /npm error .*/.exec(String(error.stderr)) ?? []
    return {
      why: `the registry does not give ${name}@${version} here (${words || error.message.split('\n')[0]})`,
    }
  }
  if (existsSync(node)) return { node }
  return { why: `${name}@${version} has no bin/node in it: ${readdirSync(folder).join(', ') || 'nothing'}` }
}
