import { declareInput, noteInput } from '../../../capabilities/depth/model.ts'
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
]
