/** Lines about somebody's work, each in a table of its own: heavy work, what they can and want, and who looked. */
export function workLines(
  organisationId: string,
  employee: string,
  manager: string,
): (readonly [string, string[]])[] {
  const common = [organisationId, employee]
  return [
    [
      `insert into heavy_functions values ($1, gen_random_uuid(), 'Verzorgende', 'Tillen', 5, '2020-01-01', null, $2)`,
      [organisationId, manager],
    ],
    [
      `insert into plan_b_offers select f.organisation_id, gen_random_uuid(), r.person_id, flag_id, relation_id, '2026-08-18', null, null
       from heavy_functions f join relations r using (organisation_id) where f.organisation_id = $1 and r.person_id = $2 limit 1`,
      common,
    ],
    [
      `insert into competences (organisation_id, competence_id, person_id, words, competence_key, level, written_on)
       values ($1, gen_random_uuid(), $2, 'Zorgen', 'words zorgen', 'alone', '2026-08-18')`,
      common,
    ],
    [
      `insert into bank_looks (organisation_id, look_id, looker_id, looked_at, looked_on, subject, words)
       values ($1, gen_random_uuid(), $2, '2026-09-01T09:00:00Z', '2026-09-01', 'words zorgen', 'Zorgen')`,
      [organisationId, manager],
    ],
    [
      `insert into bank_looks_shown select organisation_id, look_id, $2, looked_at from bank_looks where organisation_id = $1`,
      common,
    ],
  ]
}
