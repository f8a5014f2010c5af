import { criterionFault } from '../measures/index.ts'

const formerPay = [
  /(laatst|huidig|vorig|eerder)\w*\s+(verdien\w*\s+)?(salaris|loon|inkomen)/iu,
  /(salaris|loon)(geschiedenis|historie|strook)/iu,
  /\b(last|current|former|previous)\s+(salary|pay|wage)/iu,
  /\bsalary\s+history/iu,
  /\bwat\s+(je|u)\s+(nu|eerder)\s+verdien/iu,
  /\b(earn|earned)\s+(now|before)\b/iu,
]

/** What an opening may not ask: how old somebody is, and what they earned before (directive (EU) 2023/970, article 5). */
export function faultIn(words: string): 'age' | 'former-pay' | null {
  if (formerPay.some(pattern => pattern.test(words))) return 'former-pay'
  const fault = criterionFault({
    possibilities: null,
    needs: words,
    affinities: null,
    wishes: null,
    age: null,
  })
  return fault && fault.fault !== 'nothing' ? 'age' : null
}
