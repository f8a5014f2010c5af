import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'rolldown'
import { bundledLicences } from '../tools/bundled-licences.mjs'
import { highsProgram } from '../tools/highs-program.mjs'
import { fromSources } from '../tools/sources.mjs'

const at = path => fileURLToPath(new URL(path, import.meta.url))

/** A signed agreement is checked by another command. */
const isInput = path => !path.endsWith('.pdf')

// Everything in it, so that npx brings one package; a file per command, so that each loads what it needs.
export default defineConfig({
  input: { index: at('src/index.ts'), wisselwerk: at('src/wisselwerk.ts') },
  platform: 'node',
  plugins: [
    fromSources,
    bundledLicences(),
    highsProgram(),
    {
      name: 'examples',
      writeBundle: ({ dir }) =>
        cpSync(at('../docs/examples'), `${dir}/examples`, { recursive: true, filter: isInput }),
    },
  ],
  output: {
    dir: at('dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    cleanDir: true,
  },
})
