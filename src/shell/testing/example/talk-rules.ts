import { says } from '@wisselwerk/engines/agreement'
import { mandatoryTopics, missingTopics } from '../../../capabilities/dialogue/cycle.ts'
import {
  planInput,
  saveSheetInput,
  skipInput,
  tagsInput,
  topicInput,
} from '../../../capabilities/dialogue/model.ts'
import { catalogue } from '../../../capabilities/expectations/index.ts'
import { needCardInput, saveViewInput } from '../../../capabilities/expectations/model.ts'
import { first, parsed, type Rule, unless } from './rule.ts'

const items = new Set<string>(catalogue.map(({ id }) => id))

/** Who sat on which side of a table on a day. */
const sat = (side: string, person: string, relation: string, day: string) => `(case when ${side} = 'employee'
  then ${person} = ${relation}.person_id else exists (select from managements m
    where m.organisation_id = ${relation}.organisation_id and m.relation_id = ${relation}.relation_id
      and m.manager_id = ${person} and m.valid_from <= ${day}
      and (m.valid_until is null or m.valid_until > ${day})) end)`

export const talkRules: readonly Rule[] = [
  {
    of: 'a talk is of a known kind, between two who sat there, while the work went on',
    rows: `select c.kind, c.planned_on as "plannedOn", r.valid_from as begins, r.valid_until as ends,
        c.planned_by = r.person_id or exists (select from managements m where m.organisation_id = r.organisation_id
          and m.relation_id = r.relation_id and m.manager_id = c.planned_by) as "bySomebody"
      from conversations c join relations r using (organisation_id, relation_id) where organisation_id = $1`,
    faultOf: ({ kind, plannedOn, begins, ends, bySomebody }) =>
      first(
        parsed(planInput, { kind, plannedOn }),
        unless(plannedOn >= begins && (!ends || plannedOn < ends), 'not while the work went on'),
        unless(bySomebody, 'planned by nobody of the table'),
      ),
    plant: row => ({ ...row, kind: 'beoordeling' }),
  },
  {
    of: 'a talk is ready once every obligatory topic is on the agenda or skipped by both',
    rows: `select c.kind, c.ready_at as ready,
        array(select t.mandatory from topic_talks l join topics t using (organisation_id, topic_id)
          where l.organisation_id = c.organisation_id and l.conversation_id = c.conversation_id) as agenda,
        (select coalesce(jsonb_agg(jsonb_build_object('mandatory', s.mandatory, 'side', s.side)), '[]') from topic_skips s
          where s.organisation_id = c.organisation_id and s.conversation_id = c.conversation_id) as skips
      from conversations c where organisation_id = $1 and kind = 'annual'`,
    faultOf: ({ kind, ready, agenda, skips }) =>
      unless(
        !ready || missingTopics(kind, agenda, skips).length === 0,
        'ready without its obligatory topics',
      ),
    plant: row => ({ ...row, ready: new Date(), agenda: [null], skips: [] }),
  },
  {
    of: 'two never plan the same kind of talk twice for one day',
    rows: `select count(*)::int as talks from conversations where organisation_id = $1 group by relation_id, kind, planned_on`,
    faultOf: ({ talks }) => unless(talks === 1, 'planned twice'),
    plant: row => ({ ...row, talks: 2 }),
  },
  {
    of: 'whether it was a talk is said by who sits there, and not before its day',
    rows: `select c.planned_on as "plannedOn", (f.confirmed_at at time zone 'UTC')::date as "saidOn", c.cancelled_at as cancelled,
        ${sat('f.side', 'f.author_id', 'r', 'c.planned_on')} as sat
      from confirmations f join conversations c using (organisation_id, conversation_id)
        join relations r using (organisation_id, relation_id) where f.organisation_id = $1`,
    faultOf: ({ plannedOn, saidOn, cancelled, sat }) =>
      first(
        unless(saidOn >= plannedOn && !cancelled, 'said before the talk'),
        unless(sat, 'said by somebody else'),
      ),
    plant: row => ({ ...row, saidOn: '2000-01-01' }),
  },
  {
    of: 'a topic is an item of the list, an obligatory one, or in own words',
    rows: `select title, item_id as "itemId", mandatory from topics where organisation_id = $1 and quality is null`,
    faultOf: row =>
      first(
        parsed(topicInput, row),
        unless(row.mandatory === null || mandatoryTopics.includes(row.mandatory), 'no obligatory topic'),
        unless(row.itemId === null || items.has(row.itemId), 'no item of the list'),
      ),
    plant: row => ({ ...row, title: null, itemId: null, mandatory: 'x' }),
  },
  {
    of: 'an obligatory topic belongs to a yearly talk, and a topic is laid before it is said what the talk was',
    rows: `select t.mandatory, c.kind, l.laid_at as "laidAt",
        (select min(f.confirmed_at) from confirmations f where f.organisation_id = l.organisation_id
          and f.conversation_id = l.conversation_id) as "saidAt"
      from topic_talks l join topics t using (organisation_id, topic_id)
        join conversations c using (organisation_id, conversation_id) where l.organisation_id = $1`,
    faultOf: ({ mandatory, kind, laidAt, saidAt }) =>
      first(
        unless(mandatory === null || kind === 'annual', 'an obligatory topic of another talk'),
        unless(!saidAt || laidAt <= saidAt, 'laid on a talk that was over'),
      ),
    plant: row => ({ ...row, mandatory: 'pay', kind: 'ad_hoc' }),
  },
  {
    of: 'no more than twelve topics lie on one agenda',
    rows: `select count(*)::int as topics from topic_talks where organisation_id = $1 group by conversation_id`,
    faultOf: ({ topics }) => unless(topics <= 12, 'too many topics'),
    plant: row => ({ ...row, topics: 13 }),
  },
  {
    of: 'a topic is left out of a yearly talk, with a reason',
    rows: `select s.reason, c.kind from topic_skips s join conversations c using (organisation_id, conversation_id)
      where s.organisation_id = $1`,
    faultOf: ({ reason, kind }) =>
      first(parsed(skipInput, { reason }), unless(kind === 'annual', 'skipped in another talk')),
    plant: row => ({ ...row, reason: ' ' }),
  },
  {
    of: 'what a topic is about is said in known words, and open once both said it',
    rows: `select g.dimensions, g.opened_at as opened, (select count(*)::int from topic_tags o
        where o.organisation_id = g.organisation_id and o.topic_id = g.topic_id and o.round = g.round and o.stands) as sides
      from topic_tags g where organisation_id = $1`,
    faultOf: ({ dimensions, opened, sides }) =>
      first(parsed(tagsInput, { dimensions }), unless((opened !== null) === sides > 1, 'open too early')),
    plant: row => ({ ...row, dimensions: ['gezag'] }),
  },
  {
    of: 'a sheet that was shared says something, and is open once both shared',
    rows: `select aims, reach, resistance, unacceptable, bridges, guess_aims as "guessAims",
        guess_reach as "guessReach", guess_bridges as "guessBridges",
        guess_resistance as "guessResistance", guess_unacceptable as "guessUnacceptable", shared_at as shared,
        opened_at as opened, (select count(*)::int from interest_sheets o where o.organisation_id = s.organisation_id
          and o.topic_id = s.topic_id and o.round = s.round and o.shared_at is not null) as sides
      from interest_sheets s where organisation_id = $1`,
    faultOf: ({ shared, opened, sides, ...sheet }) =>
      first(
        parsed(saveSheetInput, { version: 0, sheet }),
        unless(!shared || Object.values(sheet).some(text => says(text as string)), 'shared and empty'),
        unless((opened !== null) === sides > 1, 'open too early'),
      ),
    plant: row => ({ ...row, aims: 'x'.repeat(2001) }),
  },
  {
    of: 'a view answers items of the list, is finished with something said, and shown when finished',
    rows: `select v.submitted_at as submitted, v.released_at as released, v.opened_at as opened, v.ended_at as ended,
        (select coalesce(jsonb_object_agg(a.item_id, jsonb_build_object('importance', a.importance, 'owed', a.owed, 'kept', a.kept)), '{}')
          from answers a where a.organisation_id = v.organisation_id and a.view_id = v.view_id) as answers,
        (select count(*)::int from views o where o.organisation_id = v.organisation_id and o.relation_id = v.relation_id
          and o.round = v.round and o.released_at is not null) as shown
      from views v where organisation_id = $1`,
    faultOf: ({ submitted, released, opened, ended, answers, shown }) => {
      const said = Object.values(answers as Record<string, { owed: number | null }>)
      return first(
        parsed(saveViewInput, { version: 0, answers }),
        unless(
          Object.keys(answers).every(id => items.has(id)),
          'no item of the list',
        ),
        unless(
          !submitted || said.length === 0 || said.some(({ owed }) => owed !== null),
          'finished and empty',
        ),
        unless(!released || submitted !== null, 'shown and not finished'),
        unless(!opened || ended || shown > 1, 'open before both showed'),
      )
    },
    plant: row => ({ ...row, submitted: null, released: new Date() }),
  },
  {
    of: 'whoever looks sits at the table that day',
    rows: `select v.side in ('employee', 'organisation') as "ofTwo", ${sat('v.side', 'v.author_id', 'r', `(v.created_at at time zone 'UTC')::date`)} as sat
      from views v join relations r using (organisation_id, relation_id) where v.organisation_id = $1`,
    faultOf: ({ ofTwo, sat }) => unless(!ofTwo || sat, 'looked from a chair of somebody else'),
    plant: row => ({ ...row, ofTwo: true, sat: false }),
  },
  {
    of: 'a new round begins when the one before was open',
    rows: `select v.round, exists (select from views b where b.organisation_id = v.organisation_id
        and b.relation_id = v.relation_id and b.round = v.round - 1 and (b.opened_at is not null or b.ended_at is not null)) as follows
      from views v where organisation_id = $1`,
    faultOf: ({ round, follows }) => unless(round === 1 || follows, 'a round within a round'),
    plant: row => ({ ...row, round: 2, follows: false }),
  },
  {
    of: 'a need is written down with a day to look back on',
    rows: `select need, wish, from_date as "fromDate", review_date as "reviewDate" from need_cards where organisation_id = $1`,
    faultOf: row => parsed(needCardInput, row),
    plant: row => ({ ...row, reviewDate: row.fromDate }),
  },
]
