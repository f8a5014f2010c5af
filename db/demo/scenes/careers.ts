import type { ItemView, PlanInput } from '../../../src/capabilities/careers/model.ts'
import type { RouteMove } from '../../../src/capabilities/careers/prior-learning.ts'
import { readCareer } from '../../../src/capabilities/careers/service/present.ts'
import { moveCareerRoute } from '../../../src/capabilities/careers/service/route.ts'
import { shareCareerItem } from '../../../src/capabilities/careers/service/share.ts'
import { addCareerItem, saveCareerAnswer, savePlan } from '../../../src/capabilities/careers/service/write.ts'
import { askYearlyIn, chooseYearlyLook } from '../../../src/capabilities/careers/service/yearly.ts'
import type { Tx } from '../../../src/platform/db/database.ts'
import type { Scene } from './scene.ts'

const plan = { version: 0, lookAgainOn: null, step: null, notNow: false } satisfies Omit<PlanInput, 'want'>

/**
 * People of every kind of contract look ahead, each for themselves. Samira has steps and shared one with Joost; Fatma and Bram
 * said “not now”, one with a day to look again; Noor and Oleksandr each begin with one step. Samira gathers proof of what she can
 * already, and Oleksandr rests while he does. Samira was asked last week to look again, as everybody is once a year; Bram wants
 * no such question.
 */
export async function lookAhead(scene: Scene, tx: Tx): Promise<void> {
  const { act, personOf, tableOf, words } = scene
  const { samira: hers, noor, oleksandr, fatma, bram } = words.scenes.career
  const samira = tableOf(personOf('samira'))
  const step = { what: hers.first, on: '2026-10-06' }
  await act(samira.employee, call => savePlan(call, { ...plan, want: hers.want, step }), '2026-08-25')
  for (const [what, on] of [
    [hers.second, '2027-01-15'],
    [hers.notNow, null],
  ] as const)
    await act(samira.employee, call => addCareerItem(call, { kind: 'step', what, on }), '2026-08-25')
  const { items } = await act(samira.employee, readCareer)
  const isFirst = ({ content }: ItemView) => content?.kind === 'step' && content.what === hers.first
  const { itemId } = items.find(isFirst)!
  await act(samira.employee, call => shareCareerItem(call, { itemId, relationId: samira.relationId }))

  for (const period of [
    { life: 'learning', what: hers.nursing, from: 2008, until: 2012 },
    { life: 'paid', what: hers.home, from: 2012, until: 2015 },
    { life: 'home', what: hers.children, from: 2015, until: 2018 },
    { life: 'volunteering', what: hers.cafe, from: 2016, until: 2019 },
    { life: 'break', what: '', from: 2020, until: 2020 },
    { life: 'paid', what: hers.team, from: 2020, until: null },
  ] as const)
    await act(samira.employee, call => addCareerItem(call, { kind: 'period', ...period }), '2026-08-25')
  for (const [ability, said] of [
    ['perform', hers.perform],
    ['create', hers.create],
  ] as const)
    await act(samira.employee, call =>
      saveCareerAnswer(call, { version: 0, answer: { kind: 'ability', ability, words: said } }),
    )

  await act(personOf('fatma'), call =>
    savePlan(call, { ...plan, want: fatma, notNow: true, lookAgainOn: '2027-03-01' }),
  )
  await act(personOf('bram'), call => savePlan(call, { ...plan, want: bram, notNow: true }))
  for (const [who, said, on] of [
    ['noor', noor, '2026-10-21'],
    ['oleksandr', oleksandr, '2026-09-18'],
  ] as const)
    await act(personOf(who), call =>
      savePlan(call, { ...plan, want: said.want, step: { what: said.step, on } }),
    )
  await act(samira.employee, call => chooseYearlyLook(call, true), '2025-08-24')
  await act(personOf('bram'), call => chooseYearlyLook(call, false))
  const { organisationId } = scene.demo.register
  await askYearlyIn(tx, organisationId, { today: '2026-08-24', now: new Date('2026-08-24T06:00:00Z') })
  await haveRecognised(scene, 'samira', hers, ['portfolio'])
  await haveRecognised(scene, 'oleksandr', oleksandr, ['portfolio', 'not-now'])
  for (const [who, seen] of [
    ['samira', 'few'],
    ['oleksandr', 'some'],
  ] as const)
    await act(personOf(who), call =>
      saveCareerAnswer(call, { version: 0, answer: { kind: 'alternatives', seen } }),
    )
}

async function haveRecognised(
  { act, personOf }: Scene,
  who: 'samira' | 'oleksandr',
  { route, provider }: { route: string; provider: string },
  moves: readonly RouteMove[],
): Promise<void> {
  const item = { kind: 'route', what: route, provider, certificate: null } as const
  const { items } = await act(personOf(who), call => addCareerItem(call, item), '2026-08-25')
  const { itemId } = items.find(({ content }) => content?.kind === 'route')!
  for (const [before, move] of moves.entries())
    await act(
      personOf(who),
      call => moveCareerRoute(call, itemId, { version: before + 1, move }),
      '2026-08-26',
    )
}
