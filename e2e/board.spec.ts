import { describe, expect, test } from 'vitest'
import { expectFine } from './support/browser.ts'
import { sittingAt } from './support/sitting.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira asks her colleagues something. Oleksandr answers; Joost, who leads her, finds nothing; Marieke of HR answers once asked.
describe.each(settingsFor('board'))('the board of employees in %s at %i', (language, width) => {
  const words = wordsIn(language).board
  const stage = setStage()
  const asks = 'Telt de overdracht na de dienst als werktijd?'

  const sit = sittingAt(stage, { language, width })

  test('[B21] a question, an answer, HR by invitation and with its label, a manager who is not invited, and withdrawn', async () => {
    const samira = await sit('samira', '/board')
    await samira.getByRole('button', { name: words.ask.button }).click()
    await samira.getByLabel(words.ask.label).fill(asks)
    await samira.getByLabel(words.ask.named).check()
    await expectFine(samira, 'asking')
    await samira.getByRole('button', { name: words.ask.post }).click()
    await samira.getByRole('link', { name: asks }).click()
    await samira.getByText(words.question.sentence_zero).waitFor()
    await expectFine(samira, 'a question of mine')
    const at = new URL(samira.url()).pathname

    const oleksandr = await sit('oleksandr', at)
    await oleksandr.getByText('Samira El Amrani').first().waitFor()
    await oleksandr.getByText(words.answer.nobodyElse).waitFor()
    await oleksandr.getByLabel(words.answer.label).fill('Bij ons wel, een kwartier.')
    await oleksandr.getByRole('button', { name: words.answer.post }).click()
    await oleksandr.getByText(words.question.sentence_one).waitFor()
    await expectFine(oleksandr, 'answered by a colleague')

    // He leads her, and is not invited: what he finds is a sentence, and nothing else.
    const joost = await sit('joost', '/board/invited')
    await joost.getByText(words.invited.none).first().waitFor()
    for (const url of ['/api/board', `/api${at}`]) expect((await joost.request.get(url)).status()).toBe(403)
    await joost.goto(at)
    await joost.getByText(words.refusals['not-invited'].reason).waitFor()
    expect(await joost.content()).not.toContain(asks)

    await samira.reload()
    await samira.getByLabel(words.invite.who).selectOption({ label: `Marieke de Wit (${words.office.hr})` })
    await samira.getByRole('button', { name: words.invite.add }).click()
    await samira.getByRole('button', { name: `${words.invite.end} Marieke de Wit` }).waitFor()
    await expectFine(samira, 'HR is invited')

    const marieke = await sit('marieke', '/board/invited')
    await marieke.getByText(words.invited.waits).first().waitFor()
    await expectFine(marieke, 'what waits for HR')
    await marieke.getByRole('link', { name: asks }).click()
    await marieke.getByText(words.answer.officeNote.hr).waitFor()
    const read = await marieke.getByRole('main').innerText()
    expect(read).toContain(asks)
    // No name of an employee, and nothing that was written before she was invited.
    for (const hidden of ['Samira', 'Oleksandr', 'een kwartier']) expect(read).not.toContain(hidden)
    await marieke.getByLabel(words.answer.label).fill('Ja, de overdracht is werktijd.')
    await marieke.getByRole('button', { name: words.answer.post }).click()
    await marieke.getByText(words.question.sentence_one).waitFor()
    await expectFine(marieke, 'answered by HR')

    await samira.reload()
    const hers = samira.getByRole('article').filter({ hasText: 'Ja, de overdracht is werktijd.' })
    await hers.getByText('Marieke de Wit').waitFor()
    await hers.getByText(words.office.hr, { exact: true }).waitFor()
    await samira.getByRole('button', { name: words.question.withdraw }).first().click()
    await samira.getByRole('dialog').getByRole('button', { name: words.question.withdraw }).click()
    await samira.getByRole('heading', { level: 1, name: words.title }).waitFor()

    await oleksandr.reload()
    await oleksandr.getByText(words.withdrawn).waitFor()
    expect(await oleksandr.content()).not.toContain(asks)
    expect((await marieke.request.get(`/api${at}`)).status()).toBe(403)
  })

  test('[B21] somebody stands for moderator, and a colleague agrees and takes that back', async () => {
    const bram = await sit('bram', '/board/moderators')
    await bram.getByRole('button', { name: words.moderators.stand }).click()
    await bram.getByRole('button', { name: words.moderators.stepDown }).waitFor()
    await expectFine(bram, 'standing')
    const samira = await sit('samira', '/board/moderators')
    const bramsLine = samira.getByRole('button', { name: new RegExp(`^${words.moderators.agree} Bram`) })
    await bramsLine.click()
    await samira.getByText(fill(words.moderators.backings_one, { needed: 5 })).waitFor()
    await samira.getByRole('button', { name: new RegExp(`^${words.moderators.takeBack} Bram`) }).click()
    await bramsLine.waitFor()
    await expectFine(samira, 'who stands')
  })
})
