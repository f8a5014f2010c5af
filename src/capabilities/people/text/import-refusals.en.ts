import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { importRefusalsNl } from './import-refusals.nl.ts'

/** With what a register file is refused, and what of it is told. */
export const importRefusalsEn: SameKeys<typeof importRefusalsNl> = {
  'file-empty': {
    reason: 'The file is empty.',
    next: 'Choose a CSV file with a header and at least one row.',
  },
  'file-not-text': {
    reason: 'This file is not text that we can read with certainty.',
    next: 'Save it in your spreadsheet as “CSV UTF-8” and choose it again.',
  },
  'file-broken': {
    reason: 'From line {{row}} on the file cannot be read; a quotation mark may be missing.',
    next: 'Look at that line, mend it and choose the file again.',
  },
  'columns-missing': {
    reason: 'These columns are missing: {{columns}}. They are needed from row {{row}} on.',
    next: 'Choose under ‘Columns of your file’ which column that is, fill in the same for all rows, or add the column to your file.',
  },
  'column-twice': {
    reason: 'The columns ‘{{first}}’ and ‘{{second}}’ mean the same and differ.',
    next: 'Choose which of the two is read, or take one away.',
  },
  'too-many-rows': { reason: 'The file has more than {{most}} rows.', next: 'Split it into several files.' },
  'row-too-long': {
    reason: 'This row has more cells than the header.',
    next: 'See whether there is a semicolon or comma too many.',
  },
  'line-above': {
    reason: 'This line stands above the header and is not read.',
    next: 'You need not do anything.',
  },
  'line-below': {
    reason: 'This line below the list names no person and is not read.',
    next: 'If it is a person after all, fill in the number and the name.',
  },
  'second-header': {
    reason: 'This line looks like a second header and is not read.',
    next: 'If it is a person after all, put them lower in the file.',
  },
  'cell-empty': { reason: 'This cell is empty, and something is needed here.', next: 'Fill it in.' },
  'cell-too-long': { reason: 'This text is longer than {{most}} characters.', next: 'Make it shorter.' },
  'failed-formula': {
    reason: 'This says ‘{{value}}’: a formula that failed, or a column that was too narrow.',
    next: 'Mend the cell in your spreadsheet and save the file again.',
  },
  'control-character': {
    reason: 'In this cell is a sign that nobody sees and that is no text: ‘{{value}}’.',
    next: 'Type the cell anew.',
  },
  'lost-character': {
    reason: 'In ‘{{value}}’ a character was lost.',
    next: 'Type the cell anew, or save the file again as “CSV UTF-8”.',
  },
  'says-nothing': {
    reason: '‘{{value}}’ says that there is nothing, and a name or number is needed here.',
    next: 'Fill in what it is called.',
  },
  'no-name': {
    reason: '‘{{value}}’ does not look like the name of a person.',
    next: 'Fill in the name. If somebody is really called so, add that person by hand; after that the name is read from a file as well.',
  },
  'prefix-twice': {
    reason: 'Behind ‘{{value}}’ stands another prefix than in the column beside it.',
    next: 'Write the prefix in one place.',
  },
  'roles-stay': {
    reason: 'Of number {{people}} the cell with roles is empty. Their roles stay.',
    next: 'If a role has to end, write its last day, for example HR adviser 2024-01-01/2025-01-01, or do it by hand.',
  },
  'not-a-date': {
    reason: '‘{{value}}’ is not a date that exists.',
    next: 'Write for example 1-9-2026 or 2026-09-01.',
  },
  'year-of-two-digits': {
    reason: '‘{{value}}’ has a year of two digits, and which year that is, is not certain.',
    next: 'Write the year in four digits.',
  },
  'day-and-hour': {
    reason: '‘{{value}}’ is an hour that falls on another day here than it says.',
    next: 'Write only the day, for example 1-9-2026.',
  },
  'serial-days-unsaid': {
    reason: 'Dates such as {{examples}} were saved as numbers.',
    next: 'Choose which day such a number is.',
  },
  'far-end-unsaid': {
    reason: 'There are last days that lie very far away: {{examples}}.',
    next: 'Choose whether that is an end, or that there is none.',
  },
  'later-start-unsaid': {
    reason: 'Number {{examples}} works here already, and the file names a later first day.',
    next: 'Choose whether that corrects the first day, or that a new relation begins then.',
  },
  'day-order-unsaid': {
    reason: 'Dates such as {{examples}} can be read in two ways.',
    next: 'Choose whether the day or the month comes first.',
  },
  'day-against-order': {
    reason: '‘{{value}}’ cannot stand in the chosen order of day and month.',
    next: 'Choose the other order.',
  },
  'days-in-two-orders': {
    reason: '‘{{value}}’ can only be read in another way than ‘{{other}}’ on row {{row}}.',
    next: 'Write all dates in the same order, for example 2026-09-01.',
  },
  'several-addresses': {
    reason: 'In this cell is more than one e-mail address.',
    next: 'Leave only the address of work.',
  },
  'not-an-email': { reason: 'This is not an e-mail address.', next: 'Check the address.' },
  'unknown-name-use': {
    reason: '‘{{value}}’ is not a way to bear a name.',
    next: 'Write own, partner, partner-own or own-partner.',
  },
  'name-use-unsaid': {
    reason: 'There are names of partners in it, and the file does not say who bears which name.',
    next: 'Choose how those names are used.',
  },
  'unknown-gender': {
    reason: 'We do not know ‘{{value}}’ as a gender.',
    next: 'Write woman, man or other, or leave the cell empty.',
  },
  'unknown-kind': {
    reason: '‘{{value}}’ is not a kind of relation that we know.',
    next: 'Choose under ‘Questions about your file’ what it means, or write permanent, fixed term, on call, agency, payroll or freelance.',
  },
  'not-hours': {
    reason: 'This is not a number of hours from 0 to 60.',
    next: 'Write for example 28 or 28.5.',
  },
  'not-a-part': { reason: 'This is not a part of a working week.', next: 'Write for example 0.8 or 80%.' },
  'full-time-unsaid': {
    reason: 'The file has parts of a week and no hours.',
    next: 'Fill in how many hours a whole week is.',
  },
  'ends-before-start': { reason: 'The end is not after the beginning.', next: 'Check both dates.' },
  'outside-relation': {
    reason: 'This period falls outside the relation itself.',
    next: 'Let the period fall within the beginning and end of the relation.',
  },
  'unknown-role': {
    reason: 'We do not know this role, or its date is not right.',
    next: 'Write for example HR adviser 2024-01-01 or planner@NORTH 2024-01-01. Roles: HR adviser, works council, confidant, region coordinator, planner, recruiter, coach, mobility adviser. The first two are for everybody.',
  },
  'person-twice': {
    reason: 'Number {{number}} is on row {{row}} too, with other data.',
    next: 'Give each person a number of their own, or make the data the same.',
  },
  'number-alike': {
    reason: 'Number {{number}} looks like {{other}}, but is another number: this becomes a second person.',
    next: 'If it is the same person, write the number as in the register; a spreadsheet takes zeros in front away.',
  },
  'email-taken': {
    reason: 'This e-mail address already belongs to number {{number}}.',
    next: 'Give everybody their own address.',
  },
  'relation-of-another': {
    reason: 'This relation already belongs to number {{number}}.',
    next: 'Use a new relation number.',
  },
  'relation-unsaid': {
    reason: 'Number {{number}} has more than one working relationship, and the file does not say which.',
    next: 'Add a column with the relation number.',
  },
  'relation-twice': {
    reason: 'Relation {{number}} is on row {{row}} too, with another person, kind or duration.',
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
    reason: 'Manager ‘{{number}}’ is neither in the file nor in the register.',
    next: 'Check the number, or add that person.',
  },
  'managers-alike': {
    reason: 'More than one person is called ‘{{number}}’.',
    next: "Put the manager's number in this column.",
  },
  'managers-in-circle': {
    reason: 'These people manage each other: {{people}}.',
    next: 'If that is not right, change one of the numbers.',
  },
  'unit-two-names': {
    reason: 'Team {{code}} is called something else here than on an earlier row: ‘{{name}}’.',
    next: 'Give the team the same name on every row.',
  },
  'not-shown': {
    reason_one: 'This file empties one field, and that has not been shown yet.',
    reason: 'This file empties {{count}} fields, and that has not been shown yet.',
    next: 'First look at what would change, and confirm that.',
  },
  'shown-otherwise': {
    reason: 'The register has changed since you looked; this file would do something else now.',
    next: 'Look again at what would change.',
  },
}
