import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { openingsRefusalsNl } from './refusals.nl.ts'

export const openingsRefusalsEn: SameKeys<typeof openingsRefusalsNl> = {
  'only-hr': { reason: 'Only HR chooses how many days an opening is inside first.', next: 'Ask HR.' },
  'no-such-opening': {
    reason: 'This opening is not there, or not any more.',
    next: 'Go to the list and see what is there now.',
  },
  'signed-up-already': { reason: 'You signed up for this already.', next: 'There is nothing more to do.' },
  full: {
    reason: 'The last place was just taken.',
    next: 'See whether another project suits you. If a place comes free, you see it on this page.',
  },
  'not-signed-up': { reason: 'You did not sign up for this.', next: 'Reload the page.' },
  'was-answered': {
    reason: 'You heard already what came of it.',
    next: 'You would rather not after all? Tell whoever chose you.',
  },
  'is-closed': {
    reason: 'This opening is closed since {{day}}.',
    next: 'Open a new one if somebody is needed again.',
  },
  'is-outside': {
    reason: 'This opening is outside already, since {{day}}.',
    next: 'There is nothing more to do.',
  },
  'gate-days': {
    reason: 'It cannot go outside yet: its days inside are not over.',
    next: 'It can from {{day}}.',
  },
  'gate-look': {
    reason: 'It cannot go outside yet: nobody looked yet who inside wants it.',
    next: 'First look who wants it. An empty list counts too.',
  },
  'gate-days-and-look': {
    reason: 'It cannot go outside yet: its days inside are not over, and nobody looked yet who wants it.',
    next: 'First look who wants it. After that it can from {{day}}.',
  },
  'sign-up-over': {
    reason: 'One cannot sign up any more since {{day}}.',
    next: 'Close this opening and open a new one.',
  },
  'you-signed-up': {
    reason: 'You signed up for this yourself. Then somebody else fills it.',
    next: 'Ask a colleague of HR to do this.',
  },
  'project-without-end': {
    reason: 'A project has an end: whoever takes part goes back to their own place after it.',
    next: 'Fill in the last day. Is it work that stays? Then choose ‘post’.',
  },
  'ends-before': { reason: 'The end lies before the beginning.', next: 'Choose a last day from {{day}}.' },
  'starts-in-the-past': { reason: 'The first day is over.', next: 'Choose a day from {{day}}.' },
  'sign-up-in-the-past': { reason: 'The last day to sign up is over.', next: 'Choose a day from {{day}}.' },
  'sign-up-too-late': {
    reason: 'One could still sign up when the work is done.',
    next: 'Choose a last day to sign up, up to {{day}}.',
  },
  'hours-upside-down': { reason: 'The most hours are fewer than the least.', next: 'Turn the hours round.' },
  'pay-upside-down': {
    reason: 'The highest amount is lower than the lowest.',
    next: 'Turn the amounts round.',
  },
  'nobody-to-lead': {
    reason: 'Nobody is led here. Then it need not say why coaching is not asked.',
    next: 'Take that sentence away.',
  },
  'asks-age': {
    reason: 'This says something about age. An opening may not ask that.',
    next: 'Write what the work asks, without an age.',
  },
  'asks-former-pay': {
    reason: 'This asks what somebody earned before. An opening may not ask that.',
    next: 'Take that question away. What the work pays stands there already.',
  },
  'not-your-unit': {
    reason: 'You open nothing for this team: you lead nobody there.',
    next: 'Choose a team that you lead, or ask HR.',
  },
  'no-such-place': { reason: 'This place is not in the register.', next: 'Choose a place from the list.' },
  'did-not-sign-up': {
    reason: 'You chose somebody who did not sign up, or just took it back.',
    next: 'Look again who wants it, and choose then.',
  },
  'too-many-come': {
    reason: 'You chose more people than there are places.',
    next: 'There is room for {{count}}. Choose who comes.',
  },
  'no-word-to-coming': { reason: 'Whoever comes has no word of yours yet.', next: 'Write what they read.' },
  'no-word-to-others': {
    reason: 'Whoever does not come this time has no word of yours yet.',
    next: 'Write what they read. Say why, too.',
  },
  'asked-twice': {
    reason: 'The same stands twice in what you ask.',
    next: 'Take one of them away.',
  },
  'not-told': { reason: 'This notice is for whoever leads.', next: 'There is nothing for you to do.' },
}
