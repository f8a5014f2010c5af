import { describe, expect, test } from 'vitest'
import { wordsIn as exampleWords } from '../db/demo/words/words.ts'
import { inTurn } from '../tools/rotation.ts'
import { expectAccessible, expectFits } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { fill, wordsIn } from './support/words.ts'

// The first ever to come in English sees the example being laid out, sits down, and reads English; what people wrote stays
// theirs when the words of the product change.
describe.each(inTurn('two-languages', [1280, 390]))(
  'the example in the language of who comes in, at %i',
  width => {
    const stage = setStage('dutch')
    const { en, nl } = { en: wordsIn('en'), nl: wordsIn('nl') }
    const [waterside, waterkant] = [exampleWords('en'), exampleWords('nl')]

    test('[Z10] from the door to a table in English, in Waterside alone', async () => {
      const page = await stage.window({ language: 'en', width })
      await page.goto('/')
      const laying = page.getByText(
        fill(en.shell.chairs.laying, { organisation: waterside.organisation.name }),
      )
      await laying.waitFor()
      await expectAccessible(page, 'being laid out')
      await expectFits(page, 'being laid out')
      await page.getByRole('button', { name: /^Samira/ }).waitFor()
      expect(await laying.count()).toBe(0)
      await page
        .getByText(fill(en.shell.chairs.note, { organisation: waterside.organisation.name }))
        .waitFor()
      await page.getByRole('button', { name: /^Samira/ }).click()
      await page.waitForURL('**/relations/*')
      await arrive(page)
      const table = new URL(page.url()).pathname
      await page.getByText(waterside.teams.WN).first().waitFor()
      await page.goto(`${table}/renderings`)
      await page.getByText(waterside.clauses['her-days'].what).first().waitFor()
      await page.goto(`${table}/agreements`)
      await page.getByText(waterside.clauses['last-trainees'].what).first().waitFor()

      // The words of the product change, and nothing else: it is the same table, and what they wrote is as they wrote it.
      await page.getByRole('button', { name: en.shell.language.nl, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: nl.agreements.time.title }).waitFor()
      await page.getByText(waterside.clauses['last-trainees'].what).first().waitFor()
      expect(await page.getByText(waterkant.clauses['last-trainees'].what).count()).toBe(0)
      await page.goto('/chairs')
      await page
        .getByText(fill(nl.shell.chairs.note, { organisation: waterside.organisation.name }))
        .waitFor()
      await page.context().close()
    })

    test('[Z10] who comes in Dutch meanwhile sits at Waterkant', async () => {
      const page = await stage.window({ language: 'nl', width })
      await page.goto('/')
      await page
        .getByText(fill(nl.shell.chairs.note, { organisation: waterkant.organisation.name }))
        .waitFor()
      await page.getByRole('button', { name: /^Samira/ }).click()
      await page.waitForURL('**/relations/*')
      await page.getByText(waterkant.teams.WN).first().waitFor()
      await page.context().close()
    })
  },
)
