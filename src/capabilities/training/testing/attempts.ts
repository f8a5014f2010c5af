import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'

const offers = '/api/training-offers'
const input = {
  title: 'Een gesprek van twee kanten',
  words: 'Zeggen waar het jou om gaat.',
  place: 'Kantine',
  beginsOn: '2099-05-04',
  endsOn: '2099-05-05',
  enrolUntil: '2099-05-01',
  seats: null,
}

/** Trainings of HR; whoever sits at a table has enrolled where it says so. */
export function attempts({ world, cast }: Room): Attempts {
  const { hr, employee, manager, colleague } = cast.clients
  let count = 0
  const offered = async () => {
    const title = `Een gesprek van ${++count} kanten`
    const all: { title: string; trainingId: string }[] = (await ok(hr.post(offers, { ...input, title }))).body
      .offers
    return all.find(one => one.title === title)!.trainingId
  }
  const enrolled = async () => {
    const trainingId = await offered()
    const all = [employee, manager, colleague, cast.clients['other-manager']]
    for (const client of all) await ok(client.put(`/api/trainings/${trainingId}/enrolment`))
    return trainingId
  }
  return {
    readTrainings: plain('GET', '/api/trainings'),
    enrolInTraining: async () => {
      const trainingId = await offered()
      return () => ({ method: 'PUT', url: `/api/trainings/${trainingId}/enrolment` })
    },
    withdrawEnrolment: async () => {
      const trainingId = await enrolled()
      return () => ({ method: 'DELETE', url: `/api/trainings/${trainingId}/enrolment` })
    },
    sayAttended: async () => {
      const trainingId = await enrolled()
      // As if it had been: what was then cannot be enrolled for now.
      await world.database.pool.query(
        `update trainings set begins_on = '2020-05-04', ends_on = '2020-05-05', enrol_until = '2020-05-01'
          where organisation_id = $1 and training_id = $2`,
        [cast.pair.organisationId, trainingId],
      )
      const body = { attended: true }
      return () => ({ method: 'PUT', url: `/api/trainings/${trainingId}/attendance`, body })
    },
    listOffers: plain('GET', offers),
    offerTraining: plain('POST', offers, input),
    callOffTraining: async () => {
      const trainingId = await enrolled()
      return () => ({ method: 'DELETE', url: `${offers}/${trainingId}` })
    },
    readTrainingCoverage: plain('GET', '/api/training-coverage'),
  }
}
