import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { packAnswer, packingsFor } from './compress.ts'

const long = { words: 'wat we van elkaar verwachten '.repeat(100) }

async function answer(accepted: string | undefined, url = '/long') {
  const server = Fastify()
  server.addHook('onSend', packAnswer)
  server.get('/long', async () => long)
  server.get('/short', async () => ({ words: 'kort' }))
  server.get('/sealed', (_, reply) => reply.type('application/pdf').send(Buffer.alloc(5000)))
  return server.inject({ url, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } })
}

test('a long answer travels packed, in the best way that the browser knows', async () => {
  const packed = await answer('gzip, deflate, br')
  expect(packed.headers['content-encoding']).toBe('br')
  expect(packed.headers.vary).toBe('accept-encoding')
  expect(JSON.parse(`${brotliDecompressSync(packed.rawPayload)}`)).toEqual(long)
  expect(packed.rawPayload.length).toBeLessThan(300)
  const older = await answer('gzip')
  expect(older.headers['content-encoding']).toBe('gzip')
  expect(JSON.parse(`${gunzipSync(older.rawPayload)}`)).toEqual(long)
})

test('not where it would not help, or is not understood', async () => {
  for (const reply of [
    await answer(undefined),
    await answer('identity'),
    await answer('br;q=0'),
    await answer('br', '/short'),
    await answer('br', '/sealed'),
  ])
    expect(reply.headers['content-encoding']).toBeUndefined()
  expect(packingsFor({ headers: { 'accept-encoding': 'GZIP;q=0.5, br;q=0.0' } })).toEqual(['gzip'])
})
