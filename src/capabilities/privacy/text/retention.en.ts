import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { retentionNl } from './retention.nl.ts'

export const retentionEn: SameKeys<typeof retentionNl> = {
  title: 'How long we keep things',
  sentence: '{{count}} kinds of data, each with a fixed time. After that they are gone.',
  note: 'The law names a fixed time for almost nothing. Put this table before your lawyer before you use it. Checked on {{day}}.',
  what: 'What',
  howLong: 'How long',
  why: 'Why',
  whose: 'According to',
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  years_one: '{{count}} year',
  years_other: '{{count}} years',
  after: '{{time}} {{moment}}',
  changes: 'From {{day}}: {{time}}.',
  moments: {
    'relation-end': 'after the last day of work',
    'agreement-end':
      'after the last day of work, or after the day on which the last clause ends if that is later',
    'person-end': 'after the last day of work and the last role',
    creation: 'after it was made',
    'hold-end': 'after the keeping ended',
  },
  sources: {
    'own-choice': 'our own choice',
    guideline: 'guideline',
    'tax-law': 'tax law',
  },
  certainty: { H: 'certain', M: 'fairly certain', L: 'uncertain' },
  staying: {
    title: 'What stays, and why',
  },
  unnamed:
    'That somebody was counted in a round stays under a loose number, so that a next round gives nobody away.',
  deletions: {
    title: 'What was deleted',
    days: 'By day',
    daysNote: 'How many people came to the end of a time on that day, also when there was nothing of theirs.',
    day: 'Day',
    people_one: '{{type}}: {{count}} person',
    people_other: '{{type}}: {{count}} people',
    years: 'By year',
    yearsNote:
      'Only years that are over, and no number where fewer than {{least}} people are behind it. Otherwise one would see how much one person wrote.',
    yearOf: 'Deleted in {{year}}',
    whose: 'People',
    lines: 'Lines',
    untold: 'not told',
    none: 'Nothing yet.',
    last: 'Last looked on {{day}}.',
    stopped: 'Nothing is deleted now',
    stoppedText:
      'The clock of this installation says {{day}}, and the newest day that we know for sure is {{reached}}. More than 35 days lie between them. What is deleted never comes back, so we wait.',
    stoppedUnknown:
      'The clock of this installation says {{day}}, and nothing in the log tells whether that is right. What is deleted never comes back, so we wait.',
    stoppedNext:
      'Ask who runs Wisselwerk for you to set the clock right, or to confirm the day if it is right. After that deletion goes on by itself.',
  },
  holds: {
    title: 'Keeping longer',
    sentence_zero: 'Nothing of anybody is kept longer.',
    sentence_one: 'Data of one person are kept longer.',
    sentence_other: 'Data of {{count}} people are kept longer.',
    note: 'As long as this stands, nothing of somebody’s own working relationships is deleted. What they wrote at somebody else’s table follows that other person. They see the reason, your explanation and the day.',
    add: 'Keep somebody’s data longer',
    by: 'Decided by',
    number: 'Personnel number',
    numberHint: 'It stands under People, also of who left.',
    reason: 'Reason',
    choose: 'Choose a reason',
    explanation: 'Explanation',
    explanationHint: 'They will read this. At most 500 characters.',
    until: 'Until',
    untilHint: 'At most a year. After that you can renew.',
    save: 'Keep until that day',
    renew: 'Renew until {{day}}',
    lift: 'Stop keeping longer',
    lifted: 'stopped on {{day}}',
    over: 'stood until {{day}}',
    stands: 'until {{day}}',
    placed: '{{name}}, on {{day}}',
    reasons: {
      claim: 'A claim or dispute',
      inquiry: 'An inquiry',
      request: 'At their own request',
      audit: 'An inspection, for example by the tax office',
    },
  },
  mine: {
    gone: 'Gone on {{day}}.',
    running: 'As long as you work here, and then {{time}}.',
    table: 'Until {{time}} after the last day of work of whom it is about.',
    fixed: 'Until {{time}} {{moment}}.',
    stays: 'Stays, and points at nobody after erasing.',
    held: 'Your data are kept longer',
    heldText:
      '{{reason}}: {{explanation}} That lasts until {{day}}. {{name}} decided it on {{since}}. What should have left by then leaves on that day.',
    all: 'Read how long we keep everything, and why',
    wrong: 'Is something not right?',
    wrongText:
      'Your own words you change yourself: a view in a new round, a rendering as long as it is not handed in. Your name, job, hours or manager HR corrects for you, within a month. What somebody else wrote about the two of you nobody changes: say in your reaction that you see it differently, and it stands beside it. What is signed stays; together you make a new version.',
    earlier: 'Gone earlier?',
    earlierText:
      'What is only yours you can remove yourself: what you need, and a view that you have not shown yet. For the rest you ask HR, who must answer within a month. A signed agreement belongs to both of you and stays for the other until the day that stands here. If something must stay longer, you hear why. If you do not agree, you can go to the data protection authority (Autoriteit Persoonsgegevens).',
    stranger: 'Somebody who is not known here any more',
  },
}
