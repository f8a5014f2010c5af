import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bundledLicences } from './tools/bundled-licences.mjs'
import { chunks } from './tools/chunks.mjs'
import { packedFiles } from './tools/packed-files.mjs'
import { sources } from './tools/sources.mjs'

export default defineConfig({
  plugins: [react(), optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), bundledLicences(), packedFiles()],
  resolve: { alias: sources },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    // The first versions with light-dark(), which the tokens stand on.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    // The first visit is measured as it travels, in e2e/first-visit.spec.ts.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: chunks() },
      treeshake: {
        // A component that a page does not use may go, and its style sheet with it; without this word the front
        // door of ui would carry every dialog and menu into the first paint.
        moduleSideEffects: [{ test: /\/src\/ui\/.*\.tsx?$/, sideEffects: false }],
      },
    },
  },
  server: { host: '127.0.0.1' },
})
