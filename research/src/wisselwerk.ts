#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { commands, runAsProgram } from './index.ts'

// The program of the published package; a checkout enters by index.ts.
await runAsProgram(process.argv.slice(2), {
  commands,
  typed: 'npx @wisselwerk/research',
  examples: fileURLToPath(new URL('./examples/', import.meta.url)),
})
