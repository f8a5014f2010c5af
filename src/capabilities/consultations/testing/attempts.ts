import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { Consultation } from '../model.ts'

const url = '/api/consultations'
const words = {
  title: 'Later beginnen',
  what: 'De maandag begint later.',
  why: 'De bus.',
  loose: 'Het tijdstip.',
  fixed: 'De uren.',
  unitId: null,
  deciderId: null,
  ruleId: null,
}

/** HR puts it before everybody who works here; where its last day has to be over, the owner of the database says so. */
export function attempts({ world, cast }: Room): Attempts {
  const { hr, employee } = cast.clients
  const proposal = { ...words, office: 'hr', endsOn: '2099-01-01' }
  let gathered = false
  // Five are asked at least, here and where the outsider is: so many more than sit there already.
  const gather = async () => {
    if (gathered) return
    gathered = true
    const { rows } = await world.database.pool.query<{ organisationId: string; unitId: string }>(
      `select organisation_id as "organisationId", unit_id as "unitId" from units
        join people using (organisation_id) where person_id = $1 limit 1`,
      [cast.people.outsider],
    )
    for (const where of [cast.pair, rows[0]!])
      for (let nth = 0; nth < 4; nth++) await world.build.pair({ where })
  }
  const put = async () => {
    await gather()
    const { consultationId } = (await ok(hr.post(url, proposal))).body as Consultation
    return { consultationId, at: `${url}/${consultationId}` }
  }
  const over = async () => {
    const { consultationId, at } = await put()
    await world.database.pool.query(
      `update consultations set opened_on = '2020-01-01', ends_on = '2020-01-31' where consultation_id = $1`,
      [consultationId],
    )
    return at
  }
  const reacted = async () => {
    const { at } = await put()
    for (const client of [employee, cast.clients.colleague])
      await ok(client.put(`${at}/reaction`, { words: 'Goed idee.', named: false }))
    return at
  }
  return {
    readConsultations: plain('GET', url),
    readConsultation: async () => {
      const { at } = await put()
      return () => ({ method: 'GET', url: at })
    },
    saveOwnReaction: async () => {
      const { at } = await put()
      return () => ({ method: 'PUT', url: `${at}/reaction`, body: { words: 'Goed idee.', named: false } })
    },
    takeBackReaction: async () => {
      const at = await reacted()
      return () => ({ method: 'DELETE', url: `${at}/reaction` })
    },
    readConsultationChoices: plain('GET', `${url}/choices`),
    putProposal: async () => {
      await gather()
      return () => ({ method: 'POST', url, body: proposal })
    },
    withdrawProposal: async () => {
      const { at } = await put()
      return () => ({ method: 'POST', url: `${at}/withdrawal`, body: { why: 'De bus rijdt weer.' } })
    },
    linkHouseRule: async () => {
      const { at } = await put()
      return () => ({ method: 'PUT', url: `${at}/house-rule`, body: { ruleId: null } })
    },
    readReactions: async () => {
      const at = await over()
      return () => ({ method: 'GET', url: `${at}/reactions` })
    },
    decideConsultation: async () => {
      const at = await over()
      const body = { decision: 'We beginnen later.', reasons: 'De bus.', points: [], answered: [] }
      return () => ({ method: 'POST', url: `${at}/outcome`, body })
    },
  }
}
