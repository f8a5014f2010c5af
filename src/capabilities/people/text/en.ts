import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { peopleNl } from './nl.ts'

export const peopleEn: SameKeys<typeof peopleNl> = {
  kinds: {
    permanent: 'permanent',
    fixed_term: 'fixed-term',
    on_call: 'on call',
    agency: 'agency',
    payroll: 'payroll',
    freelance: 'freelance',
  },
  mail: {
    invitationSubject: 'You are invited to Wisselwerk',
    invitation:
      'Hello {{name}},\n\nYour organisation uses Wisselwerk: a place where you and your manager write down together what you expect of each other.\n\nWith this link you come in once and choose a password. It works for {{days}} days:\n{{url}}\n\nWhat you fill in is yours. Your manager sees it only when both of you press ‘show it’.',
    reset:
      'With this link you choose a new password for Wisselwerk:\n{{url}}\n\nDid you not ask for this yourself? Then you need not do anything.',
  },
  refusals: {
    'no-such-person': { reason: 'This person is not in the register.', next: 'Reload the list.' },
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
    'file-empty': {
      reason: 'The file is empty.',
      next: 'Choose a CSV file with a header and at least one row.',
    },
    'file-not-text': {
      reason: 'This file is not readable text (UTF-8).',
      next: 'Save it in your spreadsheet as “CSV UTF-8” and choose it again.',
    },
    'file-broken': {
      reason: 'From line {{row}} on the file cannot be read; a quotation mark may be missing.',
      next: 'Look at that line, mend it and choose the file again.',
    },
    'columns-missing': {
      reason: 'These columns are missing: {{columns}}.',
      next: 'Put them in the header. The guide lists every column.',
    },
    'column-twice': {
      reason: 'The column {{column}} is there twice.',
      next: 'Take one away and choose the file again.',
    },
    'too-many-rows': {
      reason: 'The file has more than {{most}} rows.',
      next: 'Split it into several files.',
    },
    'row-too-long': {
      reason: 'This row has more cells than the header.',
      next: 'See whether there is a semicolon or comma too many.',
    },
    'cell-empty': { reason: 'This cell is empty.', next: 'Fill it in.' },
    'cell-too-long': { reason: 'This text is longer than {{most}} characters.', next: 'Make it shorter.' },
    'not-a-date': {
      reason: '‘{{value}}’ is not a date that exists.',
      next: 'Write for example 1-9-2026 or 2026-09-01.',
    },
    'not-an-email': { reason: 'This is not an e-mail address.', next: 'Check the address.' },
    'unknown-kind': {
      reason: '‘{{value}}’ is not a kind of relation.',
      next: 'Choose permanent, fixed_term, on_call, agency, payroll or freelance.',
    },
    'not-hours': {
      reason: 'This is not a number of hours from 0 to 60.',
      next: 'Write for example 28 or 28.5.',
    },
    'ends-before-start': { reason: 'The end is not after the beginning.', next: 'Check both dates.' },
    'outside-relation': {
      reason: 'This period falls outside the relation itself.',
      next: 'Let the period fall within the beginning and end of the relation.',
    },
    'unknown-role': {
      reason: 'We do not know this role, or its date is not right.',
      next: 'Write for example hr 2024-01-01; roles: hr, council, confidant, region_coordinator.',
    },
    'person-twice': {
      reason: 'Number {{number}} is in the file twice, with different data.',
      next: 'Give each person a number of their own, or make the data the same.',
    },
    'email-taken': {
      reason: 'This e-mail address already belongs to number {{number}}.',
      next: 'Give everybody their own address.',
    },
    'relation-of-another': {
      reason: 'This relation already belongs to number {{number}}.',
      next: 'Use a new relation number.',
    },
    'relation-twice': {
      reason: 'Relation {{number}} is there more than once, with another person, kind or duration.',
      next: 'Make those the same on every row of the relation.',
    },
    overlap: {
      reason: 'This period of relation {{number}} overlaps with the one on row {{row}}.',
      next: 'Let one end on the day that the other begins.',
    },
    'own-manager': {
      reason: 'Nobody can be their own manager.',
      next: 'Fill in another number, or leave the cell empty.',
    },
    'unknown-manager': {
      reason: 'Manager {{number}} is neither in the file nor in the register.',
      next: 'Check the number, or add that person.',
    },
    'no-such-relation': {
      reason: 'This working relationship is not here, or you do not sit at its table.',
      next: 'Go back to your own overview.',
    },
    'not-register-keeper': {
      reason: 'Only HR keeps the register of who works here.',
      next: 'Is something not right? Tell your HR adviser.',
    },
  },
}
