import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { HouseRules } from '../model.ts'

const url = '/api/house-rules'
const rule = {
  title: 'Fietsen in de hal',
  what: 'Je zet je fiets in de hal.',
  why: 'Buiten is geen plek.',
  decides: 'De huismeester.',
  source: 'Besluit van mei',
  validFrom: '2026-09-01',
}

export function attempts({ cast }: Room): Attempts {
  let count = 0
  const written = async () => {
    const title = `Fietsen in hal ${++count}`
    const { rules } = (await ok(cast.clients.hr.post(url, { ...rule, title }))).body as HouseRules
    return rules.find(({ shown }) => shown.title === title)!.ruleId
  }
  return {
    readHouseRules: plain('GET', url),
    writeHouseRule: plain('POST', url, rule),
    changeHouseRule: async () => {
      const ruleId = await written()
      const body = { ...rule, number: 1, validFrom: '2026-10-01' }
      return () => ({ method: 'POST', url: `${url}/${ruleId}/versions`, body })
    },
    endHouseRule: async () => {
      const ruleId = await written()
      const body = { number: 1, endsOn: '2026-09-30' }
      return () => ({ method: 'POST', url: `${url}/${ruleId}/end`, body })
    },
  }
}
