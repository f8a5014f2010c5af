import {
  decideConsultation,
  linkHouseRule,
  putProposal,
  readReactions,
  saveOwnReaction,
} from '../../../src/capabilities/consultations/service/consultations.ts'
import type { Office } from '../../../src/capabilities/consultations/vocabulary.ts'
import { readHouseRules } from '../../../src/capabilities/handbook/service.ts'
import { demoDay } from '../people.ts'
import type { TeamCode } from '../words/shape.ts'
import type { Scene } from './scene.ts'

/**
 * Marieke asked the community team about calls outside a shift, which led to a house rule, and asks it about the roster now. What
 * the therapists said about lunch waits for her outcome. The council asks who works at night.
 */
export async function haveASay(scene: Scene): Promise<void> {
  const { act, words, personOf } = scene
  const { phones, lunch, roster, bicycle, outcome } = words.consultations
  const [samira, marieke, ineke] = [personOf('samira'), personOf('marieke'), personOf('ineke')]
  const put = (by: string, { said: _, ...proposal }: typeof phones, of: Put) => putIn(scene, by, proposal, of)

  const calls = await put(marieke, phones, {
    team: 'WN',
    office: 'hr',
    on: '2026-06-01',
    endsOn: '2026-06-21',
  })
  await say(scene, calls, { said: phones.said, first: samira, team: 'WN', on: '2026-06-08' })
  const decidedOn = '2026-07-06'
  const { reactions } = await act(marieke, call => readReactions(call, calls), decidedOn)
  const under = (text: string | null) => Math.max(0, phones.said.indexOf(text ?? '') - 1)
  await act(
    marieke,
    call =>
      decideConsultation(call, calls, {
        ...outcome,
        points: outcome.points.map((point, place) => ({
          ...point,
          verdict: (['taken', 'partly', 'not'] as const)[place]!,
        })),
        answered: reactions.map(({ reactionId, words: text }) => ({ reactionId, point: under(text) })),
      }),
    decidedOn,
  )
  const { rules } = await act(marieke, readHouseRules)
  const { title } = words.houseRules.phoneLater
  const rule = rules.find(({ versions }) => versions[0]!.title === title)!
  await act(marieke, call => linkHouseRule(call, calls, rule.ruleId), '2026-08-31')

  const eating = await put(marieke, lunch, {
    team: 'RV',
    office: 'hr',
    on: '2026-08-10',
    endsOn: '2026-08-28',
  })
  await say(scene, eating, { said: lunch.said, team: 'RV', on: '2026-08-17' })

  const weeks = await put(marieke, roster, {
    team: 'WN',
    office: 'hr',
    on: '2026-08-24',
    endsOn: '2026-09-14',
  })
  await say(scene, weeks, { said: roster.said, team: 'WN', on: demoDay })

  const night = await put(ineke, bicycle, {
    team: 'NT',
    office: 'council',
    on: '2026-08-24',
    endsOn: '2026-09-30',
  })
  await say(scene, night, { said: bicycle.said, team: 'NT', on: demoDay })
}

interface Put {
  team: TeamCode
  office: Office
  on: string
  endsOn: string
}

async function putIn(
  { act, demo }: Scene,
  by: string,
  proposal: Record<'title' | 'what' | 'why' | 'loose' | 'fixed', string>,
  { team, office, on, endsOn }: Put,
): Promise<string> {
  const { unitId } = demo.register.units.find(one => one.team.code === team)!
  const put = { ...proposal, office, unitId, deciderId: null, endsOn, ruleId: null }
  return (await act(by, call => putProposal(call, put), on)).consultationId
}

/** People of the team, of whom somebody may be first; the last of them with their name. */
async function say(
  { act, demo, personOf }: Scene,
  consultationId: string,
  { said, first, team, on }: { said: readonly string[]; first?: string; team: TeamCode; on: string },
): Promise<void> {
  const known = new Set([personOf('samira'), personOf('joost'), personOf('marieke')])
  const people = demo.register.relations
    .filter(one => one.team.code === team && one.from <= '2026-01-01' && one.until === null)
    .map(({ personId }) => personId)
    .filter((personId, at, all) => all.indexOf(personId) === at && !known.has(personId))
  const writers = first ? [first, ...people] : people
  for (const [place, words] of said.entries())
    await act(
      writers[place]!,
      call => saveOwnReaction(call, consultationId, { words, named: place > 0 && place === said.length - 1 }),
      on,
    )
}
