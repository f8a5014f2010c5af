import {
  isMirror,
  isWinWinByOtherStyle,
  mirrors,
  openQuestions,
  seenApart,
} from '../../../capabilities/mirrors/mirrors.ts'
import { saveReflectionInput } from '../../../capabilities/mirrors/model.ts'
import { first, parsed, type Rule, unless } from './rule.ts'

const answersOf = (reflection: string) => `(select coalesce(jsonb_object_agg(a.question, a.answer), '{}')
  from reflection_answers a where a.organisation_id = ${reflection}.organisation_id and a.reflection_id = ${reflection}.reflection_id)`

export const mirrorRules: readonly Rule[] = [
  {
    of: 'a mirror asks what was answered in it, is shared when it is whole, and is open once everybody shared',
    rows: `select r.mirror, r.counts, r.shared_at as shared, r.opened_at as opened, ${answersOf('r')} as answers,
        (select coalesce(jsonb_object_agg(w.question, w.words), '{}') from reflection_words w
          where w.organisation_id = r.organisation_id and w.reflection_id = r.reflection_id) as words,
        (select count(*)::int from reflections o where o.organisation_id = r.organisation_id and o.relation_id = r.relation_id
          and o.mirror = r.mirror and o.conversation_id is not distinct from r.conversation_id
          and o.period is not distinct from r.period and o.shared_at is not null) as sharing
      from reflections r where r.organisation_id = $1`,
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
    rows: `select t.quality, (select jsonb_agg(${answersOf('r')}) from reflections r where r.organisation_id = t.organisation_id
        and r.relation_id = t.relation_id and r.mirror = 'relation' and r.opened_at is not null) as said
      from topics t where t.organisation_id = $1 and t.quality is not null`,
    faultOf: ({ quality, said }) =>
      unless(seenApart(mirrors.relation, said ?? [], 2).includes(quality), 'nobody sees it apart'),
    plant: row => ({ ...row, said: row.said.slice(0, 1) }),
  },
]
