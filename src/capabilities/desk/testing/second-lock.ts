import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** No table of two; what lies in a drawer the application's role cannot read at all. */
export const secondLock: SecondLock = {
  policies: { 'drawers.appointed': 'nothing', 'desk_years.say_year': 'nothing' },
}
