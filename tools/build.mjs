import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'

const shared = ['package-lock.json', 'tsconfig.json', 'src', 'engines/src', 'db/demo']
const isTest = path => /\.(test|spec)\.tsx?$|\/testing\//.test(path)

/** What is built, from which files, and by which command; built in processes of their own, whose memory goes. */
const products = [
  {
    name: 'server',
    result: 'dist/server/server.js',
    sources: [...shared, 'rolldown.config.mjs'],
    counts: path => !isTest(path) && !/\.(tsx|css|sql|svg|md)$|\/pages\//.test(path),
    command: ['node_modules/rolldown/bin/cli.mjs', '--config', 'rolldown.config.mjs', '--logLevel', 'warn'],
  },
  {
    name: 'web',
    result: 'dist/web/index.html',
    sources: [...shared, 'index.html', 'vite.config.ts'],
    counts: path => !isTest(path) && !/\.(sql|md)$/.test(path),
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  },
]

/** Builds what is older than its sources, both at once; answers whether everything now stands. */
export async function buildStale() {
  const stale = products.map(product => ({ ...product, ...look(product) })).filter(({ fresh }) => !fresh)
  if (stale.length === 0) return true
  console.log(`Building ${stale.map(({ name }) => name).join(' and ')} ...`)
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

async function build(product) {
  rmSync(stampOf(product), { force: true })
  const child = spawn(process.execPath, product.command, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const code = await new Promise(resolve => child.on('close', resolve))
  if (code !== 0) return false
  writeStamp(product, product.print)
  return true
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
