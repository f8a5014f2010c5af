import { attempts as desks } from '../desks/testing/attempts.ts'
import { plates } from '../plates.ts'
import type { Attempts, Room } from './attempting.ts'

interface Kept {
  attempts(room: Room): Attempts
}

/** Of every capability its `testing/attempts.ts`, and those of the desks. */
const kept: readonly Kept[] = [
  { attempts: desks },
  ...(await Promise.all(
    plates.map(({ name }): Promise<Kept> => import(`../../capabilities/${name}/testing/attempts.ts`)),
  )),
]

/** What every operation of the API is tried with. */
export const attemptsIn = (room: Room): Attempts =>
  Object.assign({}, ...kept.map(({ attempts }) => attempts(room)))
