import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { learningNl } from './nl.ts'

export const learningEn: SameKeys<typeof learningNl> = {
  unreadable: 'This cannot be read now: the key is not there.',
  badge: {
    saw: 'Original seen',
    description:
      'The school {{school}} awarded this. The employer {{organisation}} saw the original, and did not award it itself.',
    criteria: 'What {{school}} asks for {{title}}.',
  },
  own: {
    title: 'My diplomas',
    none: 'Write down which diplomas and certificates you have. They are yours, also when you leave.',
    sentence_one: 'You have one diploma. Generally recognised: {{recognised}}.',
    sentence_other: 'You have {{count}} diplomas. Of these {{recognised}} count with another employer too.',
    add: 'Add a diploma',
    change: 'Change',
    changeTitle: 'Change this diploma',
    from: '{{school}}, {{day}}',
    recognised: 'generally recognised',
    level: 'level {{level}}',
    onlyYou: 'only you',
    shown: 'HR reads this since {{day}}',
    seen: 'HR saw the original on {{day}}',
    seenBy: '{{name}} saw the original on {{day}}',
    returned: 'HR gave it back on {{day}}',
    returnedText: 'See whether it says what is right, or take the original to HR.',
    show: 'Show HR the original',
    showTitle: 'Show this diploma?',
    showText:
      'HR then reads what stands here, and looks at your original. Once HR has seen it, you can take it along as a proof. Your manager reads nothing.',
    showSure: 'Yes, show it',
    showClosed:
      'Showing is not possible yet: the part for budgets is closed. The works council decides about that.',
    takeBack: 'Take back',
    keep: 'Leave it',
    remove: 'Take away',
    removeTitle: 'Take this diploma away?',
    removeText: 'It goes from your page, also for HR. What you took along already stays yours.',
    takeTitle: 'Take along',
    badge: 'As a proof (Open Badge)',
    badgeNote:
      'A file that somebody else can check. The school awarded your diploma. The organisation signs that it saw the original. Your name is in it, your birthday is not.',
    europass: 'In the shape of Europass',
    europassNote: 'Without a seal: it has the shape that Europe asks, and is no European proof.',
    noRegister:
      'In the shape of Europass is not possible yet. HR has to write down the number in the trade register first.',
  },
  form: {
    title: 'What is the diploma called?',
    school: 'Which school or provider gave it?',
    awardedOn: 'On which day?',
    recognised: 'It is generally recognised',
    recognisedHint: 'Then it counts with another employer too.',
    level: 'At which level?',
    levelHint: 'From 1 to 8. A bachelor is level 6.',
    noLevel: 'No level',
    save: 'Save',
    missing: 'Fill this in.',
  },
  shown: {
    title: 'Diplomas seen',
    sentence_zero: 'Nothing waits.',
    sentence_one: 'One diploma waits until you saw the original.',
    sentence_other: '{{count}} diplomas wait until you saw the original.',
    note: 'You say only that you saw the original. Who awarded it stands on it. Each sees that you looked.',
    none: 'Whoever wants to show a diploma does so on their own page.',
    since: 'Shown since {{day}}',
    locked: 'This cannot be read now.',
    seen: 'I saw the original',
    seenTitle: 'Did you see the original?',
    seenText: 'With that the organisation signs that {{name}} showed this diploma. Make no copy.',
    back: 'Give back',
    keep: 'Not yet',
    register: 'Number in the trade register',
    registerHint: 'Eight digits. Europass asks who signed. Empty takes it away.',
    registerSave: 'Save',
    registerSaved: 'Saved.',
    registerWrong: 'These are not eight digits.',
  },
  refusals: {
    'no-such-diploma': {
      reason: 'This diploma is not on your page.',
      next: 'Reload the page and see what stands there now.',
    },
    'changed-elsewhere': {
      reason: 'This was changed somewhere else meanwhile.',
      next: 'Reload the page and see what stands there now.',
    },
    'cannot-be-read': {
      reason: 'This cannot be read now: the key is not there.',
      next: 'Ask whoever looks after the computers to put the keys back.',
    },
    'too-many': {
      reason: 'There are {{most}} diplomas on your page already.',
      next: 'Take one away first.',
    },
    'not-yet': {
      reason: 'That day is still to come. You have a diploma on {{day}} or before.',
      next: 'Choose the day that stands on your diploma.',
    },
    'is-shown': {
      reason: 'HR reads this now. So it stands still.',
      next: 'Take it back first.',
    },
    'was-seen': {
      reason: 'HR saw the original as it stands here. So it does not change any more.',
      next: 'Take it away and write it down anew if something is not right.',
    },
    'not-shown': {
      reason: 'HR did not read this any more.',
      next: 'Reload the page and see what stands there now.',
    },
    'not-seen': {
      reason: 'HR has not seen the original yet. So the organisation cannot sign for it.',
      next: 'Show HR the original first.',
    },
    'no-register': {
      reason: 'The organisation has not written down its number in the trade register yet.',
      next: 'Ask HR to write that number down. As a proof you can take it along already.',
    },
    'not-waiting': {
      reason: 'This diploma does not wait for you.',
      next: 'Reload the page and see what waits now.',
    },
    'only-hr': {
      reason: 'Only HR looks at diplomas that people show.',
      next: 'Go back to your own page.',
    },
  },
}
