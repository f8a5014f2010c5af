import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'

const shared = [
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'tools/bundled-licences.mjs',
  'tools/chunks.mjs',
  'tools/packed-files.mjs',
  'tools/sources.mjs',
  'engines/src',
]
const product = [...shared, 'src', 'research/src', 'db/demo']
const isTest = path => /\.(test|spec)\.tsx?$|\/testing\//.test(path)

/** What is built, from which files, by which command; built in processes of their own, whose memory goes. */
const products = [
  {
    name: 'server',
    folder: 'dist/server',
    into: '--dir',
    result: 'dist/server/server.js',
    sources: [...product, 'rolldown.config.mjs'],
    counts: path => !isTest(path) && !/\.(tsx|css|sql|svg|md)$|\/pages\//.test(path),
    command: ['node_modules/rolldown/bin/cli.mjs', '--config', 'rolldown.config.mjs', '--logLevel', 'warn'],
  },
  {
    name: 'web',
    folder: 'dist/web',
    into: '--outDir',
    result: 'dist/web/index.html',
    sources: [...product, 'index.html', 'vite.config.ts'],
    counts: path => !isTest(path) && !/\.(sql|md)$/.test(path),
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  },
  {
    name: 'research',
    folder: 'research/dist',
    into: '--dir',
    result: 'research/dist/wisselwerk.js',
    sources: [...shared, 'research/src', 'research/rolldown.config.mjs', 'docs/examples'],
    counts: path => !isTest(path) && !/\.md$/.test(path),
    command: [
      'node_modules/rolldown/bin/cli.mjs',
      ...['--config', 'research/rolldown.config.mjs', '--logLevel', 'warn'],
    ],
  },
]

/** Builds what is older than its sources, all at once; answers whether everything now stands. */
export async function buildStale({ names = ['server', 'web'], say = console.log } = {}) {
  const wanted = products.filter(({ name }) => names.includes(name))
  const stale = wanted.map(product => ({ ...product, ...look(product) })).filter(({ fresh }) => !fresh)
  if (stale.length === 0) return true
  say(`Building ${stale.map(({ name }) => name).join(' and ')} ...`)
  const built = await Promise.all(stale.map(build))
  if (built.every(Boolean)) return true
  console.error(
    'Building failed. The messages above name the file; correct it and run the same command again.',
  )
  return false
}

const stampOf = ({ name }) => join(root, 'dist', `.${name}.stamp.json`)

function look(product) {
  const known = readStamp(product)
  const print = fingerprint(root, product.sources, product.counts, known)
  const fresh = known !== undefined && print.contents === known.contents && isThere(product.result)
  // Touched, not changed: remember the new times, so that the next look need not read.
  if (fresh && print.times !== known.times) writeStamp(product, print)
  return { print, fresh }
}

/** Beside what stands, and put in its place when whole: who runs from it, or builds too, is not disturbed. */
async function build(product) {
  const apart = join('dist', `.${product.name}-${process.pid}`)
  const child = spawn(process.execPath, [...product.command, product.into, apart], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const code = await new Promise(resolve => child.on('close', resolve))
  if (code === 0) replace(join(root, product.folder), join(root, apart))
  rmSync(join(root, apart), { recursive: true, force: true })
  if (code === 0) writeStamp(product, product.print)
  return code === 0
}

function replace(folder, whole) {
  const old = `${whole}.old`
  for (let times = 0; ; times++) {
    try {
      if (existsSync(folder)) renameSync(folder, old)
      renameSync(whole, folder)
      break
    } catch (error) {
      // Somebody who built the same was between these two lines.
      if (times > 10) throw error
    } finally {
      rmSync(old, { recursive: true, force: true })
    }
  }
}

function readStamp(product) {
  try {
    return JSON.parse(readFileSync(stampOf(product), 'utf8'))
  } catch {
    return undefined
  }
}

function writeStamp(product, print) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampOf(product), JSON.stringify(print))
}

function isThere(path) {
  try {
    readFileSync(join(root, path))
    return true
  } catch {
    return false
  }
}
