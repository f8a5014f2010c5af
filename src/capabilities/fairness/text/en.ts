import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { fairnessNl } from './nl.ts'

export const fairnessEn: SameKeys<typeof fairnessNl> = {
  needs: {
    title: 'What this does for both of you',
    text: 'Does this agreement fill what you need, or does it cost you something? You both say so apart. {{other}} reads your answer only once you both said something.',
    say: 'Say what it does for you',
    sayTeam: 'Say what it does for the team',
    sayAnew: 'Change your answer',
    nobody: 'Neither of you has said anything about this yet.',
    mine: 'You have said it. {{other}} has not yet.',
    theirs: '{{other}} has said it. You have not yet.',
    noCards: 'You have not written a card about what you need. Without a card there is nothing to say here.',
    noTeamCards:
      'There is no card yet about what this team needs. Without a card there is nothing to say here.',
    closed: 'The cards of teams are not open yet. So the organisation cannot say anything here.',
    toCards: 'Write a card',
    form: {
      title: 'What does this agreement do with what you need?',
      teamTitle: 'What does this agreement do with what the team needs?',
      text: '{{other}} will read only which need it is and what you chose. What is on your card nobody else reads.',
      teamText: 'You answer for each card of the team. {{other}} will read what you chose.',
      none: 'I do not say',
      missing: 'Choose for one need what the agreement does with it.',
      save: 'Save',
    },
    effects: { met: 'fills this', costs: 'takes from this', untouched: 'leaves this alone' },
    picture: 'What the agreement does with each need',
    fields: { flexibility: 'Room', security: 'Security' },
    signs: { met: 'fills it', costs: 'takes from it', untouched: 'leaves it alone', unsaid: 'not said' },
    team: { flexibility: 'Room for the team', stability: 'Hold for the team' },
    outcomes: {
      same: 'This agreement fills the same need of you both.',
      serves: 'The room of the one gives the other security.',
      costs: 'The room of {{names}} costs the other something.',
      neither: 'This agreement fills nothing of either that touches the other.',
      open: 'What this does for you both cannot be said yet.',
    },
    flexicurity: {
      yes: 'That is called flexicurity: room and security for both.',
      return: 'Something stands against it. That makes it flexicurity: room and security for both.',
      no: 'That is no flexicurity, since it does not come from two sides.',
      notYet: 'It is flexicurity only once something stands against it.',
    },
    unsaid: 'Not said: {{list}}. That is not the same as not needed.',
    unsaidOf: '{{field}} of {{name}}',
    because: {
      same: 'So the article means it: who wants to open on Saturday and who likes to work on Saturday need the same.',
      serves: 'So the article means it: whoever gets free working hours is more likely to stay.',
    },
    return: {
      title: 'What stands against it?',
      of: 'From {{name}}',
      deal: 'Stands in the agreement itself.',
      open: '{{name}} has not named it yet.',
      label: 'What do you give in return?',
      hint: '{{other}} reads this at once.',
      save: 'Save',
    },
    marks: 'Need by need',
    of: 'From {{name}}',
    anew: 'If the agreement changes, you both say it anew.',
  },
  refusals: {
    'no-such-deal': {
      reason: 'This deal does not lie on your table.',
      next: 'Reload the page and see which deals there are.',
    },
    'deal-changed': {
      reason: 'The agreement was changed meanwhile.',
      next: 'Read what it says now, and then say it anew.',
    },
    'no-such-card': {
      reason: 'You said something about a need of which there is no card.',
      next: 'Write a card first, or leave this need out.',
    },
    'both-said': {
      reason: 'You have read each other’s answer. So it stays as it is.',
      next: 'Do you see it otherwise now? Change the agreement together, and you both begin anew.',
    },
    'not-both-said': {
      reason: 'You have not both said yet what the agreement does.',
      next: 'Say it both first. Then name what stands against it.',
    },
  },
}
