import { defaultReviewOn } from '@wisselwerk/engines/agreement'
import type { ClauseInput } from '../../model.ts'

/** `crypto.randomUUID` is missing on plain http in a local network; its random numbers are not. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** An empty clause; both look back after a year unless they choose otherwise (C12). */
export const blankClause = (today: string): ClauseInput => ({
  id: newId(),
  who: null,
  whoName: null,
  what: null,
  when: null,
  how: null,
  fills: null,
  reviewOn: defaultReviewOn(today),
  endsOn: null,
  outlives: null,
  topicId: null,
  itemId: null,
  dealId: null,
  value: null,
})
