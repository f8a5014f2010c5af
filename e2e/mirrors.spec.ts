import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Talks } from '../src/capabilities/dialogue/model.ts'
import { expectFine, takeChair } from './support/browser.ts'
import { arrive, settle } from './support/settle.ts'
import { setStage } from './support/stage.ts'
import { settingsFor } from './support/turns.ts'
import { fill, wordsIn } from './support/words.ts'

// Samira and Joost each look into the mirrors of their table, in a window of their own.
describe.each(settingsFor('mirrors'))('mirrors of a table in %s at %i', (language, width) => {
  const { mirrors, dialogue, privacy, shell } = wordsIn(language)
  const { relation, triad, style, balance } = mirrors
  const stage = setStage()

  const atTable = async () => {
    const samira = await stage.window({ language, width })
    const joost = await stage.window({ language, width })
    await takeChair(samira, 'samira')
    await takeChair(joost, 'joost')
    const { relations } = await (await samira.request.get('/api/me')).json()
    return { samira, joost, table: `/relations/${relations[0].relationId}` }
  }
  /** One section of the page, by its title. */
  const part = (page: Page, title: string) =>
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
      .last()
  /** The place on one line, as it is called for who listens. */
  const choose = async (
    page: Page,
    title: string,
    { label, low, high }: Record<'label' | 'low' | 'high', string>,
    place: string,
  ) =>
    part(page, title)
      .getByRole('group', { name: label })
      .getByRole('radio', { name: fill(mirrors.place, { place, low, high }) })
      .press(' ')

  test('[A22] two answer how they stand to each other, share, and find what they see apart on the table', async () => {
    const { samira, joost, table } = await atTable()
    await samira.goto(table)
    await arrive(samira)
    await samira.getByRole('link', { name: shell.table.toMirrors }).click()
    await samira.getByRole('heading', { level: 1, name: mirrors.title }).waitFor()
    await joost.goto(`${table}/mirrors`)
    await arrive(joost)
    await expectFine(samira, 'before anything was answered')
    const { independence, equality, reciprocity, value } = relation.questions
    const answer = async (page: Page, places: readonly string[]) => {
      for (const [at, question] of [independence, equality, reciprocity, value].entries())
        await choose(page, relation.title, question, places[at]!)
    }
    await answer(samira, ['4', '2', '4', '5'])
    await part(samira, relation.title).getByRole('button', { name: mirrors.save }).click()
    await samira.getByText(mirrors.saved).waitFor()
    await samira.reload()
    await arrive(samira)
    await part(samira, relation.title).getByRole('button', { name: mirrors.share, exact: true }).click()
    await samira.getByText(mirrors.waits).waitFor()
    await expectFine(samira, 'shared by one')

    // He sees nothing of it, not even that she answered.
    await joost.reload()
    await arrive(joost)
    await part(joost, relation.title).getByText(mirrors.alone).waitFor()
    await answer(joost, ['4', '4', '3', '5'])
    await part(joost, relation.title).getByRole('button', { name: mirrors.share, exact: true }).click()
    await part(joost, relation.title).getByText(mirrors.opened).waitFor()
    await expectFine(joost, 'open')
    await joost.getByRole('link', { name: mirrors.toTalk }).click()
    await arrive(joost)
    await joost.getByText(mirrors.qualities.equality).first().waitFor()
    expect(await joost.getByText(mirrors.qualities.reciprocity).count()).toBe(0)
    await expectFine(joost, 'on the table')
    await samira.goto(table)
    await arrive(samira)
    await samira.getByText(mirrors.qualities.equality).first().waitFor()
    for (const page of [samira, joost]) await page.context().close()
  })

  test('[B13] a word about health beside the work is hinted at before it is kept, and each aspect has its own line', async () => {
    const { samira, table } = await atTable()
    await samira.goto(`${table}/mirrors`)
    await arrive(samira)
    const own = part(samira, triad.title)
    await own.locator('summary', { hasText: triad.questions.recovery.words }).click()
    const words = own.getByLabel(triad.questions.recovery.words)
    await words.fill(
      language === 'nl' ? 'Na mijn burn-out lukt dat niet.' : 'After my burnout that does not work.',
    )
    await samira.getByText(privacy.hint.title).waitFor()
    expect(await own.getByRole('button', { name: mirrors.save }).isEnabled()).toBe(true)
    const lines = part(samira, triad.earlier)
    for (const { label } of Object.values(triad.questions)) await lines.getByText(label).first().waitFor()
    expect(await lines.locator('figure').count()).toBe(3)
    await expectFine(samira, 'a hint and the lines of the quarters')
    await samira.context().close()
  })

  test('[B10] [B08] after the talk: balance for both or for nobody, and a mirror of one’s own that no other opens', async () => {
    const { samira, joost, table } = await atTable()
    const { conversations, topics }: Talks = await (await samira.request.get(`/api${table}/talks`)).json()
    const was = conversations.find(talk =>
      topics.some(({ conversationId }) => conversationId === talk.conversationId),
    )!
    const unfold = async (page: Page) => {
      await page.goto(`${table}/talk`)
      await arrive(page)
      const name = new RegExp(`${dialogue.kinds[was.kind]}.* ${was.plannedOn.slice(0, 4)}`)
      const past = page.locator('details', { has: page.locator('summary', { hasText: name }) })
      await past.locator('summary').first().click()
      await past.locator('summary', { hasText: dialogue.offered.label }).click()
      await part(page, balance.title).waitFor()
    }
    await unfold(samira)
    // In the example she has shared; he is not told.
    await part(samira, balance.title).getByText(mirrors.waits).waitFor()
    await unfold(joost)
    await part(joost, balance.title).getByText(mirrors.alone).waitFor()
    for (const question of Object.values(balance.questions)) await choose(joost, balance.title, question, '4')
    await part(joost, balance.title).getByRole('button', { name: mirrors.share, exact: true }).click()
    await part(joost, balance.title).getByText(mirrors.opened).waitFor()
    await expectFine(joost, 'balance of both')

    await part(joost, style.title).locator('summary').first().click()
    const own = part(joost, style.title)
    const winWin = own
      .getByRole('group', { name: style.outcome })
      .getByRole('button', { name: style.outcomes['win-win'] })
    await own
      .getByRole('group', { name: style.used })
      .getByRole('button', { name: style.styles.contending })
      .press(' ')
    expect(await winWin.getAttribute('aria-disabled')).toBe('true')
    await expectFine(joost, 'a style with which not both win')
    await own
      .getByRole('group', { name: style.used })
      .getByRole('button', { name: style.styles['problem-solving'] })
      .press(' ')
    await winWin.press(' ')
    await own.getByRole('button', { name: mirrors.save }).click()
    await own.getByText(mirrors.saved).waitFor()
    await settle(joost)
    expect(await own.getByRole('button', { name: mirrors.share, exact: true }).count()).toBe(0)
    for (const page of [samira, joost]) await page.context().close()
  })

  test('[B05] before a talk each lays three pearls alone, beside what may be shown of the team', async () => {
    const { samira, table } = await atTable()
    await samira.request.post(`/api${table}/conversations`, {
      data: { kind: 'ad_hoc', plannedOn: '2026-09-20' },
    })
    await samira.goto(`${table}/talk`)
    await arrive(samira)
    await samira.locator('summary', { hasText: dialogue.offered.label }).first().click()
    const way = mirrors['classic-modern']
    await part(samira, way.title).waitFor()
    for (const question of Object.values(way.questions)) await choose(samira, way.title, question, '3')
    await part(samira, way.title).getByRole('button', { name: mirrors.save }).click()
    await samira.getByText(mirrors.saved).waitFor()
    await part(samira, way.title).locator('summary', { hasText: mirrors.from }).click()
    expect(
      await part(samira, way.title)
        .getByText(/S2, (regel|lines) 1\d\d/)
        .count(),
    ).toBe(6)
    await expectFine(samira, 'how we work with each other')
    await samira.context().close()
  })

  test('[B22] HR and the works council see the triad of a team, and fog where too few count', async () => {
    const page = await stage.window({ language, width })
    for (const chair of ['marieke', 'ineke'] as const) {
      await takeChair(page, chair)
      await page.goto('/team-pictures')
      await arrive(page)
      expect(await page.locator('figure').count()).toBe(3)
      const select = page.getByLabel(mirrors.teams.choose)
      const teams = await select.locator('option').allInnerTexts()
      expect(teams.length).toBeGreaterThan(10)
      let folded = 0
      for (const label of teams) {
        await select.selectOption({ label })
        folded += (await page.locator('figure').count()) === 0 ? 1 : 0
      }
      expect(folded).toBeGreaterThan(0)
      await page.getByText(mirrors.teams.fog).first().waitFor()
      await expectFine(page, 'a team of which nothing may be shown')
    }
    await page.context().close()
  })
})
