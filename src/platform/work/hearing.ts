import pg from 'pg'
import { type Connection, poolConfig } from '../db/database.ts'

const first = 1_000
const longest = 60_000

/**
 * Hears which lane is woken. A connection of its own, which costs the database nothing while it is silent; when it
 * breaks, another is made, and `wake` is told without a name, since something may have been said meanwhile.
 */
export function listen(
  connection: Connection,
  wake: (lane: string | undefined) => void,
): { close(): Promise<void> } {
  let ending = false
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let pause = first
  const open = async () => {
    const own = new pg.Client({ ...poolConfig(connection), keepAlive: true })
    let broken = false
    const breakOff = () => {
      if (broken || ending) return
      broken = true
      own.end().catch(() => {})
      again = setTimeout(open, pause)
      again.unref()
      pause = Math.min(longest, pause * 2)
    }
    own.on('error', breakOff)
    own.on('end', breakOff)
    own.on('notification', ({ payload }) => wake(payload))
    client = own
    try {
      await own.connect()
      await own.query('listen chores')
      pause = first
      wake(undefined)
    } catch {
      breakOff()
    }
  }
  const opening = open()
  return {
    close: async () => {
      ending = true
      clearTimeout(again)
      await opening
      await client?.end().catch(() => {})
    },
  }
}
