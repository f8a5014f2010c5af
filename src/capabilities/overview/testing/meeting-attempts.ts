import type { Aim, Attempt, Attempts, Room } from '../../../shell/testing/attempting.ts'
import { ok, secretWord } from '../../../shell/testing/furnished.ts'
import type { Meeting } from '../meeting-schemas.ts'

const dueOn = '2026-12-01'

/** Each on a meeting of its own, on an overview of long ago; HR does it first, and then the works council. */
export function meetingAttempts({ world, cast }: Room): Attempts {
  const { hr, council } = cast.clients
  const { organisationId } = cast.pair
  const planOf = (year: number, version: number) => ({
    version,
    heldOn: `${year + 1}-03-01`,
    place: secretWord,
    others: '',
    participants: [cast.people.hr, cast.people.council],
  })
  const overviewAlone = async (): Promise<number> => {
    const { rows } = await world.database.pool.query<{ year: number }>(
      `insert into overviews (organisation_id, year, figures, wanted_by, wanted_at, made_at)
        select $1, coalesce(max(year) filter (where year < 2020), 1999) + 1, '[]', $2, now(), now()
        from overviews where organisation_id = $1 returning year`,
      [organisationId, cast.people.hr],
    )
    return rows[0]!.year
  }
  const met = async () => {
    const year = await overviewAlone()
    const url = `/api/overviews/${year}/meeting`
    await ok(hr.put(url, planOf(year, 0)))
    await ok(hr.put(`${url}/minutes`, { version: 1, minutes: secretWord }))
    let view: Meeting | undefined
    for (const version of [2, 3]) {
      const body = { version, what: secretWord, who: cast.people.council, dueOn }
      view = (await ok(council.post(`${url}/agreements`, body))).body
    }
    const [first, second] = view!.agreements.map(({ agreementId }) => agreementId)
    return { url, year, version: view!.planned!.version, first: first!, second: second! }
  }
  type Met = Awaited<ReturnType<typeof met>>
  const atMeeting =
    (aim: (meeting: Met, turn: { isSecond: boolean; version: number }) => Attempt) =>
    async (): Promise<Aim> => {
      const meeting = await met()
      return asker => {
        const isSecond = asker === 'council'
        return aim(meeting, { isSecond, version: meeting.version + (isSecond ? 1 : 0) })
      }
    }
  return {
    readMeeting: atMeeting(({ url }) => ({ method: 'GET', url })),
    planMeeting: async () => {
      const year = await overviewAlone()
      const url = `/api/overviews/${year}/meeting`
      return asker => ({ method: 'PUT', url, body: planOf(year, asker === 'council' ? 1 : 0) })
    },
    writeMinutes: atMeeting(({ url }, { version }) => ({
      method: 'PUT',
      url: `${url}/minutes`,
      body: { version, minutes: secretWord },
    })),
    settleMinutes: atMeeting(({ url }, { version }) => ({
      method: 'POST',
      url: `${url}/settlement`,
      body: { version },
    })),
    addToMinutes: async () => {
      const { url, version } = await met()
      await ok(hr.post(`${url}/settlement`, { version }))
      await ok(council.post(`${url}/settlement`, { version: version + 1 }))
      return () => ({ method: 'POST', url: `${url}/additions`, body: { words: secretWord } })
    },
    agreeAtMeeting: atMeeting(({ url }, { version }) => ({
      method: 'POST',
      url: `${url}/agreements`,
      body: { version, what: secretWord, who: cast.people.hr, dueOn },
    })),
    dropAgreement: atMeeting(({ url, first, second }, { isSecond, version }) => ({
      method: 'DELETE',
      url: `${url}/agreements/${isSecond ? second : first}?version=${version}`,
    })),
    closeAtMeeting: atMeeting(({ url, first, second }, { isSecond }) => ({
      method: 'POST',
      url: `${url}/agreements/${isSecond ? second : first}/closing`,
      body: { done: secretWord },
    })),
  }
}
