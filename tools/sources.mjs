import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions

/**
 * Where our own packages lie: in this repository they are their sources, never what was built before the last change.
 * `paths` in tsconfig.json says so to compilers, tsx, rolldown, knip and dependency-cruiser; Vite and vitest ask it
 * only about files that it lists, and therefore get the same as aliases.
 */
export const sources = Object.entries(paths).map(([name, [path]]) => ({
  find: new RegExp(`^${name.replace('*', '([^/]+)')}$`),
  replacement: join(root, path).replace('*', '$1'),
}))
