import { type AskerName, askers } from '../../../shell/testing/access-rows.ts'
import type { Aim, Attempts, Room } from '../../../shell/testing/attempting.ts'
import { ok, wordsOf } from '../../../shell/testing/furnished.ts'
import type { Client } from '../../../shell/testing/test-app.ts'
import type { Beads, OwnAges, OwnExercises } from '../model.ts'
import type { Age, Dimension, Exercise } from '../vocabulary.ts'

const url = '/api/my-beads'
const agesUrl = '/api/my-ages'
const exercisesUrl = '/api/my-exercises'

export const beadOf = (words: string, version = 0) => ({ version, stand: 'along', fits: [], words }) as const

/** A bead of this client with these words, over what hung on that string. */
export async function hangBead(client: Client, dimension: Dimension, words: string): Promise<string> {
  const before: Beads = (await ok(client.get(url))).body
  const version = before.beads.find(one => one.dimension === dimension)?.version ?? 0
  const { beads }: Beads = (await ok(client.put(`${url}/${dimension}`, beadOf(words, version)))).body
  return beads.find(one => one.dimension === dimension)!.itemId
}

export const ageOf = (words: string, version = 0) => ({ version, turn: 'midway', words }) as const

/** What this client thinks of one age, over what stood there. */
export async function tellAge(client: Client, age: Age, words: string): Promise<void> {
  const before: OwnAges = (await ok(client.get(agesUrl))).body
  const version = before.ages.find(one => one.age === age)?.version ?? 0
  await ok(client.put(`${agesUrl}/${age}`, ageOf(words, version)))
}

/** What this client makes of one exercise, over what stood there; the version that stands then. */
export async function doExercise(client: Client, exercise: Exercise, words: string): Promise<number> {
  const find = ({ exercises }: OwnExercises) => exercises.find(one => one.exercise === exercise)?.version ?? 0
  const version = find((await ok(client.get(exercisesUrl))).body)
  return find((await ok(client.put(`${exercisesUrl}/${exercise}`, { version, words }))).body)
}

/** Everybody has beads of their own; what is asked about one is the employee's. */
export function attempts({ cast }: Room): Attempts {
  const { employee } = cast.clients
  const eachTheir =
    (dimension: Dimension, aim: (beads: Beads) => Awaited<ReturnType<Aim>>) => async (): Promise<Aim> => {
      const ready = new Map<AskerName, Beads>()
      for (const asker of askers) {
        if (asker === 'anonymous') continue
        const client = cast.clients[asker]
        // Of the others what nobody takes for hers.
        await hangBead(client, dimension, asker === 'employee' ? wordsOf.employee : 'Verder')
        ready.set(asker, (await ok(client.get(url))).body)
      }
      return asker => aim(ready.get(asker) ?? ready.get('employee')!)
    }
  const asked = async () => {
    const relationId = await cast.newRelation()
    await hangBead(employee, 'flexible', wordsOf.employee)
    const { beads }: Beads = (await ok(employee.post(`${url}/flexible/views`, { relationId }))).body
    const own = beads.find(({ dimension }) => dimension === 'flexible')!
    return own.asked.find(one => one.relationId === relationId)!.viewId
  }
  const eachTheirAge =
    (age: Age, aim: (ages: OwnAges) => Awaited<ReturnType<Aim>>) => async (): Promise<Aim> => {
      const ready = new Map<AskerName, OwnAges>()
      for (const asker of askers) {
        if (asker === 'anonymous') continue
        const client = cast.clients[asker]
        await tellAge(client, age, asker === 'employee' ? wordsOf.employee : 'Verder')
        ready.set(asker, (await ok(client.get(agesUrl))).body)
      }
      return asker => aim(ready.get(asker) ?? ready.get('employee')!)
    }
  const eachTheirExercise =
    (exercise: Exercise, aim: (version: number) => Awaited<ReturnType<Aim>>) => async (): Promise<Aim> => {
      const ready = new Map<AskerName, number>()
      for (const asker of askers)
        if (asker !== 'anonymous')
          ready.set(
            asker,
            await doExercise(
              cast.clients[asker],
              exercise,
              asker === 'employee' ? wordsOf.employee : 'Verder',
            ),
          )
      return asker => aim(ready.get(asker) ?? ready.get('employee')!)
    }
  const ageAt =
    (method: string, path = '', isShared = false) =>
    async (): Promise<Aim> => {
      const relationId = await cast.newRelation()
      await tellAge(employee, 'home', wordsOf.employee)
      const at = `${agesUrl}/home/tables/${relationId}`
      if (isShared) await ok(employee.put(at))
      return () => ({ method, url: at + path })
    }
  return {
    readExercises: eachTheirExercise('words', () => ({ method: 'GET', url: exercisesUrl })),
    saveExercise: eachTheirExercise('words', version => ({
      method: 'PUT',
      url: `${exercisesUrl}/words`,
      body: { version, words: 'Verder' },
    })),
    removeExercise: eachTheirExercise('where', () => ({ method: 'DELETE', url: `${exercisesUrl}/where` })),
    readAges: eachTheirAge('calendar', () => ({ method: 'GET', url: agesUrl })),
    saveAge: eachTheirAge('calendar', ({ ages }) => ({
      method: 'PUT',
      url: `${agesUrl}/calendar`,
      body: ageOf('Verder', ages.find(({ age }) => age === 'calendar')!.version),
    })),
    removeAge: eachTheirAge('felt', () => ({ method: 'DELETE', url: `${agesUrl}/felt` })),
    shareAge: ageAt('PUT'),
    unshareAge: ageAt('DELETE', '', true),
    layAge: ageAt('POST', '/topic'),
    readSharedAges: async () => {
      await ageAt('PUT', '', true)()
      return () => ({ method: 'GET', url: '/api/shared-ages' })
    },
    readBeads: eachTheir('craft', () => ({ method: 'GET', url })),
    placeBead: eachTheir('craft', ({ beads }) => ({
      method: 'PUT',
      url: `${url}/craft`,
      body: beadOf('Verder', beads.find(({ dimension }) => dimension === 'craft')!.version),
    })),
    removeBead: eachTheir('ahead', () => ({ method: 'DELETE', url: `${url}/ahead` })),
    askView: async () => {
      const relationId = await cast.newRelation()
      await hangBead(employee, 'sense', wordsOf.employee)
      return () => ({ method: 'POST', url: `${url}/sense/views`, body: { relationId } })
    },
    takeBackView: async () => {
      const viewId = await asked()
      return () => ({ method: 'DELETE', url: `${url}/views/${viewId}` })
    },
    readAskedViews: async () => {
      await asked()
      return () => ({ method: 'GET', url: '/api/asked-views' })
    },
    answerView: async () => {
      const viewId = await asked()
      const body = { version: 1, stand: 'firm', words: wordsOf.manager }
      return () => ({ method: 'PUT', url: `/api/asked-views/${viewId}`, body })
    },
  }
}
