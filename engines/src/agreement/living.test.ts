import { describe, expect, test } from 'vitest'
import { agreementStatusOn, lastDayOf, statusOn } from './living.ts'

const law = { because: 'article', articleId: 'law/1' } as const

describe('a clause on a day', () => {
  test.each([
    ['review only', '2027-06-01', null, null, '2027-05-31', 'active'],
    ['review only', '2027-06-01', null, null, '2027-06-01', 'due'],
    ['review only', '2027-06-01', null, null, '2027-06-02', 'expired'],
    ['end only', null, '2027-06-01', null, '2027-05-31', 'active'],
    ['end only', null, '2027-06-01', null, '2027-06-01', 'due'],
    ['end only', null, '2027-06-01', null, '2027-06-02', 'expired'],
    ['review, then end', '2027-03-01', '2027-06-01', null, '2027-02-28', 'active'],
    ['review, then end', '2027-03-01', '2027-06-01', null, '2027-03-02', 'due'],
    ['review, then end', '2027-03-01', '2027-06-01', null, '2027-06-01', 'due'],
    ['review, then end', '2027-03-01', '2027-06-01', null, '2027-06-02', 'expired'],
    ['end before review', '2027-06-01', '2027-03-01', null, '2027-03-02', 'expired'],
    ['law lets it go on', null, '2027-06-01', law, '2027-06-02', 'due'],
    ['no date at all', null, null, null, '2099-01-01', 'active'],
  ] as const)('[C12] %s (%s, %s, %o) on %s: %s', (_, reviewOn, endsOn, outlives, day, status) => {
    expect(statusOn({ reviewOn, endsOn, outlives }, day)).toBe(status)
  })

  test('[C12] an agreement lives until its last clause has ended', () => {
    const early = { reviewOn: null, endsOn: '2027-01-31', outlives: null }
    const late = { reviewOn: '2027-06-01', endsOn: null, outlives: null }
    expect(agreementStatusOn([early, late], '2027-02-01')).toBe('living')
    expect(agreementStatusOn([early, late], '2027-06-02')).toBe('expired')
    expect(lastDayOf(late)).toBe('2027-06-01')
  })
})
