import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'

export function attempts({ cast }: Room): Attempts {
  return {
    readConsentFile: plain('GET', '/api/consent'),
    askConsent: plain('POST', '/api/consent/rosters/ask', { arrangement: 'Zo gaan we om met roosters' }),
    decideConsent: async () => {
      const body = { arrangement: 'Zo gaan we om met loopbanen' }
      const asked = await cast.clients.hr.post('/api/consent/careers/ask', body)
      if (asked.status !== 204) throw new Error('Nothing was asked')
      return () => ({
        method: 'POST',
        url: '/api/consent/careers/decide',
        body: { decision: 'refused', afterNumber: 1 },
      })
    },
  }
}
