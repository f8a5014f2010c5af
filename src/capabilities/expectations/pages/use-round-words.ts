import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { RoundVoice } from '../../../ui/pictures/view/rounds-line.tsx'
import type { RoundsView } from '../model.ts'
import { givenNameOf, toneOf } from './others.ts'

export const questions = ['importance', 'owed', 'kept'] as const
export type Question = (typeof questions)[number]
export type Round = RoundsView['rounds'][number]
export type RoundItem = RoundsView['items'][number]
type Seat = Round['seat']

/** What is said of rounds that stand beside each other: who looked, on which day, and each answer in words. */
export function useRoundWords(rounds: readonly Round[], allSeats: readonly Seat[]) {
  const { t } = useTranslation('expectations')
  const format = useFormat()
  const seats = allSeats.filter(seat => rounds.some(({ said }) => said.some(one => one.seat === seat)))
  const namesOf = (seat: Seat) => {
    const all = rounds.flatMap(({ said }) => said.filter(one => one.seat === seat))
    return [...new Set(all.map(({ name }) => givenNameOf(name)))]
  }
  /** Whoever sat there; where somebody else came, both, one after the other. */
  const nameOf = (seat: Seat) => namesOf(seat).reduce((first, next) => t('rounds.after', { first, next }))
  const levelOf = (item: RoundItem, round: Round, seat: Seat, question: Question) =>
    item.points.find(point => point.round === round.round)?.answers[seat]?.[question] ?? null
  const wordOf = (question: Question, level: number | null) =>
    level === null
      ? t('scales.unanswered')
      : level === 0
        ? t(`scales.${question}.at0`)
        : t('rounds.level', { level, word: t(`scales.${question}.at${level as 1 | 2 | 3 | 4 | 5}`) })
  const short = (level: number | null) =>
    level === null ? t('rounds.openShort') : level === 0 ? t('rounds.offShort') : String(level)
  const voices = (item: RoundItem, question: Question, size: 'large' | 'small'): RoundVoice[] =>
    seats.map(seat => {
      const values = rounds.map(round => levelOf(item, round, seat, question))
      const anew = rounds.flatMap(({ said }, index) =>
        said.some(one => one.seat === seat && one.anew) ? [index] : [],
      )
      const words = values.map(level => (size === 'large' ? wordOf(question, level) : short(level)))
      const said = words.join(size === 'large' ? ' · ' : ', ')
      return {
        id: seat,
        name: nameOf(seat),
        side: toneOf(seat),
        values,
        anew,
        text: size === 'large' ? said : t('gap.wing', { name: nameOf(seat), level: said }),
      }
    })
  return {
    seats,
    nameOf,
    levelOf,
    wordOf,
    voices,
    dayOf: ({ on }: Round) => format.day(on),
    called: ({ round, on }: Round) => t('rounds.called', { round, on: format.day(on) }),
  }
}

export type RoundWords = ReturnType<typeof useRoundWords>
