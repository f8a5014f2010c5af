import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions

/**
 * Where our own packages lie: in this repository they are their sources, never what was built before the last change.
 * `paths` in tsconfig.json says so to compilers, tsx, knip and dependency-cruiser; bundlers ask it only for modules that
 * it lists, and therefore get the same from here.
 */
export const sources = Object.entries(paths).map(([name, [path]]) => ({
  find: new RegExp(`^${name.replace('*', '(.+)')}$`),
  replacement: join(root, path).replace('*', '$1'),
}))

/** The same as a plugin, for rolldown, whose own aliases have no patterns. */
export const fromSources = {
  name: 'from-sources',
  resolveId(id) {
    const known = sources.find(({ find }) => find.test(id))
    return known && id.replace(known.find, known.replacement)
  },
}
