import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildStale } from './build.mjs'
import { installMissing } from './install.mjs'
import { root } from './root.mjs'

// Everything between a fresh clone and a running server. Needs nothing but Node until the packages are there.
installMissing()
if (!(await buildStale())) process.exit(1)
process.env.WISSELWERK_ROOT = root
// In this process, so that signals reach the server itself.
await import(pathToFileURL(join(root, 'dist/server/server.js')).href)
