import type { Clock } from '../../../platform/clock/clock.ts'
import { asApplication, type Database } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { formatterFor } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Sentences } from '../../../platform/i18n/sentences.ts'
import { consentIsOnFile } from '../../council/index.ts'
import { id } from '../../people/model.ts'
import { type Posted, postingOf } from '../posting.ts'
import { findHouse, findOutside, type OutsideRow } from '../store/outside.ts'

export interface Street {
  database: Database
  clock: Clock
  say: Sentences
  baseUrl: string
}

export interface Outside {
  organisationId: string
  name: string
  language: Language
  openings: readonly { posted: Posted; hours: string; posting: Record<string, unknown> }[]
}

const postedOf = ({ hours_least, hours_most, pay_least, pay_most, pay_per, ...row }: OutsideRow): Posted => ({
  ...row,
  hours: { least: hours_least, most: hours_most },
  pay: { least: pay_least, most: pay_most, per: pay_per },
})

/** What everybody may read, without an account: what went outside and is not over. Anything else was never there. */
export async function readOutside(street: Street, organisationId: string): Promise<Outside> {
  if (!id.safeParse(organisationId).success) refuse('platform.not-found', 'not-found')
  const today = street.clock.today()
  const found = await asApplication(street.database, { organisationId, personId: null, today }, async tx => {
    const house = await findHouse(tx, organisationId)
    if (!house || !(await consentIsOnFile(tx, organisationId, 'openings'))) return null
    return { house, rows: await findOutside(tx, organisationId, today) }
  })
  if (!found) refuse('platform.not-found', 'not-found')
  const { name, language } = found.house
  const say = (key: string, params = {}) => street.say(language, `openings:${key}`, params)
  const format = formatterFor(language)
  return {
    organisationId,
    name,
    language,
    openings: found.rows.map(postedOf).map(posted => {
      const { least, most } = posted.hours
      const hours =
        least === most
          ? say('outside.hours', { hours: format.number(least) })
          : say('outside.hoursBetween', { least: format.number(least), most: format.number(most) })
      const words = { hours, coaching: say('outside.coaching') }
      const url = `${street.baseUrl}/outside/${organisationId}/${posted.openingId}`
      return { posted, hours, posting: postingOf(posted, { organisationId, name }, words, url) }
    }),
  }
}
