import Fastify from 'fastify'
import { sql } from 'kysely'
import { asApplication, openDatabase } from '../src/platform/db/database.ts'
import { startEmbedded } from '../src/platform/db/embedded/index.ts'

// What Fastify and PostgreSQL can do here at best: one route, one `select 1`, the same kind of pool.
const embedded = await startEmbedded(process.env.WISSELWERK_HOME!, () => {})
const ours = openDatabase(embedded.connection)
const { pool } = ours
const server = Fastify()
server.get('/bare', async () => (await pool.query('select 1 as one')).rows[0])
// The same `select 1` as our routes ask things: in a transaction, as the application's role, with who is asking.
const asker = { organisationId: null, personId: null, today: '2026-09-01' }
server.get('/asked', () =>
  asApplication(ours.database, asker, async tx => (await sql`select 1 as one`.execute(tx)).rows[0], {
    lastingRead: true,
  }),
)
console.log(`Bare: ${await server.listen({ port: 0, host: '127.0.0.1' })}`)
process.on('SIGTERM', async () => {
  await server.close()
  await ours.close()
  await embedded.stop()
})
