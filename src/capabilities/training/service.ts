import { dayOf } from '../../platform/clock/clock.ts'
import { takeTurn } from '../../platform/db/turns.ts'
import { refuse } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import type { Counted, TrainingCoverage, TrainingInput, TrainingOffers, Trainings } from './model.ts'
import { mustLieAhead, mustSitAtTable } from './policy.ts'
import {
  deleteEnrolment,
  endOffer,
  findCoverage,
  findEnrolled,
  findOffers,
  findOwn,
  insertEnrolment,
  insertTraining,
  setAttended,
} from './store.ts'

const keyOf = ({ actor: { organisationId, personId } }: Call, trainingId: string) => ({
  organisationId,
  personId,
  trainingId,
})

/** What is offered, in the same words to both who sit at a table; beside it what is one's own. */
export async function readTrainings(call: Call): Promise<Trainings> {
  const { sits, trainings } = await findOwn(call.tx, call.actor)
  return {
    sits,
    trainings: (sits ? trainings : []).map(({ enrolled_at, attended, ...offer }) => ({
      ...offer,
      over: offer.calledOffOn === null && offer.endsOn <= call.today,
      ahead: offer.calledOffOn === null && offer.beginsOn > call.today,
      open: offer.calledOffOn === null && offer.enrolUntil >= call.today && !offer.full,
      mine: enrolled_at === null ? null : { enrolledOn: dayOf(enrolled_at), attended },
    })),
  }
}

/** Everybody for themselves alone. */
export async function enrolInTraining(call: Call, trainingId: string): Promise<Trainings> {
  // Two who want the last place: the second sees that it is taken.
  await takeTurn(call.tx, 'training', trainingId)
  const training = await load(call, trainingId)
  if (training.mine) refuse('training.enrolled-already', 'conflict')
  if (training.full) refuse('training.full', 'conflict')
  if (!training.open) refuse('training.closed', 'conflict')
  await insertEnrolment(call.tx, { ...keyOf(call, trainingId), at: call.now })
  const all = await readTrainings(call)
  await call.tell({ event: 'talk-training.enrolled', subjectKind: 'talk-training', subjectId: trainingId })
  return all
}

export async function withdrawEnrolment(call: Call, trainingId: string): Promise<Trainings> {
  await takeTurn(call.tx, 'training', trainingId)
  const training = await load(call, trainingId)
  if (!training.mine) refuse('training.not-enrolled', 'not-found')
  if (!training.ahead) refuse('training.begun', 'conflict')
  await deleteEnrolment(call.tx, keyOf(call, trainingId))
  const all = await readTrainings(call)
  await call.tell({ event: 'talk-training.withdrawn', subjectKind: 'talk-training', subjectId: trainingId })
  return all
}

/** Said by whoever was there, or was not; HR does not judge. */
export async function sayAttended(call: Call, trainingId: string, attended: boolean): Promise<Trainings> {
  const training = await load(call, trainingId)
  if (!training.mine) refuse('training.not-enrolled', 'not-found')
  if (!training.over) refuse('training.not-over', 'conflict')
  await setAttended(call.tx, keyOf(call, trainingId), attended)
  const all = await readTrainings(call)
  await call.tell({ event: 'talk-training.attendance', subjectKind: 'talk-training', subjectId: trainingId })
  return all
}

/** For HR: what was offered, and who comes, which each of them can see was read. */
export async function listOffers(call: Call): Promise<TrainingOffers> {
  const offers = await findOffers(call.tx, call.actor.organisationId)
  const enrolled = await findEnrolled(call.tx)
  const others = enrolled.map(({ personId }) => personId).filter(one => one !== call.actor.personId)
  if (others.length > 0)
    await call.looked({ among: [...new Set(others)], what: 'training', purpose: 'helping' })
  return {
    today: call.today,
    offers: offers.map(offer => ({
      ...offer,
      ahead: offer.calledOffOn === null && offer.beginsOn > call.today,
      enrolled:
        offer.calledOffOn === null && offer.endsOn >= call.today
          ? enrolled
              .filter(({ trainingId }) => trainingId === offer.trainingId)
              .map(({ personId, name }) => ({ personId, name }))
          : null,
    })),
  }
}

export async function offerTraining(call: Call, input: TrainingInput): Promise<TrainingOffers> {
  mustLieAhead(input, call.today)
  const trainingId = call.newId()
  await insertTraining(call.tx, {
    ...input,
    trainingId,
    organisationId: call.actor.organisationId,
    at: call.now,
  })
  const all = await listOffers(call)
  await call.tell({ event: 'talk-training.offered', subjectKind: 'talk-training', subjectId: trainingId })
  return all
}

/** Whoever enrolled hears so, and still reads that it was offered. */
export async function callOffTraining(call: Call, trainingId: string): Promise<TrainingOffers> {
  await takeTurn(call.tx, 'training', trainingId)
  const { offers } = await listOffers(call)
  const offer = offers.find(one => one.trainingId === trainingId)
  if (!offer) refuse('training.no-such-training', 'not-found')
  if (!offer.ahead) refuse('training.begun', 'conflict')
  await endOffer(call.tx, keyOf(call, trainingId), call.today)
  await call.ring({
    kind: 'answer',
    to: (offer.enrolled ?? []).map(({ personId }) => ({ personId, at: '/trainings' })),
  })
  const all = await listOffers(call)
  await call.tell({ event: 'talk-training.called-off', subjectKind: 'talk-training', subjectId: trainingId })
  return all
}

/** Of years that are over: workers and whoever leads them, beside each other. */
export async function readTrainingCoverage(call: Call): Promise<TrainingCoverage> {
  const rows = await findCoverage(call.tx, call.actor.organisationId)
  const of = (year: number, side: 'employee' | 'organisation'): Counted => {
    const row = rows.find(one => one.year === year && one.side === side)
    return { offered: row?.offered ?? null, attended: row?.attended ?? null }
  }
  const latestFirst = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a)
  return {
    years: latestFirst.map(year => ({
      year,
      workers: of(year, 'employee'),
      managers: of(year, 'organisation'),
    })),
  }
}

async function load(call: Call, trainingId: string) {
  const { sits, trainings } = await readTrainings(call)
  mustSitAtTable(sits)
  const training = trainings.find(one => one.trainingId === trainingId)
  return training ?? refuse('training.no-such-training', 'not-found')
}
