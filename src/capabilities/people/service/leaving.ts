import type { Ending } from '../../../platform/plate/records.ts'
import {
  countReached,
  deleteEmptied,
  deleteRelations,
  deleteRoles,
  dropAccounts,
  dueRelations,
  emptyPeople,
  findErasable,
  findLeavers,
  findOwnSpans,
} from '../store/leaving.ts'
import { erased } from '../text/erased.ts'

/** The end of working here, from which most terms count, and the way in which the register itself goes. */
export const peopleEnding: Ending = {
  moments: { 'relation-end': { table: 'relations', due: dueRelations } },
  ownEnds: findOwnSpans,
  reached: countReached,
  byHand: {
    // The lines that say who worked here: relations first, then whoever has none left.
    register: async (day, months, erase) => {
      const leavers = await findLeavers(day, months)
      let lines = await deleteRelations(day, months)
      lines += await deleteRoles(day, months)
      const people = await findErasable(day, leavers)
      if (people.length > 0) {
        await dropAccounts(day, people)
        lines += await erase(people)
        await emptyPeople(day, people, erased)
        lines += people.length
      }
      await deleteEmptied(day)
      return { people: people.length, lines }
    },
  },
}
