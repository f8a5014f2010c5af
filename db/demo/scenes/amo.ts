import { type AmoAnswers, amoQuestions, type Voice } from '../../../src/capabilities/leading/amo/questions.ts'
import { saveAmo } from '../../../src/capabilities/leading/amo/service.ts'
import { Random } from '../random.ts'
import type { TeamCode } from '../words/shape.ts'
import type { Scene } from './scene.ts'

const on = '2026-05-20'

/** In spring three teams said how it stands with room, being able and wanting, and whoever leads; of the smallest nothing is shown. */
export async function sayHowItStands({ act, demo, personOf }: Scene): Promise<void> {
  const random = new Random(1, 'amo')
  const { relations } = demo.register
  const here = relations.filter(({ from, until }) => from <= on && (until === null || until > on))
  const say = (personId: string, voice: Voice, middle: number) => {
    const answers: AmoAnswers = Object.fromEntries(
      amoQuestions.map(id => [id, Math.min(5, Math.max(1, middle + random.between(-1, 1)))]),
    )
    return act(personId, call => saveAmo(call, voice, answers), on)
  }
  const leads = new Set(
    here.flatMap(({ managers }) => managers.filter(({ from }) => from <= on).at(-1)?.personId ?? []),
  )
  for (const [code, most, middle] of [
    ['WN', 14, 3],
    ['RV', 12, 4],
    ['SH', 4, 3],
  ] as const satisfies readonly (readonly [TeamCode, number, number])[]) {
    const people = new Set(
      here
        .filter(({ team, personId }) => team.code === code && !leads.has(personId))
        .map(({ personId }) => personId),
    )
    for (const personId of [...people].slice(0, most)) await say(personId, 'led', middle)
  }
  for (const personId of leads) if (personId !== personOf('marieke')) await say(personId, 'leads', 4)
}
