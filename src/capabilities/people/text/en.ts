import type { SameKeys } from '../../../platform/i18n/language.ts'
import { firstContractEn } from './first-contract.en.ts'
import { guestsEn } from './guests.en.ts'
import { handEn } from './hand.en.ts'
import { importRefusalsEn } from './import-refusals.en.ts'
import { importingEn } from './importing.en.ts'
import { peopleNearEn } from './near.en.ts'
import type { peopleNl } from './nl.ts'
import { rolesEn } from './roles.en.ts'

export const peopleEn: SameKeys<typeof peopleNl> = {
  kinds: peopleNearEn.kinds,
  mail: {
    seatSubject: 'A chair at the table in Wisselwerk',
    seatGiven:
      'Hello {{name}},\n\nYou have been given a chair at a table of others. What for and until when, you read when you come in: {{url}}\n',
    seatBeside:
      'Hello {{name}},\n\nSomebody has been given a chair at one of your tables. Who that is, what for and until when, you read at that table: {{url}}\n',
    invitationSubject: 'You are invited to Wisselwerk',
    invitation:
      'Hello {{name}},\n\nYour organisation uses Wisselwerk: a place where you and your manager write down together what you expect of each other.\n\nWith this link you come in once and choose a password. It works for {{days}} days:\n{{url}}\n\nWhat you fill in is yours. Your manager sees it only when both of you press ‘show it’.',
    shutStill:
      'No part is open yet: that is still being decided. You can come in already, and read there how it stands.',
    guest:
      'Hello {{name}},\n\n{{organisation}} invites you to Wisselwerk: {{purpose}}, until {{until}}.\n\nWith this link you come in once and choose a password. It works for {{days}} days:\n{{url}}\n\nThere you see only for what and until when you are a guest, and what a seat at a table gives.',
    guestAgain:
      'Hello {{name}},\n\n{{organisation}} invites you to Wisselwerk again: {{purpose}}, until {{until}}.\n\nYou have an account already, and come in with it again:\n{{url}}',
    owner: {
      password:
        'Your password for Wisselwerk has changed. Everywhere else you are signed out.\n\nWas this not you? Choose a new one at ‘Forgotten your password?’ on the sign-in page, and tell your administrator.',
      'passkey-added':
        'A passkey was added to your account at Wisselwerk. Everywhere else you are signed out.\n\nWas this not you? Remove it under ‘Signing in and security’, choose a new password, and tell your administrator.',
      'passkey-removed':
        'A passkey was removed from your account at Wisselwerk. Everywhere else you are signed out.\n\nWas this not you? Choose a new password, and tell your administrator.',
      'second-step-on':
        'Signing in at Wisselwerk takes a second step from now on. Everywhere else you are signed out.\n\nWas this not you? Tell your administrator.',
      'second-step-off':
        'The second step of signing in at Wisselwerk is off. Everywhere else you are signed out.\n\nWas this not you? Choose a new password, turn the second step on again, and tell your administrator.',
      'spare-codes':
        'You have new spare codes for Wisselwerk; the old ones no longer work. Everywhere else you are signed out.\n\nWas this not you? Choose a new password, and tell your administrator.',
      'person-added':
        'Your account at Wisselwerk now also opens {{organisation}}. You accepted its invitation while you were signed in.\n\nWas this not you? Choose a new password, and tell your administrator.',
    },
    reset:
      'With this link you choose a new password for Wisselwerk:\n{{url}}\n\nDid you not ask for this yourself? Then you need not do anything.',
  },
  register: {
    title: 'Who works here',
    sentence_one: 'On {{on}} there is one working relationship.',
    sentence_other: 'On {{on}} there are {{count}} working relationships.',
    found_one: 'On {{on}} there is one working relationship that mentions ‘{{search}}’.',
    found_other: 'On {{on}} there are {{count}} working relationships that mention ‘{{search}}’.',
    note: 'By family name. Whoever has more than one relationship is listed more than once.',
    import: 'Bring in a file',
    export: 'Download the register',
    waysIn: 'How people come in',
    on: 'On which day?',
    today: 'Back to today',
    search: 'Search',
    searchHint: 'Name, number, team or job.',
    none: 'Nobody found',
    noneText: 'Choose another day, or search for something else.',
    list: 'Working relationships on {{on}}',
    columns: {
      name: 'Name',
      number: 'Number',
      kind: 'Kind',
      unit: 'Team',
      job: 'Job',
      hours: 'Hours a week',
      manager: 'Manager',
      account: 'Account',
    },
    noManager: 'nobody yet',
    hasAccount: 'has an account',
    closed: 'access is closed',
    noEmail: 'no e-mail address yet',
    invite: 'Invite',
    copyLink: 'Copy a link',
    noMail: 'No mail server has been set here. So copy the link for each person, and hand it over yourself.',
    copyLinkWho: 'Copy a link for {{name}}',
    linkFor: 'Link for {{name}}',
    linkNote: 'Works once, until {{until}}. Give it to {{name}} yourself; they read that you had it in hand.',
    inviteWho: 'Invite {{name}}',
    invited: 'Invited at {{email}}. The link works until {{until}}.',
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: 'Page {{page}} of {{pages}}',
  },
  importing: importingEn,
  invitation: {
    title: 'Welcome, {{name}}',
    sentence: 'Choose a password. From then on you come in with {{email}}.',
    password: 'Password',
    hint: 'At least 10 characters. A sentence you remember is strong and easy.',
    tooShort_one: 'One more character to go.',
    tooShort_other: '{{count}} more characters to go.',
    enter: 'Come in',
    copiedTitle: 'HR gave you this link in person',
    copied:
      'There is no mail server, and so HR had this link in hand. You choose the password below; after that the link works no more. Did it work no more when you opened it? Tell HR: then somebody else used it.',
    dataTitle: 'What happens with your data',
    data: 'HR keeps your name, your team and your contract. What you write here about your work is yours: your manager sees it only when both of you press ‘show it’. HR and the works council do not read along.',
    byAccount:
      '{{organisation}} invites you. {{email}} has an account here already: sign in with it, and you come in at {{organisation}} too. Your password stays as it is.',
    signIn: 'Sign in to accept',
    joinSentence:
      '{{organisation}} invites you. Accept it, and your account opens {{organisation}} too. How you sign in stays as it is.',
    join: 'Accept the invitation',
    toSignIn: 'To sign in',
  },
  account: {
    title: 'Signing in and security',
    sentence: 'Here you decide how you come in.',
    demo: 'You are in a chair of the example organisation',
    demoText:
      'It has no password: you take it on the first page. In your own organisation you choose a password, passkeys and a second step here.',
    ask: 'Ask for a link',
    vouched: 'You came in by way of your organisation',
    vouchedText:
      'That is enough to work here, and not to change how you sign in. For a password or passkey of your own: ask for a link on the sign-in page, and sign in with that.',
    failed: 'This did not work.',
    failedNext: 'Try it again in a moment.',
    tooMany: 'Too many attempts in a row. Wait a minute.',
    guessed: 'Your password was wrong too often.',
    guessedNext:
      'Wait a quarter of an hour, or choose a new one at ‘Forgotten your password?’ on the sign-in page.',
    wrongPassword: 'Your current password is not right.',
    wrongNext: 'Nothing has changed. Try it again.',
    signInAgain: 'For this step you must have signed in just now. Sign out and in again, and try once more.',
    password: {
      title: 'Password',
      current: 'Current password',
      next: 'New password',
      hint: 'At least 10 characters.',
      save: 'Change password',
      done: 'Your password has changed. On other devices you are now signed out.',
    },
    passkeys: {
      title: 'Passkeys',
      sentence: 'With a passkey you sign in with the finger, face or code of your device.',
      none: 'You have no passkey yet.',
      unnamed: 'Passkey',
      since: 'since {{on}}',
      name: 'Name for this passkey',
      nameHint: 'For example the device: phone, laptop at home.',
      add: 'Add a passkey',
      added: 'The passkey has been added.',
      notAdded: 'No passkey was added.',
      notAddedNext: 'Your device stopped, or knows this passkey already. You can try again.',
      unsupported: 'This browser cannot make passkeys.',
      remove: 'Remove',
      removeWhich: 'Remove passkey {{name}}',
      removed: 'The passkey has been removed.',
    },
    second: {
      title: 'Signing in with two steps',
      off: 'Off. With a second step, your password alone is not enough to come in.',
      on: 'On. After your password we ask for a code from your app.',
      password: 'Your password',
      start: 'Set up a second step',
      scan: 'Put this key in your authenticator app',
      scanText: 'On your phone, open the link. On another device, type the key over; choose ‘time-based’.',
      secret: 'Key',
      open: 'Open in your app',
      code: 'Code from your app',
      codeHint: 'Six digits. The second step is on only once this is right.',
      verify: 'Turn on',
      wrongCode: 'This code is not right (any more).',
      wrongCodeNext: 'Wait for the next one and try again.',
      backupTitle: 'Keep these spare codes',
      backupText: 'You see them only now. If you lose your phone, each code lets you in once.',
      copy: 'Copy',
      copied: 'Copied',
      kept: 'I have kept them',
      stop: 'Turn the second step off',
      stopped: 'The second step is off.',
      cancel: 'Not now',
    },
  },
  desk: {
    'no-manager_one': '{{count}} working relationship has no manager',
    'no-manager_other': '{{count}} working relationships have no manager',
    'not-in-yet_one': '{{count}} person has not come in yet',
    'not-in-yet_other': '{{count}} people have not come in yet',
    'no-email_one': '{{count}} person has no e-mail address',
    'no-email_other': '{{count}} people have no e-mail address',
  },
  seats: {
    title: 'Who else sits at the table?',
    sentence: 'Table of {{employee}} and {{manager}}.',
    nobodyManages: 'nobody yet',
    note: 'Whoever gets a chair takes part in what you choose, in a voice of their own. The rest of the table stays with the two.',
    link: 'Seats with {{name}}',
    short: 'Seats',
    none: 'Only the two sit here.',
    noneText: 'Give somebody a chair below, for instance who leads a temporary assignment.',
    list: 'Seats at this table',
    columns: {
      name: 'Who',
      seat: 'As',
      parts: 'What for',
      from: 'From',
      until: 'Until',
      end: 'Free it',
    },
    for: 'What is this chair for?',
    parts: peopleNearEn.seats.parts,
    agencyWorker:
      'An agency worker has two counterparts. They talk about pay with the agency, and about performance with the manager. Give the contact of the agency a chair here. Not known here yet? Invite them as a guest first.',
    toGuests: 'Invite a guest',
    alone: 'This chair sees that talk alone. The manager does not see it.',
    open: 'without an end',
    end: 'Free the chair',
    endWho: 'Free the chair of {{name}}',
    add: 'Give somebody a chair',
    number: 'Number in the register',
    as: 'As',
    from: 'From',
    until: 'Last day (may stay open)',
    give: 'Give this chair',
    kinds: peopleNearEn.seats.kinds,
  },
  roles: rolesEn,
  guests: guestsEn,
  hand: handEn,
  firstContract: firstContractEn,
  refusals: {
    ...importRefusalsEn,
    'own-contract': {
      reason: 'This is your own employment contract.',
      next: 'A colleague of HR writes it down. Propose at the table what is not right.',
    },
    'contract-ends-first': {
      reason: 'A last day or probation comes before the first day.',
      next: 'Check the days.',
    },
    'no-such-proposal': { reason: 'This proposal does not wait any more.', next: 'Load the page again.' },
    'stay-in-the-past': { reason: '{{day}} is over.', next: 'Choose today or a later day.' },
    'works-here': {
      reason: '{{name}} works here already, and comes in that way.',
      next: 'Invite them under ‘Who works here’.',
    },
    'guest-already': {
      reason: '{{name}} is a guest here already.',
      next: 'Close that door first, and then invite again.',
    },
    'no-such-guest': { reason: 'This guest is not here any more.', next: 'Load the page again.' },
    'role-in-the-past': {
      reason: '{{day}} is over; a role does not work backwards.',
      next: 'Choose today or a later day.',
    },
    'role-ends-first': {
      reason: 'The last day ({{day}}) comes before the first.',
      next: 'Choose a later last day, or leave it open.',
    },
    'role-held': {
      reason: '{{name}} holds this role for that already, from {{day}}.',
      next: 'End that first, or choose other days.',
    },
    'scope-not-for-role': {
      reason: 'This role is not held for that.',
      next: 'HR and works council are for the whole organisation; a region is for region coordinator and mobility adviser.',
    },
    'no-such-scope': {
      reason: 'This team, case or region is not here.',
      next: 'Choose a team from the list, or the whole organisation.',
    },
    'no-such-holding': { reason: 'This role has ended already.', next: 'Load the page again.' },
    'last-hr': {
      reason: 'There would be a day without anybody of HR.',
      next: 'First give a colleague the role of HR adviser, without an end.',
    },
    'unknown-role-unit': {
      reason: 'Team {{code}} is neither in the file nor in the register.',
      next: 'Check the code after the @.',
    },
    'no-such-number': {
      reason: 'Nobody in the register has number {{number}}.',
      next: 'Look the number up in the list of people.',
    },
    'sits-already': {
      reason: '{{name}} sits at this table already.',
      next: 'Choose somebody else, or free that chair first.',
    },
    'seat-taken': {
      reason: '{{name}} has that chair on those days.',
      next: 'Free the chair first, or choose other days.',
    },
    'counterpart-alone': {
      reason: 'The talk of their own belongs to the agency worker and the contact of the agency alone.',
      next: 'Choose the chair of the agency and that part alone, or leave it out.',
    },
    'no-counterpart-here': {
      reason: 'Whoever works here is no agency worker: there is one counterpart.',
      next: 'Choose another part, or look up the relation that goes through the agency.',
    },
    'seat-in-the-past': {
      reason: '{{day}} is over; a seat does not work backwards.',
      next: 'Choose today or a later day.',
    },
    'seat-ends-first': {
      reason: 'The last day ({{day}}) comes before the first.',
      next: 'Choose a later last day, or leave it open.',
    },
    'no-such-seat': { reason: 'That chair is free already.', next: 'Load the page again.' },
    'seat-at-own-table': {
      reason: 'This is your own table; you do not seat anybody there yourself.',
      next: 'Ask a colleague of HR.',
    },
    'organisation-exists': {
      reason: 'There is an organisation here already.',
      next: 'Sign in, or ask your administrator.',
    },
    'number-in-use': {
      reason: 'Number {{number}} is somebody’s already.',
      next: 'Choose another number, or look that person up and change them.',
    },
    'no-such-person': { reason: 'This person is not in the register.', next: 'Reload the list.' },
    'access-closed': {
      reason: 'The access of {{name}} is closed; an invitation would not work.',
      next: 'See under ‘How people come in’ who decides about that.',
    },
    'has-account': {
      reason: '{{name}} comes in already; an invitation changes nothing about that.',
      next: 'Who forgot a password asks for a new one on the sign-in page.',
    },
    'invitation-needless': {
      reason: 'You come in already. This link is not needed, and changes nothing.',
      next: 'Sign in as you always do. Forgotten your password? Ask for a new one there.',
    },
    'invitation-other-account': {
      reason: 'This invitation is for {{email}}, and you are signed in with another address.',
      next: 'Sign out, sign in with {{email}}, and open the link again.',
    },
    'invitation-vouched': {
      reason: 'You came in with your account at work, which counts for that organisation alone.',
      next: 'Sign in with a password or passkey of your own, or ask to be invited at another address.',
    },
    'invitation-second-person': {
      reason: 'Your account belongs to somebody else of this organisation already.',
      next: 'Ask HR whether you are in the register twice.',
    },
    'mail-leaves': {
      reason: 'A mail server has been set here.',
      next: 'Invite them by mail: then only they get the link in hand.',
    },
    'no-email': {
      reason: 'No e-mail address is known for {{name}}.',
      next: 'Put the address in the file and bring it in again.',
    },
    'invitation-unknown': {
      reason: 'This invitation is not here.',
      next: 'Check the link in your mail, or ask HR for a new one.',
    },
    'invitation-used': {
      reason: 'This invitation has been used.',
      next: 'Sign in with your password, or ask HR for a new invitation.',
    },
    'invitation-expired': { reason: 'This invitation has expired.', next: 'Ask HR for a new one.' },
    'no-such-relation': {
      reason: 'This working relationship is not here, or you do not sit at its table.',
      next: 'Go back to your own overview.',
    },
    'relation-ended': {
      reason: 'This working relationship has been over since {{on}}; nothing in it changes any more.',
      next: 'You can still read it. If you want a copy, fetch the document from your agreements.',
    },
    'not-register-keeper': {
      reason: 'Only HR keeps the register of who works here.',
      next: 'Is something not right? Tell your HR adviser.',
    },
  },
}
