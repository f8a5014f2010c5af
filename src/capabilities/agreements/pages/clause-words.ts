import { type HardnessPart, hardness } from '@wisselwerk/engines/agreement'
import { useTranslation } from 'react-i18next'
import { useFormat, useLanguage } from '../../../platform/web/format.ts'
import { shorten } from '../../../platform/web/shorten.ts'
import type { ClauseInput, Library } from '../model.ts'
import type { Seats } from './seats.ts'

/** Everything that is said about a clause besides its own words. */
export function useClauseWords(seats: Seats, library: Library) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const language = useLanguage()

  const articleOf = (articleId: string) => library.articles.find(article => article.id === articleId)
  const isFictional = (articleId: string) =>
    library.sets.some(set => set.fictional && articleId.startsWith(`${set.id}/`))
  const article = (articleId: string): string => {
    const found = articleOf(articleId)
    if (!found) return t('clause.unknownArticle')
    const source = found.source === 'cao' ? `${t('floor.cao').toLowerCase()} ` : ''
    const words = `${source}${t('floor.article', { reference: found.reference, label: found.label[language].toLowerCase() })}`
    return isFictional(articleId) ? t('clause.fictionalShort', { article: words }) : words
  }
  const quantity = (amount: number, unit: string): string => {
    const key = `units.${unit}` as 'units.hours'
    return t(key, { count: amount, amount: format.exact(String(amount)) })
  }
  /** The unit alone, as it stands behind a field. */
  const unit = (name: string): string =>
    t(`units.${name}` as 'units.hours', { count: 2, amount: '' })
      .replace(/\s+/g, ' ')
      .trim()
  const option = (articleId: string, id: string): string =>
    articleOf(articleId)?.options.find(entry => entry.id === id)?.label[language] ?? id
  const who = (clause: ClauseInput): string | null =>
    clause.who ? t(`who.${clause.who}`, seats.names) : null
  const when = ({ when: by }: ClauseInput): string | null => {
    if (!by) return null
    return 'day' in by ? t('clause.note.by', { day: format.day(by.day) }) : by.text
  }
  const fills = ({ fills: pointer }: ClauseInput): string => {
    if (!pointer) return t('clause.note.fillsNothing')
    if (pointer.kind === 'article')
      return t('clause.note.fillsArticle', { article: article(pointer.articleId) })
    return pointer.kind === 'new' ? t('clause.note.fillsNew') : t('clause.note.fillsContract')
  }
  const value = (clause: ClauseInput): string | null => {
    if (!clause.value || clause.fills?.kind !== 'article') return null
    const { amount, unit, option: chosen } = clause.value
    if (amount !== null && unit) return t('clause.note.value', { value: quantity(amount, unit) })
    return chosen ? t('clause.note.value', { value: option(clause.fills.articleId, chosen) }) : null
  }
  const dates = (clause: ClauseInput): (string | null)[] => [
    clause.reviewOn && t('clause.note.review', { day: format.day(clause.reviewOn) }),
    clause.endsOn && t('clause.note.ends', { day: format.day(clause.endsOn) }),
  ]
  const join = (parts: readonly (string | null)[]) => {
    const line = parts.filter(part => part !== null && part !== '').join(' · ')
    return line.charAt(0).toUpperCase() + line.slice(1)
  }

  return {
    language,
    article,
    articleOf,
    isFictional,
    quantity,
    unit,
    option,
    who,
    /** Who, by when, how: what makes a clause hard. */
    short: (clause: ClauseInput) =>
      join([
        who(clause),
        clause.whoName && t('clause.note.via', { name: clause.whoName }),
        when(clause),
        clause.how && t('clause.note.seen', { how: clause.how }),
      ]),
    /** What it fills in and when both look back. */
    pointer: (clause: ClauseInput) => join([fills(clause), value(clause), ...dates(clause)]),
    /** Everything, as it stands under a clause in the text that is signed. */
    note: (clause: ClauseInput) =>
      join([
        who(clause),
        clause.whoName && t('clause.note.via', { name: clause.whoName }),
        when(clause),
        clause.how && t('clause.note.seen', { how: clause.how }),
        fills(clause),
        value(clause),
        ...dates(clause),
      ]),
    /** What it lowers, why, and what stands against it. */
    lowering: ({ lowers }: ClauseInput): string | null =>
      lowers
        ? [
            t(`lowering.what.${lowers.what}`),
            lowers.reason && t('lowering.because', { reason: lowers.reason }),
            lowers.compensation && t('lowering.against', { compensation: lowers.compensation }),
          ]
            .filter(Boolean)
            .join(' · ')
        : null,
    edge: (clause: ClauseInput) => {
      const { hard, missing } = hardness(clause)
      return hard ? t('clause.hard') : t('clause.soft', { parts: format.list(missing.map(part)) })
    },
    name: (clause: ClauseInput) => `‘${shorten(clause.what ?? t('clause.empty'))}’`,
  }

  function part(name: HardnessPart): string {
    return t(`clause.parts.${name}`)
  }
}

export type ClauseWords = ReturnType<typeof useClauseWords>
