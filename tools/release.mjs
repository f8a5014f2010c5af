import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packagesIn } from './bundled-licences.mjs'
import { billOfMaterials } from './packing/bill-of-materials.mjs'
import { root } from './root.mjs'

// `node tools/release.mjs [--into FOLDER]`: everything of a release, else in dist/release: tarballs, notes from the CHANGELOG, a bill of
// materials for each, checksums. Nothing leaves this machine without --publish, and then only what is ready.
const { publish, into } = options()
const read = path => readFileSync(join(root, path), 'utf8')
const { version } = JSON.parse(read('package.json'))
const unready = whatIsUnready()
for (const sentence of unready) console.error(`Not ready: ${sentence}`)
if (publish && unready.length > 0)
  refuse('Nothing was published. Mend the above, or leave --publish out to look at it.')

const folder = resolve(into ?? join(root, 'dist/release'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const pack = [join(root, 'tools/pack.mjs'), '--into', folder]
const tarballs = execFileSync(process.execPath, pack, {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
})
  .trim()
  .split('\n')
const [engines, research, server] = tarballs
for (const [tarball, name] of [
  [engines, '@wisselwerk/engines'],
  [research, '@wisselwerk/research'],
  [server, 'wisselwerk'],
]) {
  const file = join(folder, `${basename(tarball).replace(/\.t(?:ar\.)?gz$/, '')}.cdx.json`)
  writeFileSync(file, `${JSON.stringify(billOfMaterials({ name, version }, insideOf(tarball)), null, 2)}\n`)
}
writeFileSync(join(folder, 'NOTES.md'), notes())
const files = readdirSync(folder).sort()
const sums = files.map(
  name =>
    `${createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')}  ${name}\n`,
)
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))
for (const name of [...files, 'SHA256SUMS']) console.log(join(folder, name))
if (publish) send()

function options() {
  try {
    return parseArgs({ options: { publish: { type: 'boolean' }, into: { type: 'string' } } }).values
  } catch (error) {
    return refuse(error.message.split('\n')[0])
  }
}

/** Everything that must be so before others may have it. */
function whatIsUnready() {
  const found = []
  for (const path of ['engines/package.json', 'research/package.json'])
    if (JSON.parse(read(path)).version !== version)
      found.push(`${path} has another version than package.json, ${version}.`)
  if (!new RegExp(`^version: ${version.replaceAll('.', '\\.')}$`, 'm').test(read('CITATION.cff')))
    found.push(`CITATION.cff names another version than ${version}.`)
  if (!/^## \[[^\]]+\] – \d{4}-\d{2}-\d{2}$/m.test(section()[0]))
    found.push(`CHANGELOG.md gives ${version} no day.`)
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim()
  if (changed !== '') found.push('there are changes that were not committed.')
  return found
}

/** The heading of this version in the CHANGELOG, and what stands under it. */
function section() {
  const parts = read('CHANGELOG.md').split(/^(?=## \[)/m)
  const own = parts.find(part => part.startsWith(`## [${version}]`))
  if (!own)
    refuse(`CHANGELOG.md says nothing about ${version}. Write there what changed, under ## [${version}].`)
  const [heading, ...rest] = own.trimEnd().split('\n')
  return [heading, rest.join('\n').trim()]
}

/** What a link leads to in the repository, it does not in a release. */
function notes() {
  const text = section()[1].replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')
  const check = 'To check what you downloaded: `sha256sum --check --ignore-missing SHA256SUMS`.'
  return `# Wisselwerk ${version}\n\n${text}\n\n${check}\n`
}

/** From the licences that travel with it: what lies beside the server, and what was built into pages and programs. */
function insideOf(tarball) {
  const list = execFileSync('tar', ['-tzf', tarball], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }).split('\n')
  const texts = list.filter(
    path => path.endsWith('/THIRD-PARTY-LICENSES.txt') && !path.includes('node_modules'),
  )
  const found = texts.flatMap(path =>
    packagesIn(execFileSync('tar', ['-xzOf', tarball, path], { encoding: 'utf8' })),
  )
  const named =
    tarball === engines
      ? Object.entries(JSON.parse(read('engines/package.json')).dependencies).map(one => one.join('@'))
      : []
  return [...new Set([...found, ...named])]
}

function send() {
  for (const tarball of [engines, research])
    execFileSync('npm', ['publish', tarball, '--access', 'public'], { stdio: 'inherit' })
  execFileSync('git', ['tag', '--annotate', `v${version}`, '--message', `Wisselwerk ${version}`], {
    cwd: root,
  })
  console.log(
    `Published, and tagged as v${version} here. Push the tag, and put the other files in ${folder} beside it.`,
  )
}

function refuse(sentence) {
  console.error(sentence)
  process.exit(2)
}
