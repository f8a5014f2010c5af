import {
  isMirror,
  isWinWinByOtherStyle,
  mirrors,
  openQuestions,
  seenApart,
} from '../../../capabilities/mirrors/mirrors.ts'
import { saveReflectionInput } from '../../../capabilities/mirrors/model.ts'
import { openSaid } from '../../../capabilities/mirrors/service/locked.ts'
import type { LockedSheet, Sheet } from '../../../capabilities/mirrors/store/reflections.ts'
import type { Vault } from '../../../platform/vault/vault.ts'
import { first, parsed, type Rule, unless } from './rule.ts'

/** A locked sheet with the reflection to which it belongs; null where there is none. */
const sheetOf = (sheet: Sheet, reflection: string) => `(select to_jsonb(s) from reflection_${sheet} s
  where s.organisation_id = ${reflection}.organisation_id and s.reflection_id = ${reflection}.reflection_id)`
const openedSheet = (vault: Vault, sheet: Sheet, line: LockedSheet | null) =>
  line === null ? {} : openSaid(vault, sheet, line)

export const mirrorRules: readonly Rule[] = [
  {
    of: 'a mirror asks what was answered in it, is shared when it is whole, and is open once everybody shared',
    rows: `select r.mirror, r.counts, r.shared_at as shared, r.opened_at as opened, ${sheetOf('answers', 'r')} as answers,
        ${sheetOf('words', 'r')} as words,
        (select count(*)::int from reflections o where o.organisation_id = r.organisation_id and o.relation_id = r.relation_id
          and o.mirror = r.mirror and o.conversation_id is not distinct from r.conversation_id
          and o.period is not distinct from r.period and o.shared_at is not null) as sharing
      from reflections r where r.organisation_id = $1`,
    opened: (row, vault) => ({
      ...row,
      answers: openedSheet(vault, 'answers', row.answers),
      words: openedSheet(vault, 'words', row.words),
    }),
    faultOf: ({ mirror, counts, shared, opened, answers, words, sharing }) => {
      if (!isMirror(mirror)) return 'no mirror'
      const { questions, shared: how } = mirrors[mirror]
      return first(
        parsed(saveReflectionInput, { version: 0, answers, words, counts }),
        unless(
          Object.entries(answers).every(([id, answer]) =>
            questions.some(one => one.id === id && one.answers.some(each => each === answer)),
          ),
          'another answer',
        ),
        unless(!isWinWinByOtherStyle(answers), 'both won in another way'),
        unless(
          !shared || (how === 'together' && openQuestions(mirrors[mirror], answers) === 0),
          'shared too early',
        ),
        unless((opened !== null) === sharing > 1, 'open too early'),
      )
    },
    plant: row => ({ ...row, answers: { ...row.answers, total: '12' } }),
  },
  {
    of: 'a quality of a relation lies on the table where two shared that they see it two steps apart',
    rows: `select t.quality, (select jsonb_agg(${sheetOf('answers', 'r')}) from reflections r where r.organisation_id = t.organisation_id
        and r.relation_id = t.relation_id and r.mirror = 'relation' and r.opened_at is not null) as said
      from topics t where t.organisation_id = $1 and t.quality is not null`,
    opened: (row, vault) => ({
      ...row,
      said: (row.said ?? []).map((line: LockedSheet) => openedSheet(vault, 'answers', line)),
    }),
    faultOf: ({ quality, said }) =>
      unless(seenApart(mirrors.relation, said, 2).includes(quality), 'nobody sees it apart'),
    plant: row => ({ ...row, said: row.said.slice(0, 1) }),
  },
]
