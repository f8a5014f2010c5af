import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budget, isWhole, turnOf } from '../../tools/rotation.ts'
import { Player, type State } from './testing/revealing.ts'
import {
  bothSides,
  type Model,
  type Move,
  moves,
  play,
  type Readable,
  readableTo,
  startModel,
  toldTo,
} from './testing/revealing-model.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

/** Of the fourth and fifth move a part of all states takes its turn in `npm test`. */
const partAt = (length: number): number => (isWhole || length < 4 ? 1 : length === 4 ? 0.2 : 0.05)
const seed = 1 + turnOf('ways of five moves', 1_000_000)

const inOrder = (readable: Readable): Readable => {
  const order = (lines: Readable['own']) =>
    [...lines].sort((a, b) => a.round - b.round || (a.item < b.item ? -1 : 1))
  return { ...readable, own: order(readable.own), others: order(readable.others) }
}
const wordsOf = (way: readonly Move[]) => way.map(({ side, step }) => `${side} ${step}`).join(', ')

describe('[A06] what was read is tied to what was shown for it', () => {
  let world: TestApp
  let player: Player
  beforeAll(async () => {
    world = await startTestApp({ recorded: false })
    const pair = await world.build.pair()
    const employee = await world.signIn(pair.employeeId)
    const added = await employee.post(`/api/relations/${pair.relationId}/topics`, { title: 'Roosters' })
    player = await Player.start(world.database.url, pair, added.body.topics[0].topicId, world.today)
  })
  afterAll(async () => {
    await player.stop()
    await world.close()
  })

  const judge = async (model: Model, way: readonly Move[]) => {
    const seen = await player.seen()
    for (const side of bothSides)
      expect(inOrder(seen[side]), `${side} after: ${wordsOf(way)}`).toEqual(inOrder(readableTo(model, side)))
  }

  // Two ways to the same rows, with the same past by the rule, have the same future: each such state goes on once.
  test('after every way of five moves both read what the rule says, and nothing else', async () => {
    interface Found {
      state: State
      model: Model
      way: Move[]
    }
    await player.from(null, null)
    await judge(startModel(), [])
    const start = await player.state()
    const known = new Set([start.key + JSON.stringify(startModel())])
    let reached: Found[] = [{ state: start.state, model: startModel(), way: [] }]
    let made = 0
    for (let length = 1; length <= 5; length++) {
      const from = partOf(reached, partAt(length))
      reached = []
      for (const found of from) {
        for (const move of moves) {
          await player.from(found.state, move)
          made++
          const model = play(found.model, move)
          const { state, key } = await player.state()
          const name = key + JSON.stringify(model)
          if (known.has(name)) continue
          known.add(name)
          const way = [...found.way, move]
          await judge(model, way)
          reached.push({ state, model, way })
        }
      }
    }
    expect(made).toBeGreaterThan(budget(2_000, 250))
    expect(known.size).toBeGreaterThan(budget(500, 60))
  })

  const partOf = <T>(states: readonly T[], part: number): T[] => {
    if (part === 1) return [...states]
    const few = Math.ceil(states.length * part)
    const chosen = fc.shuffledSubarray([...states], { minLength: few, maxLength: few })
    return fc.sample(chosen, { numRuns: 1, seed })[0]!
  }

  test('after chance ways of up to twelve moves as well', async () => {
    const way = fc.array(fc.constantFrom(...moves), { minLength: 6, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(way, async moves => {
        let state: State | null = null
        let model = startModel()
        for (const [index, move] of moves.entries()) {
          await player.from(state, move)
          model = play(model, move)
          state = (await player.state()).state
          const way = moves.slice(0, index + 1)
          await judge(model, way)
          for (const side of bothSides)
            expect(await player.told(side), `${side} told after: ${wordsOf(way)}`).toBe(toldTo(model, side))
        }
      }),
      { numRuns: budget(2_000, 12), seed },
    )
  })
})
