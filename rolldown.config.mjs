import { existsSync } from 'node:fs'
import { defineConfig } from 'rolldown'

const entries = {
  server: 'src/shell/server.ts',
  cli: 'src/shell/cli.ts',
  'decide-worker': 'src/capabilities/privacy/decide-worker.ts',
}

// Ours in one file, which loads faster than hundreds; packages stay where npm put them.
export default defineConfig({
  input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  platform: 'node',
  external: id => !/^[./]/.test(id) && !id.startsWith('@wisselwerk/engines'),
  output: {
    dir: 'dist/server',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared-[hash].js',
    sourcemap: true,
    cleanDir: true,
  },
})
