import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { campaignsNl } from './nl.ts'

export const campaignsEn: SameKeys<typeof campaignsNl> = {
  refusals: {
    'only-hr-plans': {
      reason: 'Only HR plans and closes a joint round.',
      next: 'Ask HR if you want a round.',
    },
    'already-over': {
      reason: 'The last day is in the past.',
      next: 'Choose a last day that is still to come.',
    },
    'no-such-unit': {
      reason: 'One of these teams is not here (any more).',
      next: 'Choose again whom you ask.',
    },
    'too-few': {
      reason:
        'This asks fewer than {{least}} people. Then nothing can be shown without recognising somebody.',
      next: 'Ask a larger group.',
    },
    'not-open': { reason: 'This round is not open.', next: 'Look at the dates of the round.' },
    'reminded-today': { reason: 'A reminder was sent today already.', next: 'Try again tomorrow.' },
    elsewhere: { reason: 'Somebody else was just before you.', next: 'Look where the round stands now.' },
    'no-such-campaign': { reason: 'This round is not here.', next: 'Go back to the rounds.' },
    'not-closed': {
      reason: 'This round is not closed yet. Until then nothing of it is shown.',
      next: 'Wait until HR closes the round.',
    },
    'no-statistics': {
      reason: 'Too few people took part for figures about the whole round.',
      next: 'Look at the picture itself, or wait for a later round.',
    },
  },
  mail: {
    subject: 'Wisselwerk: {{name}} is still open',
    text: 'Hello,\n\nAt {{organisation}} ‘{{name}}’ is open until {{closesOn}}. Your view counts once you have shown it. You need not take part, and nobody sees who did.\n\nWisselwerk',
  },
  title: 'The picture together',
  sentence: 'What do people and managers expect of each other, in whole groups?',
  none: 'There has been no round yet.',
  noneText:
    'In a joint round everybody who wants to looks at what you expect of each other. After closing you see per group what came out. Of one person you never see anything.',
  plan: 'Plan a round',
  planTitle: 'Planning a round',
  name: 'Name of the round',
  opensOn: 'First day',
  closesOn: 'Last day',
  who: 'Whom do you ask?',
  everybody: 'Everybody',
  someUnits: 'Only these teams, with everything below them',
  planNote:
    'People take part by showing their own view. At closing it is decided once what can be seen per group. After that it does not change.',
  save: 'Plan this round',
  cancel: 'Leave it',
  states: {
    planned: 'yet to begin',
    open: 'open',
    ended: 'over, not closed yet',
    closing: 'being closed',
    closed: 'closed',
    cancelled: 'withdrawn',
  },
  period: '{{from}} until {{until}}',
  asked: 'Asked: {{who}}',
  response: {
    'under-quarter': 'Less than a quarter has shown a view so far.',
    'under-half': 'Between a quarter and half have shown a view so far.',
    'under-three-quarters': 'Between half and three quarters have shown a view so far.',
    most: 'More than three quarters have shown a view so far.',
    folded:
      'Another round asks almost the same people. How many have shown a view would give somebody away here.',
  },
  remind: 'Send a reminder',
  reminded: 'Last reminder: {{day}}',
  close: 'Close the round',
  closeTitle: 'Close ‘{{name}}’?',
  closeNow: 'Yes, close the round',
  closeNotYet: 'Not yet',
  closeEarly: 'People can still take part until {{day}}. After closing they cannot any more.',
  closeText:
    'After closing nothing more counts. Wisselwerk decides once which groups can be seen. After that it stands.',
  closing: 'The round is being closed',
  stopClosing: 'Stop',
  failed: 'Closing stopped half way. Nothing is half published.',
  tryAgain: 'Close again',
  withdraw: 'Withdraw the round',
  look: 'Look at the picture',
  picture: {
    title: 'The picture: {{name}}',
    back: 'All rounds',
    group: 'Team',
    kind: 'Kind of working relationship',
    whole: 'Whole organisation',
    allKinds: 'All kinds',
    foldedOption: '{{name}} (too small to show)',
    employees: 'Employees',
    organisation: 'Managers',
    measure: 'What do you compare?',
    measures: {
      importance: 'How important',
      owed: 'How firmly agreed',
      shortfall: 'What was kept less than agreed',
    },
    shortMeasures: { importance: 'important', owed: 'agreed', shortfall: 'short' },
    people: '{{band}} people',
    most: 'Employees and managers differ most about {{room}}.',
    same: 'Employees and managers see this much the same.',
    onlyEmployees: 'Only what employees say can be seen here; too few managers took part.',
    managersOfNoKind: 'Here you see what these employees say. Managers belong to no kind.',
    onlyOrganisation: 'Only what managers say can be seen here; too few employees took part.',
    folded: 'This group is too small to show',
    foldedText:
      'Fewer than five people, or with what stands elsewhere the rest of a larger group could be worked out. So this group stays closed.',
    fog: 'cannot be shown',
    atLeast: '{{value}} or more',
    atMost: '{{value}} or less',
    value: '{{name}}: {{value}}',
    table: 'The figures as a table',
    room: 'Room',
    unanimous:
      'Where there is a dash, everybody answered the same, or that would follow for another group. Then the mean would tell what each one said. Near an end of the scale stands ‘or more’ or ‘or less’ for a small group, for the same reason.',
    frozen: 'Settled at closing on {{day}} or later; does not change any more.',
    mismatch:
      'Managers find extra effort at least as important as the work itself, employees less so. The researchers found that difference too.',
    noMismatch: 'The difference about extra effort that the researchers found cannot be seen here.',
    source: 'Freese and others 2008; article 0, lines 232-251.',
  },
  statistics: {
    title: 'For who wants to see the statistics',
    sentence: 'Only about the whole round: {{employees}} employees and {{managers}} managers.',
    reliability: 'Reliability (alpha)',
    difference: 'Difference (Cohen’s d)',
    agreement: 'Agreement per pair (ICC)',
    interval: '{{value}} ({{low}} to {{high}})',
    withoutInterval: '{{value}} (no interval)',
    unknown: 'cannot be determined',
    note: 'Alpha says whether the items of a room belong together, about what is agreed. Cohen’s d is the difference in standard deviations, employees minus managers. ICC says how far an employee and their own manager see the same: 0 is not at all, 1 is fully. In brackets stands the 95% interval: the wider it is, the less sure the figure. For ICC the interval does not count that one manager belongs to several pairs. In truth that interval is somewhat wider.',
    noPairs:
      'Agreement per pair cannot be shown here. There are too few pairs, or something about a few people would follow from it.',
    beforeIntervals:
      'When this round was closed, Wisselwerk did not work out an interval for ICC yet. What is settled is not worked out again. So only the figure stands there.',
  },
  openNow:
    '‘{{name}}’ is open now, until {{day}}. If you show your view, it counts in a group picture. Nobody sees there what you said.',
}
