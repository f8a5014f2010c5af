import { useTranslation } from 'react-i18next'
import type { Talks, TopicView } from '../../../capabilities/dialogue/model.ts'
import { topicsOnTable } from '../../../capabilities/dialogue/pages/on-table.ts'
import { useTableStep } from '../../../capabilities/dialogue/pages/queries.ts'
import { api, ask } from '../../../platform/web/api.ts'
import { Cross } from '../../../ui/icons/icons.tsx'
import { Aside, ButtonLink, Onward, Pill, Tag } from '../../../ui/index.ts'

/** Three talked through well is enough for one talk. */
export const enough = 3

/** What lies on this table, of all kinds, and what each laid there from the difference. */
export function useOnTable(relationId: string, talks: Talks | undefined) {
  const lying = talks ? topicsOnTable(talks) : []
  const open = new Set(
    talks?.conversations.filter(talk => talk.outcome === 'open').map(one => one.conversationId),
  )
  const lay = useTableStep(relationId, (itemId: string) =>
    ask(
      api.POST('/api/relations/{relationId}/topics', { params: { path: { relationId } }, body: { itemId } }),
    ),
  )
  const takeOff = useTableStep(relationId, (topicId: string) =>
    ask(
      api.DELETE('/api/relations/{relationId}/topics/{topicId}', {
        params: { path: { relationId, topicId } },
      }),
    ),
  )
  return {
    lying,
    topicOf: (itemId: string) => lying.find(topic => topic.itemId === itemId),
    /** One's own, and not yet talked about. */
    isMine: ({ addedSide, conversationId }: TopicView) =>
      addedSide === talks?.side && (conversationId === null || open.has(conversationId)),
    /** What obliges all at a yearly talk was not chosen by anybody. */
    chosen: lying.filter(({ mandatory }) => mandatory === null).length,
    lay,
    takeOff,
  }
}

type OnTable = ReturnType<typeof useOnTable>

/** Laid on the table by one press, and taken off by another in the same place. */
export function Discuss(props: {
  itemId: string
  label: string
  onTable: OnTable
  nameOf: (seat: TopicView['addedSide']) => string
}) {
  const { t } = useTranslation('expectations')
  const { itemId, label, onTable, nameOf } = props
  const topic = onTable.topicOf(itemId)
  if (topic && !onTable.isMine(topic))
    return (
      <div>
        <Tag side="together">{t('gap.discussed')}</Tag>
        <Aside>{t('gap.laidBy', { name: nameOf(topic.addedSide) })}</Aside>
      </div>
    )
  return (
    <Pill
      on={topic !== undefined}
      onClick={() => (topic ? onTable.takeOff.mutate(topic.topicId) : onTable.lay.mutate(itemId))}
    >
      {topic ? t('gap.discussed') : t('gap.discuss')}
      {topic && <Cross size={14} />}
      <span className="only-heard">
        {topic && `, ${t('gap.undo')}`} {label}
      </span>
    </Pill>
  )
}

/** How much lies there, that it is enough, and the way on. */
export function Enough({ chosen, href }: { chosen: number; href: string }) {
  const { t } = useTranslation('expectations')
  if (chosen === 0) return <Onward>{null}</Onward>
  return (
    <Onward
      action={
        chosen >= enough && (
          <ButtonLink href={href} side="together" size="small">
            {t('gap.goOn')}
          </ButtonLink>
        )
      }
    >
      {t(chosen >= enough ? 'gap.enough' : 'gap.chosen', { count: chosen })}
    </Onward>
  )
}
