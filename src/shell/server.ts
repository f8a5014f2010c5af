import { type Config, readConfig } from '../platform/config/config.ts'
import { serve } from './serve.ts'
import { startFault } from './start-fault.ts'

/** What is open, in the order in which it was opened. */
const toClose: (() => Promise<unknown>)[] = []
let leaving = false

/** From the first moment on: who stops a start halfway must not leave a database behind. */
function leaveOnSignal(starting: Promise<unknown> | undefined): void {
  const leave = async () => {
    if (leaving) return
    leaving = true
    await Promise.allSettled([starting])
    await closeAll()
    process.exit(0)
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
}

async function closeAll(): Promise<void> {
  for (const close of toClose.reverse()) await close()
}

let config: Config | undefined
try {
  config = readConfig(process.env, process.argv)
  const address = await serve(config, close => toClose.push(close), leaveOnSignal)
  console.log(`Wisselwerk: ${address}`)
} catch (error) {
  // What was busy when somebody stopped it loses its database under it.
  if (!leaving) {
    console.error(startFault(error, config) ?? error)
    leaving = true
    await closeAll().catch(() => {})
    process.exit(1)
  }
}
