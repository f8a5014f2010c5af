import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describeLicences, licencesFile } from '../bundled-licences.mjs'
import { root } from '../root.mjs'
import { copyPackages, packageFolders, productionDependencies } from './production-packages.mjs'

/** What the built server reads at its root: migrations, a list of skills, and what says whether the sign-in library changed. */
const read = [
  'dist/server',
  'dist/web',
  'docs/examples',
  'docs/self-hosting.md',
  'src/platform/auth/auth.ts',
  'src/capabilities/competences/data',
  'package-lock.json',
  'CHANGELOG.md',
  'LICENSE',
]

/** An installation that runs without npm: what was built, and the packages that it needs on this kind of machine. */
export function fillServerFolder(target) {
  for (const path of [...read, ...migrations()]) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    cpSync(join(root, path), join(target, path), { recursive: true })
  }
  const needed = productionDependencies()
  const { name, version, description, license, type, engines } = readJson('package.json')
  const own = { name, version, description, license, private: true, type, engines }
  const run = { bin: { wisselwerk: 'dist/server/cli.js' }, scripts: { start: 'node dist/server/server.js' } }
  writeFileSync(join(target, 'package.json'), `${JSON.stringify({ ...own, ...run, ...needed }, null, 2)}\n`)
  const folders = packageFolders(needed)
  copyPackages(folders, target)
  writeFileSync(join(target, licencesFile), describeLicences(folders, textOf))
  return target
}

const migrations = () =>
  readdirSync(join(root, 'src'), { recursive: true })
    .filter(path => path.endsWith('.sql'))
    .map(path => join('src', path))

const readJson = file => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** The text of the licence that a package names, where it brings none of its own. */
function textOf({ name, license, author }) {
  const { licenseText } = createRequire(import.meta.url)(`spdx-license-list/licenses/${license}.json`)
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the makers of ${name}`
  return licenseText.replace('<year> ', '').replace('<copyright holders>', holder)
}
