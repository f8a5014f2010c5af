import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { type FloorSentences, floorSentences, type Say } from '../../floor-sentences.ts'
import type { ClauseWords } from '../clause-words.ts'
import type { Seats } from '../seats.ts'

/** What the floor check found, as sentences of the screen. */
export function useFloorWords(seats: Seats, words: ClauseWords): FloorSentences {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  return floorSentences({
    say: t as unknown as Say,
    format,
    language: words.language,
    names: seats.names,
    isFictional: words.isFictional,
  })
}
