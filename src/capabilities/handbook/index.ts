import type { Call } from '../../platform/http/call.ts'
import { readHouseRules } from './service.ts'

/** What each rule of the house is called now. */
export async function titlesOfHouseRules(call: Call): Promise<Map<string, string>> {
  const { rules } = await readHouseRules(call)
  return new Map(rules.map(({ ruleId, versions }) => [ruleId, versions[0]!.title]))
}
