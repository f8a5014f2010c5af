import { layOutExample } from '../../../../db/demo/lay-out.ts'
import { openDatabase } from '../../../platform/db/database.ts'
import { startTestApp } from '../test-app.ts'

// A process of its own that lays out the English example and says how far it is, for who wants to kill it.
const [url, home] = process.argv.slice(2) as [string, string]
const open = openDatabase(url, 8)
const world = await startTestApp({ database: { ...open, url, remove: open.close }, home })
await layOutExample(world.app.house, 'en', done => console.log(`done ${done}`))
await world.close()
await open.close()
