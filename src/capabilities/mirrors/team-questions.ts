import type { Asking } from '../../platform/disclosure/decide.ts'
import { mirrors } from './mirrors.ts'
import { type MirrorId, mirrorIds } from './vocabulary.ts'

/** Mirrors of which a team has a picture, too. */
export const teamMirrors: readonly MirrorId[] = mirrorIds.filter(id => mirrors[id].team)

/** Five places, each a step from the next. */
export const places = { least: 1, most: 5, step: 1 } as const

/** So long a group that was shown counts as shown: who came or went since may not follow from the next picture. */
const monthsTheSame = 14

export const whoCounted = (mirror: MirrorId): string => `mirror.${mirror}`
export const subjectOf = (mirror: MirrorId, question: string): string => `${mirror}.${question}`

const scale = { type: 'scale', low: places.least, high: places.most, step: places.step } as const

/**
 * What mirrors ask, as the ledger of what went out knows it. Answers are given anew in every period, so each period is a
 * question of its own; of who was counted the periods are looked at together.
 */
export const questionsOfMirrors: Asking = {
  subjects: Object.fromEntries(
    teamMirrors.flatMap(mirror => [
      [whoCounted(mirror), scale],
      [`${mirror}.*`, scale],
    ]),
  ),
  relations: teamMirrors.map(mirror => ({
    kind: 'stays',
    subject: whoCounted(mirror),
    months: monthsTheSame,
  })),
}
