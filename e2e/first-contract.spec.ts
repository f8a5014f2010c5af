import { describe, test } from 'vitest'
import { chairs } from '../db/demo/chairs.ts'
import { expectAccessible, expectFits, takeChair } from './support/browser.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// HR writes down the terms of Bram's contract; he says what is not right, HR takes it over, and it stands beside what the
// two write.
describe.each(settingsFor('first-contract'))('the first contract in %s at %i', (language, width) => {
  const { people } = wordsIn(language)
  const stage = setStage()
  const { firstContract } = people

  test('[C01] HR writes it down, Bram corrects it, and three contracts stand together', async () => {
    const hr = await stage.window({ language, width })
    await takeChair(hr, 'marieke')
    await hr.goto('/people')
    await arrive(hr)
    await hr.getByLabel(people.register.search, { exact: true }).fill(chairs.bram.number)
    await hr.getByRole('link', { name: fill(firstContract.link, { name: 'Bram' }) }).click()
    await hr.getByText(firstContract.notKept).waitFor()
    await arrive(hr)
    await hr.getByLabel(firstContract.fields.payScale, { exact: true }).fill('Schaal 7')
    await hr.getByRole('button', { name: firstContract.save, exact: true }).click()
    await hr.getByText('Schaal 7', { exact: true }).first().waitFor()
    await expectAccessible(hr, 'a contract as HR keeps it')
    await expectFits(hr, 'a contract as HR keeps it')
    const relationId = /people\/([^/]+)\/contract/.exec(hr.url())![1]!

    const bram = await stage.window({ language, width })
    await takeChair(bram, 'bram')
    await bram.goto(`/relations/${relationId}/first-contract`)
    await arrive(bram)
    await bram.getByLabel(firstContract.fields.payScale, { exact: true }).fill('Schaal 8')
    await bram.getByLabel(firstContract.why, { exact: true }).fill('Zo staat het op papier')
    await bram.getByRole('button', { name: firstContract.send, exact: true }).click()
    await bram.getByText(firstContract.sent).waitFor()
    await expectAccessible(bram, 'my contract')
    await expectFits(bram, 'my contract')

    await hr.reload()
    await arrive(hr)
    await hr.getByRole('button', { name: firstContract.take, exact: true }).click()
    await hr.getByText(firstContract.proposals, { exact: true }).waitFor({ state: 'detached' })

    await bram.request.post(`/api/relations/${relationId}/agreements`, { data: {} })
    await bram.goto(`/relations/${relationId}/renderings`)
    await arrive(bram)
    await bram.getByRole('heading', { name: firstContract.three.title }).waitFor()
    await bram.getByText('Schaal 8', { exact: true }).waitFor()
    await bram.getByText(firstContract.three.nothing).waitFor()
    await expectAccessible(bram, 'three contracts')
    await expectFits(bram, 'three contracts')
  })
})
