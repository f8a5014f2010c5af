import type { DiplomaContent } from '../../../src/capabilities/learning/model.ts'
import { answerDiploma, setTradeRegister } from '../../../src/capabilities/learning/service/office.ts'
import { addDiploma, showDiploma } from '../../../src/capabilities/learning/service/own.ts'
import type { Scene } from './scene.ts'

/** Samira has two diplomas, one of which HR saw; Noor shows hers to HR. */
export async function showDiplomas({ act, personOf, words }: Scene): Promise<void> {
  const { nursing, wounds, noor } = words.scenes.learning
  const [samira, hr] = [personOf('samira'), personOf('marieke')]
  const add = async (personId: string, diploma: DiplomaContent) =>
    (await act(personId, call => addDiploma(call, diploma), '2026-08-18')).diplomas.at(-1)!.diplomaId
  await act(hr, call => setTradeRegister(call, '90001234'), '2026-01-05')
  const seen = await add(samira, { ...nursing, level: 4, recognised: true, awardedOn: '2012-07-05' })
  await add(samira, { ...wounds, level: null, recognised: false, awardedOn: '2023-11-17' })
  await act(samira, call => showDiploma(call, seen), '2026-08-19')
  await act(hr, call => answerDiploma(call, seen, { version: 1, answer: 'seen' }), '2026-08-20')
  const waits = await add(personOf('noor'), { ...noor, level: 4, recognised: true, awardedOn: '2025-07-04' })
  await act(personOf('noor'), call => showDiploma(call, waits), '2026-08-28')
}
