import { ok, secretWord } from '../../../shell/testing/furnished.ts'
import type { Client } from '../../../shell/testing/test-app.ts'
import type { BreachInput, Repair } from '../model.ts'

/** An entry with everything answered; `rest` says what is otherwise. */
export const entryOf = (rest: Partial<BreachInput> = {}): BreachInput => ({
  source: { from: 'own', expected: `${secretWord} drie weken van tevoren` },
  happened: `${secretWord} vier dagen van tevoren`,
  state: 'existing',
  weight: 'heavy',
  weightWords: '',
  exchange: true,
  authority: false,
  cooperation: true,
  feeling: '',
  ...rest,
})

const latest = (view: Repair, before: Repair) =>
  view.breaches.find(({ breachId }) => !before.breaches.some(one => one.breachId === breachId))!

/** Writes one down, over HTTP. */
export async function record(
  client: Client,
  url: string,
  entry: BreachInput = entryOf(),
): Promise<{ url: string; breachId: string; version: number }> {
  const before: Repair = (await ok(client.get(`${url}/breaches`))).body
  const after: Repair = (await ok(client.post(`${url}/breaches`, entry))).body
  const { breachId, version } = latest(after, before)
  return { url: `${url}/breaches/${breachId}`, breachId, version }
}
