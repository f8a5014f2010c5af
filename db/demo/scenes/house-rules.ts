import { changeHouseRule, endHouseRule, writeHouseRule } from '../../../src/capabilities/handbook/service.ts'
import type { Scene } from './scene.ts'

/** Marieke wrote three rules of the house: one stands, one changes next month, and one ended. */
export async function writeHouseRules({ act, words, personOf }: Scene): Promise<void> {
  const { bikes, phone, phoneLater, swap } = words.houseRules
  const marieke = personOf('marieke')
  const write = async (rule: typeof bikes, validFrom: string) => {
    const { rules } = await act(
      marieke,
      call => writeHouseRule(call, { ...rule, validFrom, endsOn: null }),
      validFrom,
    )
    return rules.find(({ shown }) => shown.title === rule.title)!.ruleId
  }
  await write(bikes, '2026-05-11')
  const called = await write(phone, '2026-03-02')
  const swapped = await write(swap, '2026-01-05')
  const later = { ...phoneLater, number: 1, validFrom: '2026-10-01', endsOn: null }
  await act(marieke, call => changeHouseRule(call, called, later), '2026-08-31')
  await act(marieke, call => endHouseRule(call, swapped, { number: 1, endsOn: '2026-06-30' }), '2026-06-15')
}
