import Fastify from 'fastify'
import pg from 'pg'
import { startEmbedded } from '../src/platform/db/embedded/index.ts'

// What Fastify and PostgreSQL can do here at best: one route, one `select 1`, the same kind of pool.
const embedded = await startEmbedded(process.env.WISSELWERK_HOME!, () => {})
const pool = new pg.Pool({ ...embedded.connection, max: 20 })
const server = Fastify()
server.get('/bare', async () => (await pool.query('select 1 as one')).rows[0])
console.log(`Bare: ${await server.listen({ port: 0, host: '127.0.0.1' })}`)
process.on('SIGTERM', async () => {
  await server.close()
  await pool.end()
  await embedded.stop()
})
