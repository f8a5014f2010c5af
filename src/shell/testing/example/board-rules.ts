import { answerInput, questionInput } from '../../../capabilities/board/model.ts'
import { openWords } from '../../../capabilities/board/service/locked.ts'
import { first, parsed, type Rule, unless } from './rule.ts'

/** As what somebody speaks there, said once more from the register alone. */
const office = (person: string) => `(case
  when exists (select from role_holdings h where h.organisation_id = $1 and h.person_id = ${person} and h.role = 'hr') then 'hr'
  when exists (select from managements m where m.organisation_id = $1 and m.manager_id = ${person}
    and m.valid_until is null) then 'manager' else 'employee' end)`

export const boardRules: readonly Rule[] = [
  {
    of: 'whoever asks on the board is no manager and not of HR',
    rows: `select q.question_id as id, q.words, q.named, ${office('q.author_id')} as office
      from board_questions q where q.organisation_id = $1 and q.words is not null`,
    opened: ({ id, words, ...row }, vault) => ({
      ...row,
      words: openWords({ vault: () => vault }, 'question', { id, locked: words }),
    }),
    faultOf: ({ words, named, office: as }) =>
      first(parsed(questionInput, { words, named }), unless(as === 'employee', 'not an employee')),
    plant: row => ({ ...row, office: 'hr' }),
  },
  {
    of: 'whoever answers for the organisation was invited, and is labelled as who they are',
    rows: `select a.answer_id as id, a.words, a.named, a.shown_to as "readAlong", a.speaks_as as label, ${office('a.author_id')} as office,
        exists (select from board_invitations i where i.organisation_id = a.organisation_id
          and i.question_id = a.question_id and i.person_id = a.author_id) as invited
      from board_answers a where a.organisation_id = $1`,
    opened: ({ id, words, ...row }, vault) => ({
      ...row,
      words: openWords({ vault: () => vault }, 'answer', { id, locked: words }),
    }),
    faultOf: ({ words, named, readAlong, label, office: as, invited }) =>
      first(
        parsed(answerInput, { words, named, readAlong }),
        unless(label === as, 'another label'),
        unless(as === 'employee' || (invited && named), 'not invited, or without a name'),
      ),
    plant: row => ({ ...row, office: 'hr', label: 'employee' }),
  },
]
