import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { companyNl } from './company.nl.ts'

export const companyEn: SameKeys<typeof companyNl> = {
  title: 'Bring someone',
  sentence: 'You may bring someone to this talk. You alone invite, and you alone take it back.',
  show: 'Bring someone',
  who: 'Who do you bring?',
  kinds: {
    confidant: { label: 'A confidant', as: 'a confidant' },
    colleague: { label: 'A colleague', as: 'a colleague' },
    consultant: { label: 'Someone from outside', as: 'a consultant from outside' },
  },
  confidant: 'Which confidant?',
  noConfidant: 'There is no confidant here yet. Bring a colleague, or someone from outside.',
  email: { colleague: 'E-mail address at work', consultant: 'E-mail address' },
  givenName: 'Given name',
  familyName: 'Family name',
  byLink:
    'They get a link by mail. It works once, up to and including the day of the talk. HR does not see whom you bring.',
  reads: 'What do you share with who comes along?',
  always: 'When the talk is and with whom is always shown to who comes along.',
  parts: {
    agenda: 'The agenda',
    page: 'The page on which you write together',
    notes: 'Notes that were shared at this talk',
  },
  known: 'Your manager also sees that you bring someone, who it is and what they read.',
  bring: 'Invite',
  along: 'comes along as {{kind}}',
  until: 'Reads along until the talk has been.',
  over: 'The talk has been. {{name}} reads nothing any more.',
  onlyEmployee: '{{name}} alone invites and takes back.',
  listed: 'This is what {{name}} reads',
  withdraw: 'Take back',
  withdrawWho: 'Take back: the invitation of {{name}}',
  list: {
    talk: '{{kind}}: {{employee}} and {{manager}}',
    talkAlone: '{{kind}}: {{employee}}',
    at: '{{on}} at {{time}}',
    agenda: 'On the agenda',
    page: 'Written together',
    notes: 'Shared notes',
    nothing: 'Nothing stands here yet.',
    onlyThis: 'Nothing else is shared.',
  },
  guest: {
    title: 'You come along with {{name}}',
    sentence:
      'Here stands all that {{name}} shares with you, and nothing else. It closes once the talk has been.',
    open: 'See what is shared',
    talks: 'Talks to which you come along',
    back: 'Back to the beginning',
  },
}
