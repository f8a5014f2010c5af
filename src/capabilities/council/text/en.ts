import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { councilNl } from './nl.ts'

export const councilEn: SameKeys<typeof councilNl> = {
  page: {
    title: 'Consent of the works council',
    sentence: '{{open}} of the {{total}} parts are open.',
    waiting_one: 'One request waits for a decision of the works council.',
    waiting_other: '{{count}} requests wait for a decision of the works council.',
    note: 'A part opens only when the works council consents to its arrangement.',
    noteWithout:
      'There is no works council. As long as fewer than fifty people work here HR opens a part itself, and everybody is told.',
    status: {
      none: 'closed: not asked yet',
      asked: 'closed: waits for a decision',
      consented: 'open: consented',
      refused: 'closed: not consented',
      withdrawn: 'closed: consent withdrawn',
      'without-council': 'open: without a works council',
    },
    steps: {
      asked: 'Consent asked',
      consented: 'Consented',
      refused: 'Not consented',
      withdrawn: 'Consent withdrawn',
      'without-council': 'Opened without a works council',
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
    openWithout: 'Open without a works council',
    openWithoutNote_zero:
      'Nobody stands in the register yet, and there is no works council. Below fifty people none is needed (Works Councils Act, article 2). Whoever comes to work here reads on this page what you open.',
    openWithoutNote_one:
      'One person works here, and there is no works council. Below fifty people none is needed (Works Councils Act, article 2). Whoever works here is told what you open.',
    openWithoutNote_other:
      '{{count}} people work here, and there is no works council. Below fifty people none is needed (Works Councils Act, article 2). Everybody who works here is told what you open.',
    openWithoutSend: 'Open it and tell everybody',
    ground:
      'Open on a ground of its own: there is no works council, and fewer than fifty people worked here. If one comes, it still decides.',
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
      'without-council': 'Recorded: open. Everybody who works here is told.',
    },
    fresh: 'Below is how it stands now. Read that first, then decide.',
    why: 'Why is it so?',
    whyText:
      'Dutch law (Works Councils Act, article 27(1)(k) and (l)) asks for the consent of the works council for rules about personal data and for systems that can show what people do. Every step stays, with name and day; nobody can erase one.',
  },
  all: {
    title: 'All parts at once',
    sentence:
      'Put before the works council in one go what you want to begin with. The words are ready; you can change them.',
    sentenceWithout: 'Open in one go what you want to begin with. The words are ready; you can change them.',
    change: 'Change the words: {{part}}',
    ask_one: 'Ask the works council for one part',
    ask_other: 'Ask the works council for {{count}} parts',
    open_one: 'Open one part and tell everybody',
    open_other: 'Open {{count}} parts and tell everybody',
    none: 'Choose at least one part.',
    nothing: 'Every part has been asked for.',
    nothingText: 'How each of them stands you read under Consent.',
    asked: 'The requests are with the works council',
    askedText: 'It decides about each part. As soon as one opens, you hear so.',
    opened: 'Recorded: open',
    openedText: 'Everybody who works here gets one message with what is open and how it is arranged.',
    on: 'On with the first steps',
  },
  desk: {
    'consent-to-ask_one': 'Ask consent for {{modules}}',
    'consent-to-ask_other': 'Ask consent for {{modules}}',
    'consent-waiting_one': 'The works council has yet to decide on {{modules}}',
    'consent-waiting_other': 'The works council has yet to decide on {{modules}}',
  },
  mail: {
    subject_one: '{{part}} is open',
    subject_other: '{{count}} parts of Wisselwerk are open',
    text: 'Hello,\n\nAt {{organisation}} what stands below has been opened. There is no works council, and fewer than fifty people work here; then it may be done without.\n\nThis is the arrangement:\n\n{{arrangements}}\n\nYou can read it later under ‘Consent’. Do you have a question or an objection? Tell HR.',
  },
  refusals: {
    'module-off': {
      reason: 'This part is still closed: the works council has not consented to it yet.',
      reason_none: 'This part is still closed: nobody has asked for consent yet.',
      reason_asked: 'This part is closed: the works council has yet to decide about it.',
      reason_refused: 'This part is closed: the works council did not consent to it.',
      reason_withdrawn: 'This part is closed: the works council withdrew its consent.',
      next: 'Ask HR or the works council how it stands.',
    },
    'only-employer-opens': {
      reason: 'Only HR opens a part, on behalf of the employer.',
      next: 'Ask HR.',
    },
    'there-is-a-council': {
      reason: 'There is a works council; it decides whether this part opens.',
      next: 'Ask the works council for consent.',
    },
    'council-needed': {
      reason: '{{people}} people work here. From {{least}} on a works council decides whether a part opens.',
      next: 'Give somebody the role works council under People, and ask for consent. What is open stays open.',
    },
    'no-stays-no': {
      reason: 'The works council said no to this part. That stays so, also when there is none now.',
      next: 'Have a new works council decide about it first.',
    },
    'is-open': {
      reason: 'This part is open already.',
      next: 'Do you want to change its arrangement? Then ask again.',
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
