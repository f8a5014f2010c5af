import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordsIn as exampleWords } from '../db/demo/words/words.ts'
import { takeChair } from './support/browser.ts'
import { operateOn } from './support/operate.ts'
import { setStage } from './support/stage.ts'
import { languagesFor } from './support/turns.ts'
import { wordsIn } from './support/words.ts'

// An operator moves an organisation out by its archive and back in, while the server runs.
describe.each(languagesFor('moving'))('an organisation moves, in %s', language => {
  const { flexicurity } = wordsIn(language)
  const organisation = exampleWords(language).organisation.name
  const stage = setStage()
  const operate = operateOn(stage)

  test('[Z12] it is gone for whoever was signed in, and back as it was', async () => {
    const marieke = await stage.window({ language })
    await takeChair(marieke, 'marieke')
    const answers = async () => {
      const paths = ['/api/me', '/api/register', '/api/flexicurity', '/api/campaigns', '/api/overviews']
      return Promise.all(paths.map(async path => (await marieke.request.get(path)).json()))
    }
    await expect.poll(async () => JSON.stringify((await answers())[3])).toContain('closed')
    const before = await answers()
    const file = join(stage.app.home, 'waterkant.age')

    const moved = await operate('move-out', file, '--organisation', organisation, '--remove')
    expect(moved.stdout).toContain('It is gone here')
    await expect.poll(async () => (await marieke.request.get('/api/me')).status()).toBe(401)
    const back = await operate('move-in', file)
    expect(back.stdout).toContain(`${organisation} is here`)
    const again = await operate('move-in', file).catch(error => error)
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is here already')])

    await takeChair(marieke, 'marieke')
    expect(await answers()).toEqual(before)
    await marieke.goto('/flexicurity')
    await marieke.getByRole('heading', { level: 1, name: flexicurity.title }).waitFor()
    await marieke.context().close()
  })
})
