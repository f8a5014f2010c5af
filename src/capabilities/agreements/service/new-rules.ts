import { asOwner, type Database } from '../../../platform/db/database.ts'
import { ringWithoutRequest } from '../../bell/index.ts'
import { pagesAtTable } from '../../people/index.ts'
import type { RuleLibrary } from '../data/rules.ts'
import { findLivingTexts, keepBelowTold, type LivingText } from '../store/living.ts'
import { checkOn, librariesIn, worseIn } from './rules.ts'

const atOnce = 100

interface Moment {
  today: string
  now: Date
  mustStop(): boolean
}

/**
 * Holds every text in force against the rules of today: whoever signed a clause that was not below the rules and now is
 * hears so, once. False when the process ends first.
 */
export async function tellNewRules(
  database: Database,
  organisationId: string,
  { today, now, mustStop }: Moment,
): Promise<boolean> {
  let after: string | null = null
  for (;;) {
    if (mustStop()) return false
    const texts: LivingText[] = await asOwner(database, async tx => {
      const found = await findLivingTexts(tx, organisationId, { after, today, count: atOnce })
      const libraries = found.length === 0 ? [] : await librariesIn(tx, organisationId)
      for (const text of found) {
        const below = belowNow(libraries, text, today)
        const untold = below.filter(clauseId => !text.below_told.includes(clauseId))
        // What came up again, by other rules or another age, is told anew when it sinks anew.
        if (below.length !== text.below_told.length || untold.length > 0)
          await keepBelowTold(tx, { organisationId, agreementId: text.agreement_id }, below)
        if (untold.length === 0) continue
        const to = pagesAtTable({ relationId: text.relation_id, seats: text.seats }, '/agreements')
        const from = { organisationId, fromId: null, rungAt: now }
        await ringWithoutRequest(tx, from, { kind: 'rules', to })
      }
      return found
    })
    if (texts.length < atOnce) return true
    after = texts.at(-1)!.agreement_id
  }
}

function belowNow(libraries: readonly RuleLibrary[], text: LivingText, today: string): string[] {
  const {
    joint,
    kind,
    birth_date: employeeBirthDate,
    hours_per_week: hoursPerWeek,
    valid_from: validFrom,
  } = text
  const table = { kind, employeeBirthDate, hoursPerWeek, validFrom }
  const worse = worseIn(joint, clauses => checkOn(libraries, today, table, clauses), today)
  return worse.map(({ clauseId }) => clauseId)
}
