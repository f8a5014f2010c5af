import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../src/platform/clock/clock.ts'
import { bringIn, comeIn, fillSetup, setupLink, tryMail } from './support/beginning.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { parts as allParts } from './support/parts.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Joost's newest began two weeks ago and showed what they expect. Joost told two of the three things that he has to tell.
describe.each(settingsFor('entry-talk'))('an entry talk in %s at %i', (language, width) => {
  const { expectations } = wordsIn(language)
  const { entry, steps, refusals } = expectations
  const stage = setStage()

  const fine = async (page: Page, name: string) => {
    await arrive(page)
    await expectFine(page, name)
  }

  test('[A17] cannot be completed while the manager left one of the three empty', async () => {
    const joost = await stage.window({ language, width })
    await takeChair(joost, 'joost')
    const { relations } = (await (await joost.request.get('/api/me')).json()) as {
      relations: { relationId: string; validFrom: string; employee: { name: string } }[]
    }
    const newest = relations.reduce((last, one) => (one.validFrom > last.validFrom ? one : last))
    const other = newest.employee.name.split(' ')[0]!
    const at = `/relations/${newest.relationId}`

    await joost.goto(at)
    await joost.getByText(steps.entry.sentence).waitFor()
    await joost.getByRole('main').getByRole('link', { name: steps.entry.action }).click()
    await joost.getByRole('heading', { level: 1, name: entry.title }).waitFor()
    await joost.getByText(fill(entry.sentence.missing, { parts: entry.short.effort, other })).waitFor()
    await fine(joost, 'half done')

    const complete = () => joost.request.post(`/api${at}/entry/complete`)
    const refused = await complete()
    expect([refused.status(), (await refused.json()).code]).toEqual([409, 'expectations.entry-incomplete'])
    await joost.getByRole('button', { name: entry.show, exact: true }).click()
    await joost.getByText(refusals['entry-incomplete'].reason).waitFor()
    await joost.getByText(entry.needed).waitFor()
    await fine(joost, 'one of three empty')
    expect(await joost.getByRole('button', { name: entry.complete }).count()).toBe(0)

    for (const nothing of ['…', ' ']) {
      await joost.getByLabel(entry.parts.effort).fill(nothing)
      await joost.getByRole('button', { name: entry.show, exact: true }).click()
      await joost.getByText(refusals['entry-incomplete'].reason).waitFor()
      expect((await complete()).status()).toBe(409)
    }
    await joost.getByLabel(entry.parts.effort).fill('Stevig doorlopen.')
    await joost.getByRole('button', { name: entry.show, exact: true }).click()
    await joost.getByText(entry.sentence.open).waitFor()
    await fine(joost, 'side by side')
    await joost.getByRole('button', { name: entry.complete }).click()
    await joost.getByRole('link', { name: entry.toView }).waitFor()
    await fine(joost, 'talked through')
    await joost.goto(at)
    await joost.getByRole('main').getByRole('link', { name: steps['fill-view'].action }).waitFor()
    await joost.context().close()
  })
})

// A shop of two, of whom one begins today. Nobody sat here before.
describe.each(settingsFor('entry-talk-from-nothing'))('two who begin in %s at %i', (language, width) => {
  const words = wordsIn(language)
  const { access, council, expectations, people, shell } = words
  const { entry, steps } = expectations
  const stage = setStage('empty', { mail: true })
  const [year, month, day] = dayOf(new Date()).split('-')
  const csv = [
    'personeelsnummer;voornaam;achternaam;email;relatienummer;soort;relatie vanaf;afdelingscode;afdeling;functie;uren;leidinggevende',
    'B1;Ben;Bakker;ben@example.org;R1;vast;1-3-2022;WN;Winkel;Bakker;36;',
    `A1;Aiko;Tanaka;aiko@example.org;R2;vast;${day}-${month}-${year};WN;Winkel;Verkoper;24;B1`,
  ].join('\r\n')

  test('[A17] a new pair finds it as the next step, and both write and show before either reads', async () => {
    const hr = await stage.window({ language, width })
    await hr.goto(setupLink(stage))
    await fillSetup(hr, access, 'Bakkerij De Korst')
    await hr.getByRole('button', { name: access.setup.begin }).click()
    await hr.waitForURL('**/first-steps')
    await tryMail(hr, stage, words)
    await hr.getByRole('link', { name: shell.firstSteps.register.file }).click()
    await bringIn(hr, people, csv)
    await hr.goto('/consent/all')
    await hr.getByRole('button', { name: fill(council.all.open_other, { count: allParts }) }).click()
    await hr.getByText(council.all.opened).first().waitFor()
    await hr.goto('/first-steps')
    await hr.getByRole('button', { name: fill(shell.firstSteps.invited.all_other, { count: 2 }) }).click()
    await hr.getByText(shell.firstSteps.invited.never_zero).waitFor()

    const aiko = await stage.window({ language, width })
    const ben = await stage.window({ language, width })
    await comeIn(aiko, stage, words, 'aiko@example.org')
    await comeIn(ben, stage, words, 'ben@example.org')
    await aiko.goto('/')
    await aiko.getByRole('main').getByRole('link', { name: steps.entry.action }).first().click()
    await aiko.waitForURL('**/entry')
    const at = new URL(aiko.url()).pathname
    await aiko.getByLabel(entry.parts.content).fill('Brood verkopen.')
    expect(await aiko.getByLabel(entry.parts.state).count()).toBe(0)
    await aiko.getByRole('button', { name: entry.show, exact: true }).click()
    await aiko.getByText(entry.otherNotText).waitFor()

    await ben.goto(at)
    await ben.getByText(fill(entry.otherReady, { other: 'Aiko' })).waitFor()
    expect(await ben.getByText('Brood verkopen.').count()).toBe(0)
    const parts = entry.parts
    for (const [label, said] of [
      [parts.state, 'Het loopt.'],
      [parts.workload, 'Druk op zaterdag.'],
      [parts.effort, 'Lang staan.'],
      [parts.content, 'Verkoop en bakken.'],
    ] as const)
      await ben.getByLabel(label).fill(said)
    await ben.getByRole('button', { name: entry.show, exact: true }).click()
    await ben.getByText('Brood verkopen.').waitFor()
    await aiko.goto(at)
    await aiko.getByText('Lang staan.').waitFor()
    await aiko.getByRole('button', { name: entry.complete }).click()
    await aiko.getByRole('link', { name: entry.toView }).click()
    await aiko.getByRole('heading', { level: 1, name: expectations.view.title }).waitFor()
    for (const page of [hr, aiko, ben]) await page.context().close()
  })
})
