import { useTranslation } from 'react-i18next'
import { Disclosure, Facts } from '../../../ui/index.ts'
import type { Dimension } from '../cycle.ts'
import type { AtTable } from './at-table.ts'
import type { NamedTopic } from './named.ts'
import { useTalkName } from './talk-name.ts'

/** The thread of a topic: the talks it was on before, who laid it there, and what it was about for each then. */
export function Earlier({ at, topic }: { at: AtTable; topic: NamedTopic }) {
  const { t } = useTranslation('dialogue')
  const nameOf = useTalkName()
  const { talks, nameOf: seatName } = at
  if (topic.earlier.length === 0) return null
  const said = (tags: readonly Dimension[] | null) => tags?.map(tag => t(`dimensions.${tag}`)).join(', ')
  return (
    <Disclosure label={t('topic.earlier', { count: topic.earlier.length })}>
      <Facts
        items={topic.earlier.map(({ conversationId, laidSide, tags }) => {
          const talk = talks.conversations.find(one => one.conversationId === conversationId)!
          const mine = said(tags.mine)
          const lines = [
            t('topic.laidBy', { name: seatName(laidSide) }),
            ...(mine ? [t('topic.myTags', { tags: mine })] : []),
            ...tags.others.map(({ seat, dimensions }) =>
              t('topic.otherTags', { name: seatName(seat), tags: said(dimensions) ?? '' }),
            ),
          ]
          return { term: nameOf(talk), value: lines.join('. ') }
        })}
      />
    </Disclosure>
  )
}
