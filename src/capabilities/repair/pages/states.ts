import { useTranslation } from 'react-i18next'
import type { CupState } from '../../../ui/pictures/repair/cup.tsx'
import type { BreachView } from '../model.ts'
import { useAround } from './around.ts'

/** How an entry stands: as its owner moves it, and violet once the other, who was told, agrees that it is whole. */
export function stateOf({ content, told }: Pick<BreachView, 'content' | 'told'>): CupState {
  if (!content) return 'locked'
  if (content.mendedOn) return told?.agreedOn ? 'agreed' : 'mended'
  return content.topicId || content.dealId ? 'mending' : content.state
}

/** What an entry is about, in the words that it came in. */
export function useExpected(): (entry: Pick<BreachView, 'content'>) => string {
  const { t } = useTranslation('repair')
  const { items } = useAround()
  return ({ content }) => {
    if (!content) return t('shelf.unreadable')
    const { source } = content
    if (source.from !== 'item') return source.expected
    return items.find(({ itemId }) => itemId === source.itemId)?.label ?? ''
  }
}
