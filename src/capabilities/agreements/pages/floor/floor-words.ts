import type { Outcome, Reason } from '@wisselwerk/engines/agreement'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import type { FloorView } from '../../model.ts'
import type { ClauseWords } from '../clause-words.ts'
import type { Seats } from '../seats.ts'

export type FindingView = FloorView['findings'][number]

/** What the floor check found, as sentences. */
export function useFloorWords(seats: Seats, words: ClauseWords) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const amount = (finding: FindingView, name: string): string => {
    const value = finding.params[name]
    const unit = finding.params[`${name}Unit`] ?? finding.params.foundUnit
    if (value === undefined) return ''
    return typeof unit === 'string' ? words.quantity(Number(value), unit) : format.number(Number(value))
  }
  return {
    outcome: (outcome: string) => t(`floor.words.${outcome as Outcome}`, seats.names),
    reason: (finding: FindingView) =>
      t(`floor.reasons.${finding.reason as Reason}`, {
        found: amount(finding, 'found'),
        limit: amount(finding, 'limit'),
        from: amount(finding, 'from'),
        to: amount(finding, 'to'),
        word: String(finding.params.word ?? ''),
      }),
    article: (finding: FindingView): string | null => {
      if (finding.label === null) return null
      const label = finding.label[words.language]
      if (!finding.reference) return label
      const article = t('floor.article', { reference: finding.reference, label: label.toLowerCase() })
      return finding.articleId && words.isFictional(finding.articleId)
        ? `${article}, ${t('floor.fictional')}`
        : article
    },
  }
}

export type FloorWords = ReturnType<typeof useFloorWords>
