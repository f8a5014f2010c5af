import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { reachNl } from './reach.nl.ts'

export const reachEn: SameKeys<typeof reachNl> = {
  title: 'Is everyone reached?',
  sentence: 'Of the {{people}} people {{did}}. That is {{share}} of every 100.',
  did: {
    budget: '{{users}} chose something from a budget',
    diploma: '{{users}} showed a diploma',
    together: '{{users}} agreed on a step together',
  },
  about: {
    budget: 'What counts: who chose something from a budget.',
    diploma: 'What counts: who showed a diploma of which HR saw the original.',
    together: 'What counts: who agreed on a step with their manager, for which both do something.',
  },
  uses: { budget: 'budget', diploma: 'diploma', together: 'a step together' },
  until: 'Counted in the half-year up to {{day}}.',
  next: 'The next figures may be there from {{day}} on.',
  none: 'Nothing was counted yet',
  noneText: 'The figures come twice a year, when a half-year is over.',
  closed: 'Nothing to count yet',
  closedText: 'The works council has not opened the budgets and the talks yet. So nothing was counted.',
  tooFew: 'Still too few to show',
  tooFewText:
    'Only once {{least}} people used something and {{least}} people did not, something stands here. Otherwise you would recognise somebody.',
  choose: 'Choose what was used',
  folded: 'Too small to show: {{uses}}.',
  uncounted: 'Not counted, since it is not open yet: {{uses}}.',
  marked: 'Less than half as often',
  markedText: 'These groups use it less than half as often as everybody together:',
  markedNone: 'Of no group it can be said that it uses it less than half as often.',
  markedAsk: 'This says nothing about these people. It asks whether what is on offer suits their work.',
  ofKind: '{{by}}: {{groups}}',
  beside: 'Groups beside each other',
  axis: 'So many of every 100 people. The line is everybody together ({{share}}), the dotted line is half of that.',
  nothingBeside: 'There is nothing to lay beside each other here: everybody is in the same group.',
  by: { contract: 'Kind of contract', level: 'Place', hours: 'Hours a week', age: 'Age' },
  levels: { leads: 'leads others', 'leads-nobody': 'leads nobody' },
  told: '{{share}} of 100 · {{users}} of {{people}}',
  below: 'less than half as often',
  belowAlone: 'less than half as often, without a number',
  notBelow: 'half as often or more, without a number',
  halfOrMore: 'half as often or more',
  fog: 'cannot be said, may be either',
  recognised:
    'Of the {{people}} people who chose something, {{users}} chose something with a generally recognised diploma: {{share}} of every 100. That counts with another employer too.',
  recognisedFog:
    'How many of them chose something with a generally recognised diploma is too small to show. Such a diploma counts with another employer too.',
  recognisedTitle: 'What counts elsewhere too',
  toBudgets: 'To the budgets',
  toReach: 'See whether everyone is reached',
  table: 'The figures as a table',
  columns: {
    by: 'Compared by',
    group: 'Group',
    people: 'People',
    users: 'Of those',
    share: 'Of 100',
    half: 'Beside half',
  },
  counted: 'How this was counted',
  countedText:
    'Everybody who worked here counts once, as it was on the last day. A number stands there only once {{least}} people used it and {{least}} did not. That holds for the other groups together too.',
  halfText:
    'Whether a group is below half is said without a number too. Whether it may be said hangs on how large the group is, not on the answer. So fog says nothing: it may be either.',
  levelText: 'The register knows no pay scales. So ‘place’ is only whether somebody leads others.',
  uncountedTitle: 'What never counts',
  uncountedText:
    'Your plan, your beads, your rings, your exercises and the steps of having something recognised. Nobody else reads those, and so no count does. Whoever signs up for an offer is kept nowhere by name. So that number cannot be divided by groups.',
  why: 'Why is this here?',
  whyText:
    'What there is for careers often ends up with the same people, without anybody noticing. This shows whom it does not reach yet.',
}
