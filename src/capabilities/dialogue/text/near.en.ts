import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { dialogueNearNl } from './near.nl.ts'

export const dialogueNearEn: SameKeys<typeof dialogueNearNl> = {
  kinds: {
    annual: 'Annual talk',
    performance: 'Talk about the work',
    appraisal: 'Looking back',
    development: 'Talk about development',
    handover: 'Handover talk',
    ad_hoc: 'In between',
  },
  mandatory: {
    freedom: 'How much say do you both have in what is asked?',
    team: 'What do we ask of the team, and how does working together count?',
    pay: 'How do demands and pay relate; may it be lighter, for less pay?',
  },
  steps: {
    'choose-topics': {
      sentence: 'Your views lie side by side. Choose together what it is about.',
      action: 'To the difference',
    },
    plan: { sentence: 'Topics lie on the table. Agree on a day.', action: 'Plan a talk' },
    prepare: {
      sentence: 'You talk on {{on}}. Prepare for what lies on the table.',
      action: 'Prepare the talk',
    },
    confirm: { sentence: 'Your talk was planned. Was it a conversation?', action: 'Answer' },
    'start-writing': {
      sentence: 'You have talked. Each write down what you agreed.',
      action: 'Write it down',
    },
  },
}
