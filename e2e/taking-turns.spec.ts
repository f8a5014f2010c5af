import { describe, expect, test } from 'vitest'
import { ownPassword } from './support/beginning.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { handIn, writeAccount } from './support/main-job.ts'
import { agreeWithAll } from './support/reactions.ts'
import { arrive } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Marieke of HR lets people take turns from the first year on. Ineke begins; her manager Bohdan writes, she reacts, and the middle opens.
describe.each(settingsFor('taking-turns'))('taking turns in writing down in %s at %i', (language, width) => {
  const all = wordsIn(language)
  const { agreements, people } = all
  const { drafting, reactions } = agreements
  const stage = setStage()
  const why = 'Wij doen dit al jaren samen.'

  const sit = async (chair: Parameters<typeof takeChair>[1]) => {
    const page = await stage.window({ language, width })
    await takeChair(page, chair)
    return page
  }

  test('[C05] HR chooses with a sentence why; one writes, the other reacts, and both read whose turn it is', async () => {
    const marieke = await sit('marieke')
    await marieke.goto('/rules')
    await arrive(marieke)
    const choice = marieke.locator('section', { has: marieke.getByRole('heading', { name: drafting.title }) })
    await choice.locator('summary', { hasText: drafting.change }).click()
    await choice.getByLabel(drafting.years).selectOption('0')
    await choice.getByLabel(drafting.why).fill(why)
    await expectFine(marieke, 'choosing how many years')
    await choice.getByRole('button', { name: drafting.keep }).click()
    await marieke.getByText(why).waitFor()

    const ineke = await sit('ineke')
    const { relations } = await (await ineke.request.get('/api/me')).json()
    const { relationId, manager } = relations[0]
    const table = `/relations/${relationId}`
    await ineke.goto(`${table}/agreements`)
    await arrive(ineke)
    await ineke.getByRole('button', { name: agreements.time.new }).click()
    await ineke.getByRole('heading', { name: drafting.waitTitle }).waitFor()
    await ineke.getByText(drafting.first_zero).waitFor()
    await expectFine(ineke, 'the turn of the other')

    await marieke.request.post(`/api/people/${manager.personId}/invite`)
    const letters = async () => await (await marieke.request.get('/api/demo/outbox')).text()
    await expect.poll(letters).toMatch(/\/invitation\/[\w-]+/)
    const bohdan = await stage.window({ language, width })
    await bohdan.goto(/\/invitation\/[\w-]+/.exec(await letters())![0])
    await bohdan.getByLabel(people.invitation.password).fill(ownPassword)
    await bohdan.getByRole('button', { name: people.invitation.enter }).click()
    await bohdan.waitForURL(url => !url.pathname.startsWith('/invitation'))
    await bohdan.goto(`${table}/renderings`)
    await arrive(bohdan)
    await bohdan.getByText(drafting.first_zero).waitFor()
    const names = { employee: 'Ineke', organisation: 'Bohdan' }
    const clause = { what: 'Op dinsdag voor de raad', who: 'employee', how: 'in het rooster' } as const
    await writeAccount(bohdan, all, [clause], names)
    await expectFine(bohdan, 'the one draft')
    await handIn(bohdan, all)
    await bohdan.getByText(fill(drafting.waits, { other: 'Ineke' })).waitFor()
    await expectFine(bohdan, 'waiting for reactions')

    await ineke.reload()
    await ineke.getByText(clause.what, { exact: true }).waitFor()
    await ineke.getByRole('button', { name: new RegExp(`^${drafting.missing}`) }).waitFor()
    await expectFine(ineke, 'reacting to the draft')
    await agreeWithAll(ineke, reactions.agree)
    await ineke.getByRole('heading', { name: agreements.joint.title }).waitFor()
    await bohdan.reload()
    await bohdan.getByRole('heading', { name: agreements.joint.title }).waitFor()
    await bohdan.getByText(clause.what).first().waitFor()
  })
})
