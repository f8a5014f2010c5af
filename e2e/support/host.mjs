import { readConfig, serve } from '../../dist/server/serve.js'

// The built product, begun again for each story in one process: loading it takes longer than all the rest of a start. The
// process itself, with its signals and its first start, is what other tests are about.
const open = new Map()

const words = {
  async start({ id, env, argv }) {
    const toClose = []
    open.set(id, toClose)
    return serve(readConfig({ ...process.env, ...env }, argv), close => toClose.push(close))
  },
  async stop({ id }) {
    for (const close of (open.get(id) ?? []).reverse()) await close()
    open.delete(id)
  },
}

process.on('message', async message => {
  try {
    process.send({ id: message.id, answer: await words[message.word](message) })
  } catch (error) {
    process.send({ id: message.id, fault: error.stack })
  }
})
// Whoever asked is gone.
process.on('disconnect', () => process.exit(0))
