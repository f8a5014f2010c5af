import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildStale } from './build.mjs'
import { installMissing } from './install.mjs'
import { root } from './root.mjs'

// `npm run -s wisselwerk -- COMMAND`: starts from what is built, which takes a quarter of the time of a loader, and
// first builds what is missing. Only the answer goes to standard output.
const say = console.error
installMissing({ say })
const argv = process.argv.slice(2)
const research = await load('research', 'research/dist/index.js')
const isResearch = Object.hasOwn(research.commands, argv[0] ?? '')
const { runInCheckout } = isResearch ? research : await load('server', 'dist/server/cli.js')
await runInCheckout(argv)

async function load(name, file) {
  if (!(await buildStale({ names: [name], say }))) process.exit(1)
  return await import(pathToFileURL(join(root, file)).href)
}
