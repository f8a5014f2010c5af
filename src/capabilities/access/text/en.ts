import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { accessNl } from './nl.ts'

export const accessEn: SameKeys<typeof accessNl> = {
  signIn: {
    button: 'Continue by way of your work',
    needAddress: 'Fill in your e-mail address at work first.',
  },
  waysIn: {
    title: 'How people come in',
    sentenceBoth:
      'People sign in with their account at work, and a directory keeps track of who may come in.',
    sentenceProvider: 'People sign in with their account at work.',
    sentenceDirectory: 'A directory keeps track of who may come in.',
    sentenceNone: 'People come in by an invitation from HR.',
    note: 'An operator sets this on the server. Whoever decides where somebody signs in could read everybody’s side of the table; that is why it cannot be done from this screen.',
    provider: 'Signing in with the account at work',
    providerNone: 'That is not set up. An invitation, a password and a passkey do work.',
    providerAt: 'Where people sign in',
    domains: 'For addresses with',
    since: 'Since',
    manual: 'It is in the manual for operators, under ‘Single sign-on and provisioning’.',
    directory: 'What a directory keeps',
    directoryNone: 'No directory is connected. HR keeps the register, with a file.',
    toImport: 'To the file with who works here',
    keptSentence_one: 'The directory keeps the name, number and address of 1 person.',
    keptSentence_other: 'The directory keeps the names, numbers and addresses of {{count}} people.',
    keptNote: 'Contract, team, hours and manager stay with HR: a directory does not know them.',
    keys: 'Directories with a key',
    name: 'Name',
    made: 'Made on',
    used: 'Last used on',
    never: 'not yet',
    closed: 'Who can no longer come in',
    closedNone: 'Nobody: everybody with an account can come in.',
    closedSentence_one: 'The access of 1 person is closed. What they wrote is kept as agreed.',
    closedSentence_other: 'The access of {{count}} people is closed. What they wrote is kept as agreed.',
    who: 'Who',
    on: 'Closed since',
    decides: 'Who decides',
    directoryDecides: 'the directory',
    open: 'Let in again',
    openWho: 'Let {{name}} in again',
    opened: '{{name}} can come in again.',
    openNote:
      'Whoever left may still read what is theirs. Let somebody in again when the directory is no longer about them.',
  },
  refusals: {
    'no-setup': {
      reason: 'This link to begin does not work (any more).',
      next: 'Look in the window in which Wisselwerk runs; the right link stands there.',
    },
    'no-demo': { reason: 'This place has no demo organisation.', next: 'Sign in with your own account.' },
    'no-such-chair': {
      reason: 'This chair is not here.',
      next: 'Choose one of the chairs on the first page.',
    },
    'no-provider': {
      reason: 'For addresses with {{domain}}, signing in by way of work is not set up.',
      next: 'Sign in with your password or passkey, or ask HR how you come in.',
    },
    'provider-silent': {
      reason: 'The sign-in page of your organisation does not answer right now.',
      next: 'Try again in a few minutes. If it stays like this, tell your administrator.',
    },
    'provider-refused': {
      reason: 'You stopped at the sign-in page of your organisation, or it did not let you through.',
      next: 'Try again, or ask your administrator whether your account may use Wisselwerk.',
    },
    'sign-in-stale': {
      reason: 'This sign-in took too long, or began in another window.',
      next: 'Begin again here.',
    },
    'no-address': {
      reason: 'Your organisation gave no confirmed e-mail address, so we do not know who you are.',
      next: 'Ask your administrator to send the e-mail address along.',
    },
    'person-unknown': {
      reason: 'Your organisation knows you, but this address is not in the register here.',
      next: 'Ask HR whether you are in it with this e-mail address.',
    },
    'access-closed': {
      reason: 'Your organisation closed your access. What you wrote is still here.',
      next: 'Ask HR what happened, or to read what is yours.',
    },
    'address-in-use': {
      reason: 'This address has an account here already, which your organisation does not know yet.',
      next: 'Ask HR for an invitation, sign in here with that account, and open the invitation.',
    },
    'not-closed': {
      reason: 'The access of this person is not closed.',
      next: 'Reload the page.',
    },
    'directory-decides': {
      reason: 'The directory decides whether {{name}} comes in.',
      next: 'Switch the account on again there, or take it away there; then it can be done here.',
    },
    'key-unknown': {
      reason: 'This key does not exist, or no longer.',
      next: 'Let an operator make a new one with wisselwerk provisioning.',
    },
    'person-not-kept': {
      reason: 'No directory keeps this person here.',
      next: 'Look for userName or externalId, or add the person.',
    },
    'person-kept': {
      reason: 'The person with number {{number}} is kept by a directory already.',
      next: 'Look for userName or employeeNumber, and change that person.',
    },
    'user-name-taken': {
      reason: 'Somebody with userName {{userName}} is here already.',
      next: 'Choose another, or change that person.',
    },
    'address-taken': {
      reason: 'This e-mail address belongs to number {{number}} in the register.',
      next: 'Give that number as employeeNumber, or change one of the two addresses.',
    },
    'number-taken': {
      reason: 'Number {{number}} belongs to somebody else in the register.',
      next: 'Give another employeeNumber.',
    },
    'scim-body': {
      reason: 'The message is no person in the form of SCIM 2.0.',
      next: 'Send one JSON object with userName and name.',
    },
    'scim-value': {
      reason: '{{field}} is missing, too long or not in the right form.',
      next: 'Change it and send it again. Nothing has changed.',
    },
  },
}
