type Query = (text: string, values?: unknown[]) => Promise<unknown>

/** A line in every table of what somebody could go and do: a plan B, their year, what they can and want, and openings inside. */
export async function layAround(
  query: Query,
  { organisationId, employee, manager }: { organisationId: string; employee: string; manager: string },
): Promise<void> {
  const common = [organisationId, employee]
  const both = [organisationId, employee, manager]
  await query(
    `insert into heavy_functions values ($1, gen_random_uuid(), 'Verzorgende', 'Tillen', 5, '2020-01-01', null, $2)`,
    [organisationId, manager],
  )
  await query(
    `insert into plan_b_offers select f.organisation_id, gen_random_uuid(), r.person_id, flag_id, relation_id, '2026-08-18', null, null
     from heavy_functions f join relations r using (organisation_id) where f.organisation_id = $1 and r.person_id = $2 limit 1`,
    common,
  )
  await query(
    `insert into year_patterns (organisation_id, relation_id, year, shape, weeks, weekly_minutes, pay, written_at, drawn_by)
     select organisation_id, relation_id, 2027, '{}', array_fill(60, array[52]), 60, 'spread', '2026-08-18', person_id
     from relations where organisation_id = $1 and person_id = $2`,
    common,
  )
  await query(
    `insert into competences (organisation_id, competence_id, person_id, words, competence_key, level, written_on)
     values ($1, gen_random_uuid(), $2, 'Zorgen', 'words zorgen', 'alone', '2026-08-18')`,
    common,
  )
  await query(
    `insert into bank_looks (organisation_id, look_id, looker_id, looked_at, looked_on, subject, words)
     values ($1, gen_random_uuid(), $2, '2026-09-01T09:00:00Z', '2026-09-01', 'words zorgen', 'Zorgen')`,
    [organisationId, manager],
  )
  await query(
    `insert into bank_looks_shown select organisation_id, look_id, $2, looked_at from bank_looks where organisation_id = $1`,
    common,
  )
  await query(
    `insert into openings (organisation_id, opening_id, kind, title, tasks, unit_id, hours_least, hours_most, starts_on,
       ends_on, pay_least, pay_most, pay_per, leads, places, sign_up_until, opened_by, opened_at, opened_on, inside_days)
     select u.organisation_id, gen_random_uuid(), 'project', 'Tuin', 'Planten', u.unit_id, 4, 4, '2026-10-01', '2026-12-01',
       1900, 2600, 'hour', false, 1, '2026-09-25', $2, '2026-08-18', '2026-08-18', 10
     from units u where u.organisation_id = $1 limit 1`,
    [organisationId, manager],
  )
  await query(
    `insert into opening_needs select organisation_id, opening_id, 'words planten', null, 'Planten', 'important', 1
     from openings where organisation_id = $1`,
    [organisationId],
  )
  await query(
    `insert into opening_sign_ups select organisation_id, opening_id, $2, '2026-08-18' from openings where organisation_id = $1`,
    common,
  )
  // Whoever leaves looked, too.
  await query(
    `insert into opening_looks select organisation_id, gen_random_uuid(), opening_id, $2, '2026-08-18', '2026-08-18'
     from openings where organisation_id = $1`,
    common,
  )
  await query(
    `insert into opening_shown select organisation_id, look_id, $2, opening_id, $3, '2026-08-18'
     from opening_looks where organisation_id = $1`,
    both,
  )
  await query(
    `insert into opening_notices select o.organisation_id, gen_random_uuid(), opening_id, relation_id, r.person_id, $3, '2026-08-18'
     from openings o join relations r using (organisation_id) where o.organisation_id = $1 and r.person_id = $2 limit 1`,
    both,
  )
}
