import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { mustBeBuilt, type RunningServer, type ServerSettings, settingsOf } from './server.ts'

interface Reply {
  id: number
  answer?: string
  fault?: string
}

let host: ChildProcess | undefined
let count = 0

/** The process of this worker in which its servers run one after another; it goes when the worker does. */
function shareHost(): ChildProcess {
  if (host?.connected) return host
  mustBeBuilt()
  host = fork(join(import.meta.dirname, 'host.mjs'), { env: { ...process.env, NODE_ENV: 'development' } })
  // Each story that waits for it listens for its own answer.
  host.setMaxListeners(0)
  // Nor does it keep the worker from ending.
  host.unref()
  host.channel?.unref()
  return host
}

async function ask(message: { id: number; word: 'start' | 'stop'; env?: object; argv?: string[] }) {
  const asked = shareHost()
  const ended = once(asked, 'exit').then(([code]) => {
    throw new Error(`The process with the servers ended by itself, with ${code}; its words stand above.`)
  })
  const answered = new Promise<string>((resolve, reject) => {
    const listen = ({ id, answer, fault }: Reply) => {
      if (id !== message.id) return
      asked.off('message', listen)
      if (fault) reject(new Error(fault))
      else resolve(answer ?? '')
    }
    asked.on('message', listen)
  })
  asked.send(message)
  return Promise.race([answered, ended])
}

/** The built server on a prepared database, in a process that has loaded it already. */
export async function runInHost(home: string, settings: ServerSettings): Promise<RunningServer> {
  const id = ++count
  const { env, argv } = settingsOf(home, settings)
  const address = await ask({ id, word: 'start', env, argv })
  return {
    base: new URL(address).origin,
    output: () => `Wisselwerk: ${address}`,
    stop: async () => {
      await ask({ id, word: 'stop' })
    },
  }
}
