/**
 * What Dutch job titles leave unsaid, by what everybody in the trade knows. A teacher of the first degree may teach all of
 * secondary education, one of the second degree its lower years and vocational education; a professor teaches at a
 * university. The words on the right are those of the classification.
 */
const conventions: readonly { readonly when: RegExp; readonly adds: string; readonly drops?: RegExp }[] = [
  {
    when: /\buniversitair|\bhoogleraar/,
    adds: 'docent hoger onderwijs',
    drops: /\buniversitair|\bhoogleraar/gi,
  },
  { when: /\b(1e|eerste) ?graads/, adds: 'leraar voortgezet onderwijs' },
  { when: /\b(2e|tweede) ?graads/, adds: 'leraar voortgezet onderwijs beroepsonderwijs' },
  { when: /praktijkopleider|praktijkdocent/, adds: 'vakdocent beroepsonderwijs' },
  { when: /wetenschappelijk onderzoeker/, adds: 'wetenschapper' },
  { when: /onderofficier/, adds: 'sergeant' },
  { when: /\bbedrijfsleider|\bondernemer/, adds: 'manager' },
  { when: /verkoopmedewerker/, adds: 'verkoopspecialist verkoper' },
]

/** A title as it is compared: what stands in brackets is left out, and what it leaves unsaid is added. */
export function inFull(title: string): string {
  const bare = title.replace(/\(hoofd\)/gi, '').replace(/\([^)]*\)/g, ' ')
  const low = title.toLowerCase()
  const found = conventions.filter(({ when }) => when.test(low))
  const kept = found.reduce((text, { drops }) => (drops ? text.replace(drops, '') : text), bare)
  return [kept, ...found.map(({ adds }) => adds)].join(' ')
}

/** Kinds of work that stand beside every field: who teaches welding is no welder. */
const roles: readonly RegExp[] = [
  /docent|leraar|lerar|leerkracht|lector|hoogleraar|onderwijs|lesgever|opleider|instructeur|universitair/,
  /manager|bedrijfsleider|\bhoofd|chef|directeur|leider\b|ondernemer|bedrijfshoofd/,
  /voorman|ploegbaas|teamleider|meewerkend|opzichter|supervisor|voorvrouw/,
  /onderzoeker|wetenschapper|oloog\b/,
  /verkoper|verkoopmedewerker|verkoopspecialist|winkel|verkoop/,
]
const teaching = 1

/** The roles that a title names, as bits. */
export const rolesOf = (title: string): number =>
  roles.reduce((bits, role, at) => bits | (role.test(title.toLowerCase()) ? 1 << at : 0), 0)

/** One role in common counts for more; another role, or teaching where nobody asked for it, for less. */
export function roleFactor(asked: number, has: number): number {
  if (asked & has) return 1.25
  return asked !== 0 || has & teaching ? 0.9 : 1
}
