import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import type { ConversationView } from '../model.ts'

/** What a talk is called among others: its kind and its day. */
export function useTalkName(): (talk: Pick<ConversationView, 'kind' | 'plannedOn'>) => string {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  return talk => t('talk.named', { kind: t(`kinds.${talk.kind}`), on: format.day(talk.plannedOn) })
}
