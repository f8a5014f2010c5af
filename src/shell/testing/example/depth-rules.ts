import { bringInput } from '../../../capabilities/depth/companion-schemas.ts'
import { declareInput, noteInput } from '../../../capabilities/depth/model.ts'
import { lineInput } from '../../../capabilities/depth/pack-schemas.ts'
import { first, parsed, type Rule, unless } from './rule.ts'

export const depthRules: readonly Rule[] = [
  {
    of: 'how much room there is was said by who managed there, and as late if and only if the talk had begun',
    rows: `select d.topic_id as "topicId", d.demand, d.room, d.late,
        exists (select from managements m where m.organisation_id = c.organisation_id and m.relation_id = c.relation_id
          and m.manager_id = d.said_by) as "byManager",
        (d.said_at at time zone 'Europe/Amsterdam') >= c.planned_on + coalesce(c.start_time, '00:00') as begun
      from declared_rooms d join conversations c using (organisation_id, conversation_id) where organisation_id = $1`,
    faultOf: ({ topicId, demand, room, late, byManager, begun }) =>
      first(
        parsed(declareInput, { topicId, demand, room }),
        unless(byManager, 'said by somebody who did not manage there'),
        unless(late === begun, 'late or not, and not as it was'),
      ),
    plant: row => ({ ...row, late: !row.late }),
  },
  {
    of: 'a note with a talk is one that can be written, by somebody of that table',
    rows: `select n.words, n.level, n.author_id = r.person_id or exists (select from managements m
          where m.organisation_id = r.organisation_id and m.relation_id = r.relation_id and m.manager_id = n.author_id)
          as "bySomebody"
      from level_notes n join conversations c using (organisation_id, conversation_id)
        join relations r using (organisation_id, relation_id) where organisation_id = $1`,
    faultOf: ({ words, level, bySomebody }) =>
      first(parsed(noteInput, { words, level }), unless(bySomebody, 'by nobody of the table')),
    plant: row => ({ ...row, level: 'somewhere' }),
  },
  {
    of: 'who comes along was asked by the employee of that table, and reads parts that can be shared',
    rows: `select c.kind, c.reads, c.person_id as "personId", c.invited_by = r.person_id as "byEmployee"
      from companions c join conversations t using (organisation_id, conversation_id)
        join relations r using (organisation_id, relation_id) where organisation_id = $1`,
    faultOf: ({ kind, reads, personId, byEmployee }) =>
      first(
        parsed(bringInput, { kind, personId, reads }),
        unless(byEmployee, 'asked along by somebody else'),
      ),
    plant: row => ({ ...row, byEmployee: false }),
  },
  {
    of: 'a line of HR is one that can be written, by who holds the role',
    rows: `select l.kind, l.words, l.valid_from as "from", (l.valid_until - 1) as "until",
        exists (select from role_holdings h where h.organisation_id = l.organisation_id and h.person_id = l.written_by
          and h.role = 'hr') as "byHr"
      from talk_lines l where organisation_id = $1`,
    faultOf: ({ kind, words, from, until, byHr }) =>
      first(parsed(lineInput, { kind, words, from, until }), unless(byHr, 'written by somebody else')),
    plant: row => ({ ...row, words: '' }),
  },
]
