import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readDockerfile } from './packing/dockerfile.mjs'
import { tryServer } from './packing/try-server.mjs'
import { root } from './root.mjs'

// `node tools/try-image.mjs [TARBALL]`: does what the Dockerfile says, step by step, in folders instead of containers:
// each stage has a folder for its root. With a tarball of the server the first stage, which makes one, is passed over.
const work = mkdtempSync('/tmp/ww-image-')
chmodSync(work, 0o755)
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
const given = process.argv[2]
const stages = readDockerfile(join(root, 'Dockerfile'))
const roots = new Map()
let last

for (const [index, { alias, steps }] of stages.entries()) {
  last = { rootfs: join(work, alias ?? String(index)), folder: '/', env: {}, user: undefined }
  mkdirSync(join(last.rootfs, 'opt'), { recursive: true })
  roots.set(alias, last.rootfs)
  if (given && index < stages.length - 1) {
    mkdirSync(join(last.rootfs, 'packages'))
    cpSync(given, join(last.rootfs, 'packages', given.split('/').at(-1)))
    continue
  }
  for (const step of steps) await follow(step, last)
}

/** Addresses in a container, in the folder that stands for it. */
function inside({ rootfs }, text) {
  return text.replace(/(^|[\s='"])\/(?=(?:src|packages|opt|data)\b)/g, `$1${rootfs}/`)
}

async function follow({ name, words }, stage) {
  console.error(`  ${name} ${words}`.slice(0, 110))
  if (name === 'WORKDIR') stage.folder = words
  else if (name === 'COPY') copy(words, stage)
  else if (name === 'RUN') sh(words, stage)
  else if (name === 'USER') stage.user = words
  else if (name === 'ENV')
    for (const [key, value] of words.split(' ').map(pair => pair.split('=')))
      stage.env[key] = inside(stage, value)
  else if (name === 'HEALTHCHECK') stage.health = words.replace(/^.*? CMD /, '')
  else if (name === 'CMD') stage.command = JSON.parse(words)
}

function copy(words, stage) {
  const from = /^--from=(\S+) (\S+) (\S+)$/.exec(words)
  if (from)
    cpSync(inside({ rootfs: roots.get(from[1]) }, from[2]), inside(stage, from[3]), { recursive: true })
  else if (words === '. .') copySources(inside(stage, stage.folder))
  else throw new Error(`COPY ${words} is not tried here; teach tools/try-image.mjs.`)
}

/** What git has, which is what remains after .dockerignore. */
function copySources(target) {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  for (const path of execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)) {
    if (statSync(join(root, path), { throwIfNoEntry: false })) cpSync(join(root, path), join(target, path))
  }
}

function sh(words, stage) {
  const folder = inside(stage, stage.folder)
  mkdirSync(folder, { recursive: true })
  // In an image this account exists; here nobody takes its place, and is given what it owns.
  const command = inside(stage, words).replaceAll(
    'node:node',
    process.getuid?.() === 0 ? 'nobody' : `${process.getuid?.()}`,
  )
  const { status, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    env: { ...process.env, ...stage.env },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`RUN ${words}: ended with ${status}\n${stderr}`)
}

const [uid, gid] =
  /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))?.slice(1).map(Number) ?? []
const account = process.getuid?.() === 0 && last.user === 'node' ? { uid, gid } : {}
const [program, ...words] = last.command
const seen = await tryServer({
  folder: inside(last, last.folder),
  command: [program === 'node' ? process.execPath : program, ...words],
  // A free port of this machine, and no network of its own to guard it.
  env: { HOME: inside(last, '/data'), ...last.env, HOST: '127.0.0.1', PORT: '0' },
  account,
  health: last.health,
})
console.log(`✓ the steps of the Dockerfile: ${seen}`)
