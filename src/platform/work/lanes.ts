import type { Connection } from '../db/database.ts'
import { listen } from './hearing.ts'
import type { Lane } from './lane.ts'
import { safetyWake } from './waits.ts'
import { type Working, workOff } from './work-off.ts'

export interface Lanes {
  /** Waits for what is being done, and begins nothing more. */
  close(): Promise<void>
}

/**
 * Starts every lane beside the others: one that fails or hangs keeps none waiting. A lane sleeps until its next piece is
 * due or somebody wakes it, and asks nothing meanwhile.
 */
export function startLanes(
  working: Omit<Working, 'mustStop'> & {
    connection: Connection
    /** The lane itself could not go on: its database is away. */
    stumble(lane: string, error: unknown): void
  },
  lanes: readonly Lane[],
): Lanes {
  let ending = false
  const own = { ...working, mustStop: () => ending }
  const running = new Map(lanes.map(lane => [lane.name, run(own, lane)]))
  const hearing = listen(working.connection, name => {
    if (name !== undefined) running.get(name)?.wake()
    else for (const lane of running.values()) lane.wake()
  })
  return {
    close: async () => {
      ending = true
      for (const lane of running.values()) lane.wake()
      await Promise.all([hearing.close(), ...[...running.values()].map(({ ended }) => ended)])
    },
  }
}

interface Running {
  wake(): void
  ended: Promise<void>
}

function run(working: Working & { stumble(lane: string, error: unknown): void }, lane: Lane): Running {
  const bed = new Bed()
  const live = async () => {
    for (let stumbles = 0; !working.mustStop(); ) {
      let sleep = safetyWake
      bed.makeUp()
      try {
        const next = await workOff(working, lane)
        stumbles = 0
        if (next) sleep = Math.min(sleep, Math.max(0, next.getTime() - working.now().getTime()))
      } catch (error) {
        working.stumble(lane.name, error)
        sleep = Math.min(safetyWake, 5_000 * 2 ** stumbles++)
      }
      if (!working.mustStop()) await bed.sleep(sleep)
    }
  }
  return { wake: () => bed.wake(), ended: live() }
}

/** Sleep from which somebody can wake; who woke while there was work to do keeps the next sleep from beginning. */
class Bed {
  #woken = false
  #rise: (() => void) | undefined

  makeUp(): void {
    this.#woken = false
  }
  wake(): void {
    this.#woken = true
    this.#rise?.()
  }
  async sleep(milliseconds: number): Promise<void> {
    if (this.#woken) return
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>(resolve => {
      this.#rise = resolve
      timer = setTimeout(resolve, milliseconds)
      timer.unref()
    })
    clearTimeout(timer)
    this.#rise = undefined
  }
}
