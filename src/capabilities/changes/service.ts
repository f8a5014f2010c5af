import { dayOf } from '../../platform/clock/clock.ts'
import type { Call } from '../../platform/http/call.ts'
import { titlesOfConsultations } from '../consultations/index.ts'
import { titlesOfHouseRules } from '../handbook/index.ts'
import type { ChangeFeed } from './model.ts'
import { findChanges } from './store.ts'
import { placeOf } from './vocabulary.ts'

/** What changed here that concerns the asker: what and when, and never who did it. */
export async function readChanges(call: Call): Promise<ChangeFeed> {
  const rows = await findChanges(call.tx)
  const titles = new Map([...(await titlesOfHouseRules(call)), ...(await titlesOfConsultations(call))])
  return {
    changes: rows.map(({ sequence, event, subject_id: subject, version, at }) => ({
      number: sequence,
      event,
      on: dayOf(at),
      title: titles.get(subject) ?? null,
      part: event.startsWith('consent.') ? subject : null,
      again: event === 'house-rule.written' && (version ?? 1) > 1,
      at: placeOf(event, subject),
    })),
  }
}
