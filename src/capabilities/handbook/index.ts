import type { Call } from '../../platform/http/call.ts'
import { readHouseRules } from './service.ts'

/** The newest version of each rule of the house. */
export async function newestHouseRules(
  call: Call,
): Promise<{ ruleId: string; number: number; title: string }[]> {
  const { rules } = await readHouseRules(call)
  return rules.map(({ ruleId, versions: [newest] }) => ({
    ruleId,
    number: newest!.number,
    title: newest!.title,
  }))
}

/** What each rule of the house is called now. */
export async function titlesOfHouseRules(call: Call): Promise<Map<string, string>> {
  return new Map((await newestHouseRules(call)).map(({ ruleId, title }) => [ruleId, title]))
}
