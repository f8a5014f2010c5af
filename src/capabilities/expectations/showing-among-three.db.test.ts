import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { layForThree, type Name, names, rise, sitAt, type Three } from '../../shell/testing/three.ts'
import type { Answer } from './gap.ts'
import {
  readView,
  releaseView,
  removeView,
  reopenView,
  saveView,
  startRound,
  submitView,
  withdrawRelease,
} from './service/view.ts'

const said = (importance: number | null, owed: number | null, kept: number | null = null): Answer => ({
  importance,
  owed,
  kept,
})
type View = Record<string, Answer>

/** Three people at one table, one of whom has a chair that comes and goes, and what the rule lets each of them read. */
describe('showing among three', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const sit = async (three: Three) => {
    await rise(desk, three)
    await sitAt(desk, three, 'expectations')
  }
  const lay = async (): Promise<Three> => {
    const three = await layForThree(desk)
    await sit(three)
    return three
  }

  // The rule, by itself: nothing below was read from the code that it judges.
  type Content = 'little' | 'much'
  const contents: Record<Name, Record<Content, View>> = {
    employee: {
      little: { variety: said(5, 5, 5) },
      much: { variety: said(2, 2), challenge: said(3, 3, 3), autonomy: said(0, 0, 0) },
    },
    organisation: {
      little: { variety: said(null, 4, 4), challenge: said(4, 4, 4) },
      much: { variety: said(1, 1, 1), challenge: said(1, 1, 1), autonomy: said(1, 1, 1) },
    },
    host: {
      little: { challenge: said(null, 2, 2) },
      much: { variety: said(3, 3, 3), challenge: said(3, 3, null), training: said(3, 3, 3) },
    },
  }
  interface Round {
    content: Partial<Record<Name, Content>>
    /** Whether the third sat there when this was shown. */
    shownTo: Partial<Record<Name, boolean>>
    open: Name[] | null
    over: boolean
  }
  interface Model {
    rounds: Round[]
    seated: boolean
  }
  const fresh = (): Round => ({ content: {}, shownTo: {}, open: null, over: false })
  const steps = ['show', 'withdraw', 'remove', 'rewrite', 'sit', 'rise'] as const
  type Move = [Name, (typeof steps)[number]]

  function play(model: Model, [name, step]: Move): void {
    if (step === 'sit' || step === 'rise') {
      model.seated = step === 'sit'
      return
    }
    if (name === 'host' && !model.seated) return
    const here = model.seated ? names : names.slice(0, 2)
    const round = model.rounds.at(-1)!
    const show = (at: Round) => {
      at.shownTo[name] = model.seated
      if (here.every(one => at.shownTo[one] === model.seated)) at.open = [...here]
    }
    if (round.open) {
      if (step === 'rewrite') {
        const next = fresh()
        next.content[name] = 'much'
        model.rounds.push(next)
        show(next)
      } else if (step === 'remove' && round.open.includes(name)) {
        const next = fresh()
        for (const other of round.open)
          if (other !== name && here.includes(other)) next.content[other] = round.content[other]!
        delete round.content[name]
        round.over = true
        model.rounds.push(next)
      } else if (step === 'remove') delete round.content[name]
    } else if (step === 'show') {
      round.content[name] ??= 'little'
      show(round)
    } else if (step === 'withdraw') {
      if (round.shownTo[name] === model.seated) delete round.shownTo[name]
    } else if (step === 'rewrite') {
      round.content[name] = 'much'
      show(round)
    } else {
      delete round.content[name]
      delete round.shownTo[name]
      // Where nobody has anything no round was begun, unless the one before is over.
      const before = model.rounds.at(-2)
      if (Object.keys(round.content).length === 0 && before && !before.over) model.rounds.pop()
    }
  }
  const lines = (round: number, seat: Name, view: View) =>
    Object.entries(view).map(([item, answer]) => ({ round, seat, item, ...answer }))
  function readable({ rounds, seated }: Model, name: Name) {
    return rounds.flatMap((round, index) => {
      const own = round.content[name] ? contents[name][round.content[name]] : {}
      const opened = !round.over && round.open?.includes(name) && (name !== 'host' || seated)
      const others = opened ? round.open!.filter(other => other !== name) : []
      return [
        ...lines(index + 1, name, own),
        ...others.flatMap(other =>
          lines(
            index + 1,
            other,
            Object.fromEntries(
              Object.entries(contents[other][round.content[other]!]).flatMap(([item, answer]) => {
                const mine = own[item]
                if (!mine) return []
                const part = (key: keyof Answer) => (mine[key] === null ? null : answer[key])
                return [[item, said(part('importance'), part('owed'), part('kept'))]]
              }),
            ),
          ),
        ),
      ]
    })
  }

  async function act(three: Three, [name, step]: Move): Promise<void> {
    if (step === 'sit') return sit(three)
    if (step === 'rise') return void (await rise(desk, three))
    const { relationId, who } = three
    // What is refused changes nothing.
    const tried = (work: (call: Call) => Promise<unknown>) =>
      desk.as(who[name], work).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
      })
    const version = async () => {
      let found = 0
      await tried(async call => {
        found = (await readView(call, relationId)).version
      })
      return found
    }
    const save = async (content: Content) => {
      const from = await version()
      await tried(call => saveView(call, relationId, { version: from, answers: contents[name][content] }))
      await tried(async call => submitView(call, relationId, (await readView(call, relationId)).version))
      await tried(call => releaseView(call, relationId))
    }
    if (step === 'withdraw') await tried(call => withdrawRelease(call, relationId))
    else if (step === 'remove') await tried(call => removeView(call, relationId))
    else if (step === 'show') {
      if ((await version()) === 0) await save('little')
      else {
        await tried(async call => submitView(call, relationId, (await readView(call, relationId)).version))
        await tried(call => releaseView(call, relationId))
      }
    } else {
      for (const verb of [withdrawRelease, reopenView, startRound])
        await tried(call => verb(call, relationId))
      await save('much')
    }
  }

  test('[A06] after chance ways of three people and a chair that comes and goes each reads what the rule says', async () => {
    const move = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...steps, 'show', 'show', 'rewrite'))
    const seen = { opened: 0, ofThree: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(move as fc.Arbitrary<Move>, { minLength: 4, maxLength: 9 }), async moves => {
        const three = await lay()
        const model: Model = { rounds: [fresh()], seated: true }
        for (const [index, one] of moves.entries()) {
          await act(three, one)
          play(model, one)
          seen.opened += Number(model.rounds.some(({ open }) => open))
          seen.ofThree += Number(model.rounds.some(({ open }) => open?.length === 3))
          for (const name of names) {
            const rows = await desk.as(three.who[name], call =>
              call.tx
                .selectFrom('readable_answers as a')
                .innerJoin('views as v', 'v.view_id', 'a.view_id')
                .select([
                  'v.round',
                  'v.side as seat',
                  'a.item_id as item',
                  'a.importance',
                  'a.owed',
                  'a.kept',
                ])
                .execute(),
            )
            const sorted = (list: readonly object[]) => list.map(line => JSON.stringify(line)).sort()
            expect([moves.slice(0, index + 1), name, sorted(rows)]).toEqual([
              moves.slice(0, index + 1),
              name,
              sorted(readable(model, name)),
            ])
          }
        }
      }),
      { numRuns: budget(60, 15) },
    )
    expect(seen.opened).toBeGreaterThan(budget(20, 5))
    expect(seen.ofThree).toBeGreaterThan(budget(10, 2))
  })
})
