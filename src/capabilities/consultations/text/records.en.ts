import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { consultationsRecordsNl } from './records.nl.ts'

/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const consultationsRecordsEn: SameKeys<typeof consultationsRecordsNl> = {
  terms: {
    consultations: {
      title: 'Having a say',
      reason: 'After two years the proposal is done with. What somebody said to it is not needed then.',
    },
  },
  tables: {
    consultations: {
      leftOut: 'Proposals. Whoever is asked reads them; that you put one stands with what you did.',
      stays: 'They are proposals of the organisation, about nobody in particular.',
    },
    consultation_asked: {
      title: 'Proposals that you were asked about',
      fields: { consultation_id: 'Proposal', asked_at: 'Asked on' },
    },
    consultation_reactions: {
      title: 'What you said to a proposal',
      fields: {
        consultation_id: 'Proposal',
        person_id: 'By',
        words: 'What you said',
        named: 'With your name',
        written_at: 'Written on',
      },
    },
    consultation_outcomes: {
      leftOut: 'Outcomes. Whoever was asked reads them; that you wrote one stands with what you did.',
      stays: 'They are decisions of the organisation.',
    },
    consultation_points: {
      leftOut: 'What was done with reactions, point by point. Whoever was asked reads it.',
      stays: 'They are answers of the organisation, without a name.',
    },
    consultation_answered: {
      title: 'Where your reaction is answered',
      stays: 'As long as your reaction is there.',
      fields: { consultation_id: 'Proposal', number: 'Point' },
    },
  },
  events: {
    consultation: {
      called: 'proposal',
      put: 'put',
      withdrawn: 'taken back',
      linked: 'linked with a house rule',
      decided: 'closed with an outcome',
    },
  },
}
