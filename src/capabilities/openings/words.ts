import { criterionFault } from '../measures/index.ts'

const formerPay = [
  /(laatst|huidig|vorig|eerder)\w*\s+(verdien\w*\s+)?(salaris|loon|inkomen)/iu,
  /(salaris|loon)(geschiedenis|historie|strook)/iu,
  /\b(last|current|former|previous)\s+(salary|pay|wage)/iu,
  /\bsalary\s+history/iu,
  /\bwat\s+(je|u)\s+(nu|eerder)\s+verdien/iu,
  /\b(earn|earned)\s+(now|before)\b/iu,
]

const ages = [
  /\b\d{2}\s*(?:[–-]|tot|to|en|and)\s*\d{2}\s*(?:jaar|years?\b)/iu,
  /\b(?:maximaal|minimaal|hooguit|tot|vanaf|over|under|at least|at most)\s+\d{2}\s*(?:jaar|years?\b)/iu,
  /\bjonge?\s+(?:hond|kandidaat|team|collega)/iu,
]

/** What an opening may not ask: how old somebody is, and what they earned before (directive (EU) 2023/970, article 5). */
export function faultIn(words: string): 'age' | 'former-pay' | null {
  if (formerPay.some(pattern => pattern.test(words))) return 'former-pay'
  if (ages.some(pattern => pattern.test(words))) return 'age'
  const fault = criterionFault({
    possibilities: null,
    needs: words,
    affinities: null,
    wishes: null,
    age: null,
  })
  return fault && fault.fault !== 'nothing' ? 'age' : null
}
