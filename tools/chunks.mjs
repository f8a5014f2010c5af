import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { root } from './root.mjs'

const at = path => join(root, path)

/** The first page of each seat, of whoever is not signed in, and what nearly every page says: one file brings all that. */
const firstPages = [
  'src/shell/screens/start/start.tsx',
  'src/shell/screens/start/tables.tsx',
  'src/shell/screens/table/at-table.tsx',
  'src/shell/screens/office/workplace.tsx',
  'src/shell/screens/office/hr-workplace.tsx',
  'src/capabilities/access/pages/chairs.tsx',
  'src/platform/web/trouble.tsx',
].map(at)

const entry = at('src/shell/web.tsx')

/** Everything that these modules import, and what that imports. */
function closureOf(starts, graph) {
  const known = new Set()
  const open = [...starts]
  while (open.length > 0) {
    const id = open.pop()
    if (known.has(id)) continue
    known.add(id)
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return known
}

/** What is said around every screen and on the first pages: one file a language, and nobody fetches the other. */
function wordsOf() {
  const folder = at('src/shell/browser/words')
  let said
  return (id, graph) => {
    said ??= readdirSync(folder).map(file => [file, closureOf([join(folder, file)], graph)])
    const [file] = said.find(([, modules]) => modules.has(id)) ?? []
    return file ? `words-${parse(file).name}` : null
  }
}

/** Which file a module goes along in, where it is not one page's own: a first visit asks for few files, each well packed. */
function fileOf() {
  let ground
  return (id, graph) => {
    ground ??= closureOf([entry, ...firstPages], graph)
    return ground.has(id) || isRuntime(id) ? 'ground' : null
  }
}

/** What the bundler adds of itself. */
const isRuntime = id => id.startsWith('\0')

/** What several pages share, by where it lies; what only two share goes its own way. */
const sharedOf = id =>
  /\/src\/capabilities\/([^/]+)\/(?!text\/)/.exec(id)?.[1] ??
  /\/engines\/src\/([^/]+)\//.exec(id)?.[1] ??
  (id.includes('/src/ui/pictures/') ? 'pictures' : /\/src\//.test(id) ? 'shell' : 'packages')

export const chunks = () => ({
  includeDependenciesRecursively: false,
  groups: [
    { debugName: 'first words', name: wordsOf(), priority: 3 },
    { debugName: 'first pages', name: fileOf(), priority: 2 },
    { debugName: 'shared', name: sharedOf, minShareCount: 3, priority: 1 },
  ],
})
