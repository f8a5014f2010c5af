import { type Attempts, plain } from '../../../shell/testing/attempting.ts'

const arrangement = 'Zo gaan we om met wat teams nodig hebben'

export function attempts(): Attempts {
  return {
    readConsentFile: plain('GET', '/api/consent'),
    // HR's asking closes the part and the works council's consent, which comes right after it, opens it again. Elsewhere
    // another part is asked about, since nobody answers their own question.
    askConsent: async () => asker => ({
      method: 'POST',
      url: '/api/consent/ask',
      body: { parts: [{ module: asker === 'outsider' ? 'dialogue' : 'team-needs', arrangement }] },
    }),
    openWithoutCouncil: plain('POST', '/api/consent/open-without-council', {
      parts: [{ module: 'team-needs', arrangement }],
    }),
    decideConsent: plain('POST', '/api/consent/team-needs/decide', { decision: 'consented', afterNumber: 3 }),
  }
}
