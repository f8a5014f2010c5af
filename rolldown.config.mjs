import { existsSync, readFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'
import { bundledLicences } from './tools/bundled-licences.mjs'
import { highsProgram } from './tools/highs-program.mjs'
import { fromSources } from './tools/sources.mjs'

const entries = {
  server: 'src/shell/server.ts',
  serve: 'src/shell/serve.ts',
  cli: 'src/shell/cli.ts',
  'decide-worker': 'src/platform/disclosure/decide-worker.ts',
}

const { dependencies } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'))
const packageOf = id => /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]

// Ours in one file, which loads faster than hundreds; packages that package.json names stay where npm put them. What
// only a workspace names (the engines, and what they use) is taken in.
export default defineConfig({
  input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  platform: 'node',
  plugins: [fromSources, bundledLicences(), highsProgram()],
  external: id => Object.hasOwn(dependencies, packageOf(id) ?? ''),
  output: {
    dir: 'dist/server',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared-[hash].js',
    sourcemap: true,
    cleanDir: true,
  },
})
