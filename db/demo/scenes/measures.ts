import { type MeasureInput, measureInput } from '../../../src/capabilities/measures/model.ts'
import {
  endMeasure,
  publishMeasure,
  writeMeasure,
} from '../../../src/capabilities/measures/service/measures.ts'
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
