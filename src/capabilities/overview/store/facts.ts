import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { measureBehind } from '../../../platform/db/measure.ts'
import { perspective } from '../perspective.ts'
import type { OverviewKey } from './overviews.ts'

/**
 * Somebody stands behind a figure, in the team where they were at the end of the year; `kind` where only their working
 * relationships of that kind are looked at.
 */
export interface Fact {
  figure: string
  kind: string | null
  person_id: string
  unit_id: string
  /** How many agreements, deals or refusals of this person it is about; null where it is about the person alone. */
  things: number | null
}

const read = [
  'known_relations',
  'known_places',
  'counted_talks',
  'counted_topics',
  'counted_tags',
  'counted_skips',
  'counted_texts',
  'counted_signatures',
  'counted_clauses',
  'counted_deals',
  'counted_refusals',
  'counted_marks',
]

/**
 * What happened in a year, person by person and never a word of what was said; `rooms` says to which theme an item of
 * the catalogue belongs. Run as owner, by the making alone.
 */
export async function findFacts(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  rooms: readonly { id: string; domain: string }[],
): Promise<Fact[]> {
  const [from, until] = [`${year}-01-01`, `${year}-12-31`]
  const items = rooms.map(({ id }) => id)
  const themes = rooms.map(({ domain }) => domain)
  // After a year was brought in at once the database plans by sizes of before, and takes a minute instead of a second.
  await measureBehind(tx, read)
  const { rows } = await sql<Fact>`
    with at_work as (
      select r.relation_id, r.person_id, r.kind as relation, p.unit_id
      from known_relations r join lateral (
        select l.unit_id from known_places l where l.organisation_id = r.organisation_id and l.relation_id = r.relation_id
          and l.valid_from <= ${until}::date order by l.valid_from desc limit 1) p on true
      where r.organisation_id = ${organisationId} and r.valid_from <= ${until}::date
        and (r.valid_until is null or r.valid_until > ${from}::date)
    ), talks as (
      select w.*, c.kind, c.conversation_id, c.planned_on, c.employee, c.organisation
      from at_work w join counted_talks c on c.organisation_id = ${organisationId} and c.relation_id = w.relation_id
      where c.planned_on between ${from}::date and ${until}::date
    ), outcomes as (
      select w.person_id, w.relation, min(w.unit_id::text)::uuid as unit_id, case
          when bool_or(coalesce(t.employee and t.organisation, false)) then 'held'
          when bool_or(coalesce(t.organisation and not t.employee, false)) then 'one-way'
          when bool_or(coalesce(t.employee and not t.organisation, false)) then 'disputed'
          when count(t.conversation_id) > 0 then 'planned' else 'none' end as outcome
      from at_work w left join talks t on t.relation_id = w.relation_id
      group by grouping sets ((w.person_id), (w.person_id, w.relation))
    ), rooms as (
      select * from unnest(${items}::text[], ${themes}::text[]) as room (item_id, theme)
      union all select item_id, domain from counted_items where organisation_id = ${organisationId}
    ), on_table as (
      select t.person_id, t.unit_id, t.planned_on, coalesce(room.theme, 'own') as theme
      from talks t join counted_topics o on o.organisation_id = ${organisationId} and o.conversation_id = t.conversation_id
        left join rooms room on room.item_id = o.item_id
      where o.mandatory is null
    ), tagged as (
      select t.person_id, t.unit_id, g.side, g.dimensions, g.topic_id, g.round
      from talks t join counted_topics l on l.organisation_id = ${organisationId} and l.conversation_id = t.conversation_id
        join counted_tags g on g.organisation_id = l.organisation_id and g.topic_id = l.topic_id and g.round = l.round
    ), texts as (
      select w.person_id, w.unit_id, a.agreement_id,
        (select s.clauses from counted_signatures s where s.organisation_id = a.organisation_id and s.agreement_id = a.agreement_id
          and s.signed_at::date between ${from}::date and ${until}::date
          group by s.number, s.signers, s.clauses having count(*) = s.signers order by s.number desc limit 1) as signed
      from at_work w join counted_texts a on a.organisation_id = ${organisationId} and a.relation_id = w.relation_id
    ), ahead as (
      select distinct w.relation_id from at_work w
        join counted_texts a on a.organisation_id = ${organisationId} and a.relation_id = w.relation_id
        -- The newest text that all had signed by the end of the year.
        join lateral (select s.number from counted_signatures s where s.organisation_id = a.organisation_id
          and s.agreement_id = a.agreement_id and s.signed_at::date <= ${until}::date
          group by s.number, s.signers having count(*) = s.signers order by s.number desc limit 1) s on true
        join counted_clauses c on c.organisation_id = a.organisation_id and c.agreement_id = a.agreement_id
          and c.number = s.number and coalesce(c.ends_on, ${until}::date) >= ${from}::date
      where c.item_id = any(${perspective.items}::text[])
        or exists (select from counted_items i where i.organisation_id = a.organisation_id and i.item_id = c.item_id
          and i.domain = ${perspective.domain})
        or exists (select from counted_topics o join rooms r on r.item_id = o.item_id
          where o.organisation_id = a.organisation_id and o.topic_id = c.topic_id
            and (r.theme = ${perspective.domain} or r.item_id = any(${perspective.items}::text[])))
        or exists (select from counted_deals d where d.organisation_id = a.organisation_id and d.deal_id = c.deal_id
          and d.kind = any(${perspective.dealKinds}::text[]))
    ), serious as (
      -- Both in one kind: who has a talk in the one and an agreement in another has a plan in neither.
      select w.person_id, w.relation, min(w.unit_id::text) as unit_id
      from at_work w left join talks t on t.relation_id = w.relation_id left join ahead h on h.relation_id = w.relation_id
      group by w.person_id, w.relation having bool_or(t.employee and t.organisation) and count(h.relation_id) > 0
    ), dealt as (
      select x.person_id, x.unit_id, d.deal_id, d.kind, d.refused, d.differs and d.benefits = 2 as ideal
      from texts x join counted_deals d on d.organisation_id = ${organisationId} and d.agreement_id = x.agreement_id
      where d.added_at::date between ${from}::date and ${until}::date
    ), marked as (
      select x.person_id, x.unit_id, m.clause_id, m.due_on,
        (array_agg(m.kept order by m.mark_id desc) filter (where m.side = 'employee'))[1] as employee,
        (array_agg(m.kept order by m.mark_id desc) filter (where m.side = 'organisation'))[1] as organisation
      from texts x join counted_marks m on m.organisation_id = ${organisationId} and m.agreement_id = x.agreement_id
      where m.due_on between ${from}::date and ${until}::date
      group by x.person_id, x.unit_id, m.clause_id, m.due_on
    )
    select 'people' as figure, relation as kind, person_id, unit_id, null::integer as things from outcomes
    union all select 'talk.' || outcome, relation, person_id, unit_id, null from outcomes
    -- A talk that was one-way, or that the two disagree about, counts as that, also beside another that was held.
    union select 'had.' || case when t.organisation then 'one-way' else 'disputed' end, null, o.person_id, o.unit_id, null
      from outcomes o join talks t using (person_id) where o.relation is null and t.employee <> t.organisation
    union select 'kind.' || kind, null, person_id, unit_id, null from talks where employee and organisation
    union select 'plan.serious', relation, person_id, min(unit_id)::uuid, null from serious
      group by grouping sets ((person_id), (person_id, relation))
    union select 'topic.' || theme, null, person_id, unit_id, null from on_table
    union select 'topic.' || theme || '.q' || extract(quarter from planned_on), null, person_id, unit_id, null
      from on_table
    union select 'dimension.' || unnest(dimensions), null, person_id, unit_id, null from tagged
    union select 'dimension.tension', null, one.person_id, one.unit_id, null from tagged one join tagged other using (topic_id, round)
      where one.side < other.side and not (one.dimensions @> other.dimensions and other.dimensions @> one.dimensions)
    union select 'left-out.' || s.mandatory, null, t.person_id, t.unit_id, null from talks t join counted_skips s
      on s.organisation_id = ${organisationId} and s.conversation_id = t.conversation_id
      group by s.mandatory, t.person_id, t.unit_id, t.conversation_id having count(*) = 2
    union select 'agreed.signed', null, person_id, unit_id, sum(signed)::integer from texts
      where signed is not null group by person_id, unit_id
    union select 'agreed.own', null, person_id, unit_id, count(*)::integer from dealt where not refused group by person_id, unit_id
    union select 'deal.' || kind, null, person_id, unit_id, count(*)::integer from dealt
      where not refused group by kind, person_id, unit_id
    union select 'agreed.ideal', null, person_id, unit_id, count(*)::integer from dealt
      where ideal and not refused group by person_id, unit_id
    union select figure, null, d.person_id, d.unit_id, count(*)::integer
      from dealt d join counted_refusals f on f.organisation_id = ${organisationId} and f.deal_id = d.deal_id,
        unnest(array['agreed.refused', 'refused.' || f.reason]) as figure group by figure, d.person_id, d.unit_id
    union select figure, null, person_id, unit_id, count(*)::integer from marked,
        unnest(array['agreed.looked-back',
          'follow-up.' || case when employee = organisation then employee else 'seen-differently' end]) as figure
      where employee is not null and organisation is not null group by figure, person_id, unit_id`.execute(tx)
  return rows
}
