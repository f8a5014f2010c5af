import type { AskerName } from '../../../shell/testing/access-rows.ts'
import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'

const url = '/api/board'
const words = 'Hoe regel je een vrije dag?'

/** Questions of the employee; HR is invited where it says so. */
export function attempts({ world, cast }: Room): Attempts {
  const { employee, colleague } = cast.clients
  const asked = async (client = employee) =>
    (await ok(client.post(`${url}/questions`, { words, named: true }))).body.question.questionId as string
  const invited = async () => {
    const at = `${url}/questions/${await asked()}`
    await ok(employee.put(`${at}/invitations/${cast.people.hr}`))
    return at
  }
  /** As if five colleagues had agreed with the employee; the colleague stands. */
  const standing = async () => {
    const { organisationId } = cast.pair
    await world.database.pool.query(
      `insert into board_moderators (organisation_id, person_id, stood_at, valid_from, valid_until)
        values ($1, $2, now(), '2020-01-01', '2100-01-01'), ($1, $3, now(), null, null) on conflict do nothing`,
      [organisationId, cast.people.employee, cast.people.colleague],
    )
  }
  const backing = (method: string) => async () => {
    await standing()
    return (asker: string) => ({
      method,
      url: `${url}/moderators/${cast.people[asker === 'colleague' ? 'employee' : 'colleague']}/backing`,
    })
  }
  const oneself = (method: string) => async () => (asker: AskerName) => ({
    method,
    url: `${url}/moderators/${cast.people[asker === 'anonymous' ? 'employee' : asker]}`,
  })
  return {
    readBoard: plain('GET', url),
    readInvited: async () => {
      await invited()
      return () => ({ method: 'GET', url: `${url}/invited` })
    },
    askOnBoard: plain('POST', `${url}/questions`, { words, named: false }),
    readThread: async () => {
      const at = await invited()
      return () => ({ method: 'GET', url: at })
    },
    answerOnBoard: async () => {
      const at = await invited()
      const body = { words: 'Vraag het een week vooraf.', named: true, readAlong: [cast.people.hr] }
      return () => ({ method: 'POST', url: `${at}/answers`, body })
    },
    inviteOffice: async () => {
      const questionId = await asked()
      return () => ({ method: 'PUT', url: `${url}/questions/${questionId}/invitations/${cast.people.hr}` })
    },
    endInvitation: async () => {
      const at = await invited()
      return () => ({ method: 'DELETE', url: `${at}/invitations/${cast.people.hr}` })
    },
    withdrawPost: async () => {
      const questionId = await asked()
      return () => ({ method: 'DELETE', url: `${url}/posts/question/${questionId}` })
    },
    reportPost: async () => {
      const [own, other] = [await asked(), await asked(colleague)]
      return asker => ({
        method: 'POST',
        url: `${url}/posts/question/${asker === 'employee' ? other : own}/report`,
        body: { why: 'Hier staat een naam in.' },
      })
    },
    decidePost: async () => {
      await standing()
      const other = await asked(colleague)
      const { organisationId } = cast.pair
      // Reported by somebody who is gone by now.
      await world.database.pool.query(
        `insert into board_reports (organisation_id, report_id, question_id, person_id, why, reported_at)
          values ($1, gen_random_uuid(), $2, $3, 'Hier staat een naam in.', now())`,
        [organisationId, other, cast.people.council],
      )
      const body = { removedWhy: 'Er stond een naam in.' }
      return () => ({ method: 'POST', url: `${url}/posts/question/${other}/decision`, body })
    },
    readModeration: plain('GET', `${url}/moderators`),
    backCandidate: backing('PUT'),
    takeBackBacking: backing('DELETE'),
    standForModerator: oneself('PUT'),
    stepDown: oneself('DELETE'),
  }
}
