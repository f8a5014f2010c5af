import { originOf } from '@wisselwerk/engines/agreement'
import { useTranslation } from 'react-i18next'
import type { ClauseInput, DealView } from '../model.ts'

/** What lay on the table and may have led to a clause or a deal. */
export interface TopicChoice {
  topicId: string
  title: string
  itemId: string | null
}

/** An expectation that a deal may come from, as it is called. */
export interface ItemChoice {
  itemId: string
  label: string
}

/** What clauses and deals of an agreement may come from (C13). */
export interface Origins {
  topics: readonly TopicChoice[]
  /** Those that lay on the table of the talk that is written down. */
  talked: readonly TopicChoice[]
  items: readonly ItemChoice[]
}

type Tied = Pick<DealView, 'dealId' | 'itemId' | 'topicId' | 'description'>

/** In words: from which expectation or deal something came, and that it stands by itself where it came from none. */
export function useOriginWords({ topics, items }: Pick<Origins, 'topics' | 'items'>, deals: readonly Tied[]) {
  const { t } = useTranslation('agreements')
  const about = (topicId: string | null, itemId: string | null): string | null => {
    const topic = topics.find(one => one.topicId === topicId)?.title
    const label = topic ?? items.find(one => one.itemId === itemId)?.label
    if (label) return t('origin.expectation', { label })
    return topicId || itemId ? t('origin.table') : null
  }
  return {
    deal: ({ topicId, itemId }: Pick<DealView, 'topicId' | 'itemId'>): string =>
      about(topicId, itemId) ?? t('origin.nowhere'),
    clause: (clause: ClauseInput): string => {
      const tied = deals.map(({ dealId: id, itemId, topicId }) => ({ id, itemId, topicId }))
      const { from, topicId, itemId, dealId } = originOf(clause, tied)
      if (from === 'nowhere') return t('origin.nowhere')
      const deal = deals.find(one => one.dealId === dealId)?.description
      return [about(topicId, itemId), deal && t('origin.deal', { deal })].filter(Boolean).join(', ')
    },
  }
}
