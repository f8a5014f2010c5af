import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { councilNl } from './nl.ts'

export const councilEn: SameKeys<typeof councilNl> = {
  page: {
    title: 'Consent of the works council',
    sentence: '{{open}} of the {{total}} parts are open.',
    waiting_one: 'One request waits for a decision of the works council.',
    waiting_other: '{{count}} requests wait for a decision of the works council.',
    note: 'A part opens only when the works council consents to its arrangement.',
    status: {
      none: 'closed: not asked yet',
      asked: 'closed: waits for a decision',
      consented: 'open: consented',
      refused: 'closed: not consented',
      withdrawn: 'closed: consent withdrawn',
    },
    steps: {
      asked: 'Consent asked',
      consented: 'Consented',
      refused: 'Not consented',
      withdrawn: 'Consent withdrawn',
    },
    arrangement: 'The arrangement',
    assessment: 'Data protection assessment (DPIA)',
    noAssessment: 'not named',
    history: 'What happened so far',
    step: 'Step',
    who: 'By',
    when: 'On',
    empty: 'Nothing has been asked for this part yet.',
    askFirst: 'Ask for consent',
    askAgain: 'Change the arrangement and ask again',
    askAgainNote: 'The part closes until the works council decides again.',
    arrangementHint: 'What does this part do, who sees what, how long is it kept?',
    assessmentHint: 'Where is the assessment, and from which day?',
    optional: 'may stay empty',
    send: 'Ask the works council',
    consent: 'Consent',
    refuse: 'Do not consent',
    withdraw: 'Withdraw consent',
    withdrawTitle: 'Withdraw consent to ‘{{module}}’?',
    withdrawText: 'The part closes at once for everybody. What is in it stays until it opens again.',
    keep: 'Leave it open',
    done: {
      asked: 'The request is with the works council.',
      consented: 'Recorded: consented.',
      refused: 'Recorded: not consented.',
      withdrawn: 'Recorded: consent withdrawn.',
    },
    fresh: 'Below is how it stands now. Read that first, then decide.',
    why: 'Why is it so?',
    whyText:
      'Dutch law (Works Councils Act, article 27(1)(k) and (l)) asks for the consent of the works council for rules about personal data and for systems that can show what people do. Every step stays, with name and day; nobody can erase one.',
  },
  desk: {
    'consent-to-ask_one': 'Ask consent for {{modules}}',
    'consent-to-ask_other': 'Ask consent for {{modules}}',
    'consent-waiting_one': 'The works council has yet to decide on {{modules}}',
    'consent-waiting_other': 'The works council has yet to decide on {{modules}}',
  },
  refusals: {
    'module-off': {
      reason: 'This part is still closed: the works council has not consented to it yet.',
      next: 'Ask HR or the works council how it stands.',
    },
    'only-employer-asks': {
      reason: 'Only HR asks for consent, on behalf of the employer.',
      next: 'Is there something to raise? Tell HR.',
    },
    'only-council-decides': {
      reason: 'Only the works council decides about consent.',
      next: 'Wait for the decision, or talk with the works council.',
    },
    'asked-it-yourself': {
      reason: 'You asked for this consent yourself, on behalf of the employer.',
      next: 'Another member of the works council records the decision.',
    },
    'step-taken': {
      reason: 'Somebody else has just taken a step in this file.',
      next: 'Reload the page and see what it says now.',
    },
    'step-out-of-order': {
      reason: 'This step is not possible now: no request for consent is open.',
      next: 'Look in the file which step it is at.',
    },
  },
}
