import { readTalks } from '../../../src/capabilities/dialogue/service/conversations.ts'
import { saveReflection } from '../../../src/capabilities/mirrors/service/save.ts'
import { shareOwnReflection } from '../../../src/capabilities/mirrors/service/share.ts'
import type { MirrorId } from '../../../src/capabilities/mirrors/vocabulary.ts'
import { Random } from '../random.ts'
import type { TeamCode } from '../words/shape.ts'
import type { Scene, Table } from './scene.ts'

type Answers = Record<string, string>

/** In one mirror at one table, by whoever sits there. */
function mirrorAt({ act }: Scene, { relationId }: Table, mirror: MirrorId, occasion: string) {
  const path = { relationId, mirror, occasion }
  return {
    say: (who: string, answers: Answers, more: { words?: Answers; counts?: boolean; on?: string } = {}) => {
      const { words = {}, counts = false, on } = more
      return act(who, call => saveReflection(call, path, { version: 0, answers, words, counts }), on)
    },
    share: (who: string) => act(who, call => shareOwnReflection(call, path)),
  }
}

const triad = (demand: number, effort: number, recovery: number): Answers => ({
  demand: String(demand),
  effort: String(effort),
  recovery: String(recovery),
})

/**
 * Samira and Joost looked back on their talk of last year and she shared; she kept for herself how the negotiating went. Of
 * three quarters both shared the triad; in this one she answered for herself. Ineke and her manager shared how they stand to
 * each other, and see one thing far apart. Oleksandr looked ahead, for himself alone.
 */
export async function lookInMirrors(scene: Scene): Promise<void> {
  const { act, personOf, tableOf, words } = scene
  const own = tableOf(personOf('samira'))
  const { employee: samira, manager: joost } = own
  for (const [quarter, on, hers, his] of [
    ['2025-q4', '2025-11-18', triad(3, 3, 3), triad(3, 3, 3)],
    ['2026-q1', '2026-02-17', triad(4, 4, 3), triad(3, 4, 3)],
    ['2026-q2', '2026-05-19', triad(4, 3, 4), triad(4, 3, 3)],
  ] as const) {
    const then = mirrorAt(scene, own, 'triad', quarter)
    await then.say(samira, hers, { on, counts: true })
    await then.say(joost, his, { on })
    for (const who of [samira, joost]) await then.share(who)
  }
  await mirrorAt(scene, own, 'triad', '2026-q3').say(samira, triad(4, 4, 5), {
    words: { recovery: words.scenes.mirror.recovery },
    counts: true,
  })
  const { conversations, topics } = await act(samira, call => readTalks(call, own.relationId))
  const was = conversations.find(({ outcome }) => outcome === 'held')!
  const balance = mirrorAt(scene, own, 'balance', was.conversationId)
  await balance.say(samira, { said: '4', decided: '2', depth: '3', next: '5' })
  await balance.share(samira)
  const topic = topics.find(({ conversationId }) => conversationId === was.conversationId)
  if (topic)
    await mirrorAt(scene, own, 'style', topic.topicId).say(
      samira,
      { used: 'compromising', seen: 'problem-solving', outcome: 'between' },
      { words: { used: words.scenes.mirror.style } },
    )
  const two = tableOf(personOf('ineke'))
  const relation = mirrorAt(scene, two, 'relation', '2026')
  await relation.say(two.employee, { independence: '4', equality: '2', reciprocity: '4', value: '5' })
  await relation.say(two.manager, { independence: '4', equality: '5', reciprocity: '3', value: '5' })
  for (const who of [two.employee, two.manager]) await relation.share(who)
  const away = tableOf(personOf('oleksandr'))
  await mirrorAt(scene, away, 'perspective', '2026').say(away.employee, { income: '4', job: '3', work: '2' })
}

/** Most of three teams let their triad of the winter and the spring count, and last year how they work together; of a small team three. */
export async function letTeamsCount(scene: Scene): Promise<void> {
  const { demo, personOf, tableOf } = scene
  const random = new Random(1, 'mirrors')
  const samira = personOf('samira')
  const around = (middle: number) => Math.min(5, Math.max(1, middle + random.between(-1, 1)))
  const teams: readonly (readonly [TeamCode, number])[] = [
    ['WN', 9],
    ['RV', 8],
    ['KR', 12],
    ['NT', 3],
  ]
  for (const [code, most] of teams) {
    const members = demo.register.relations
      .filter(({ team, from, managers }) => team.code === code && from < '2025-06-01' && managers.length > 0)
      .filter(({ personId }, at, all) => all.findIndex(one => one.personId === personId) === at)
      .map(({ personId }) => tableOf(personId))
      .filter(({ employee, relation }) => employee !== samira && relation.team.code === code)
      .slice(0, most)
    for (const table of members) {
      const say = (mirror: MirrorId, period: string, answers: Answers, on: string) =>
        mirrorAt(scene, table, mirror, period).say(table.employee, answers, { on, counts: true })
      const heavy = code === 'KR' ? 4 : 3
      await say('triad', '2026-q1', triad(around(heavy), around(3), around(3)), '2026-02-24')
      await say('triad', '2026-q2', triad(around(4), around(3), around(heavy)), '2026-05-26')
      const ways = { exchange: around(2), cooperation: around(4), authority: around(3) }
      const answers = Object.fromEntries(Object.entries(ways).map(([id, place]) => [id, String(place)]))
      await say('classic-modern', '2025', answers, '2025-11-25')
    }
  }
}
