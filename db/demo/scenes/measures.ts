import { type MeasureInput, measureInput } from '../../../src/capabilities/measures/model.ts'
import { openOfferInput } from '../../../src/capabilities/measures/offers-model.ts'
import { partnershipInput } from '../../../src/capabilities/measures/partnerships-model.ts'
import {
  endMeasure,
  publishMeasure,
  writeMeasure,
} from '../../../src/capabilities/measures/service/measures.ts'
import { makeOpenOffer, tickOpenOffer } from '../../../src/capabilities/measures/service/offers.ts'
import { makePartnership } from '../../../src/capabilities/measures/service/partnerships.ts'
import type { Scene } from './scene.ts'

type Name = keyof Scene['words']['measures']

/** By which road each goes, and what it gives: beforehand, and once something is wrong. */
const tagged: Record<Exclude<Name, 'free'>, Pick<MeasureInput, 'roads' | 'prevents' | 'cures'>> = {
  craft: { roads: ['two'], prevents: ['competent', 'motivated'], cures: [] },
  nights: { roads: ['one'], prevents: ['well'], cures: ['well'] },
  mixed: { roads: ['two'], prevents: ['motivated', 'well'], cures: [] },
  voice: { roads: ['two'], prevents: ['committed'], cures: [] },
  start: { roads: ['one', 'two'], prevents: ['competent'], cures: ['competent'] },
  return: { roads: ['one', 'two'], prevents: [], cures: ['motivated', 'well'] },
  retiring: { roads: ['one'], prevents: [], cures: ['well'] },
}

/** Marieke published six measures, let an older one end, and has one as a draft for which she has not chosen a road. */
export async function writeMeasures({ act, words, personOf }: Scene): Promise<void> {
  const marieke = personOf('marieke')
  const write = async (name: Name, tags: object, on: string) => {
    const input = measureInput.parse({ ...words.measures[name], ...tags })
    const { measures } = await act(marieke, call => writeMeasure(call, input), on)
    return measures.find(({ title }) => title === input.title)!.measureId
  }
  const publish = async (name: Exclude<Name, 'free'>, on: string) => {
    const measureId = await write(name, tagged[name], on)
    await act(marieke, call => publishMeasure(call, measureId, { version: 1 }), on)
    return measureId
  }
  const ended = await publish('retiring', '2024-02-05')
  for (const name of ['nights', 'return'] as const) await publish(name, '2025-03-03')
  for (const name of ['craft', 'mixed', 'voice', 'start'] as const) await publish(name, '2026-02-02')
  await act(marieke, call => endMeasure(call, ended), '2026-02-02')
  await write('free', {}, '2026-08-31')
}

/** Three things for everybody. In the first half of the year enough people let themselves be counted for one of them, and too few for another. */
export async function offerToAll({ act, demo, words, personOf }: Scene): Promise<void> {
  const marieke = personOf('marieke')
  const offer = async (name: keyof Scene['words']['offers'], on: string) => {
    const input = openOfferInput.parse(words.offers[name])
    const { offers } = await act(marieke, call => makeOpenOffer(call, input), on)
    return offers.find(({ title }) => title === input.title)!.offerId
  }
  const [swim, sleep] = [await offer('swim', '2026-01-12'), await offer('sleep', '2026-01-12')]
  await offer('explain', '2026-01-12')
  const steady = demo.register.relations
    .filter(({ from }) => from < '2025-01-01')
    .map(({ personId }) => personId)
  const some = [...new Set(steady)].slice(0, 23)
  for (const personId of some) await act(personId, call => tickOpenOffer(call, swim), '2026-03-10')
  for (const personId of some.slice(0, 3))
    await act(personId, call => tickOpenOffer(call, sleep), '2026-03-10')
}

/** Two schools, each with what both sides gain. */
export async function workWithSchools({ act, words, personOf }: Scene): Promise<void> {
  const { care, kitchen } = words.schools
  for (const input of [
    { ...care, places: 12, inflow: 9 },
    { ...kitchen, places: 6, inflow: 3 },
  ])
    await act(personOf('marieke'), call => makePartnership(call, partnershipInput.parse(input)), '2025-09-01')
}
