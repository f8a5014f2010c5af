import { clusters } from '@wisselwerk/engines/flexicurity'
import { Aside, Section } from '../../../ui/index.ts'
import { CardShelf } from '../../../ui/pictures/table/card-shelf.tsx'
import type { ShelfCard } from '../draft.ts'
import type { PackageContent } from '../model.ts'
import { useWords } from './words.ts'

/** 36 activities in seven kinds, and the organisation's own. */
export function Shelf(props: {
  shelf: readonly ShelfCard[]
  content: PackageContent
  onToggle: (id: string, on: boolean) => void
  onCarry: (id: string | null) => void
  onPutBack: (() => void) | undefined
}) {
  const { shelf, content, onToggle, onCarry, onPutBack } = props
  const { t, activity } = useWords()
  const on = new Set(content.activities.map(({ id }) => id))
  return (
    <Section title={t('shelf.title')}>
      <Aside>{t('shelf.sentence')}</Aside>
      <CardShelf
        groups={clusters.map(cluster => {
          const cards = shelf.filter(card => card.cluster === cluster)
          return {
            id: cluster,
            name: t(`clusters.${cluster}`),
            count: t('shelf.count', {
              on: cards.filter(({ id }) => on.has(id)).length,
              total: cards.length,
            }),
            cards: cards.map(({ id, name, active }) => ({
              id,
              label: activity(id, name),
              on: on.has(id),
              note: active && !on.has(id) ? t('shelf.now') : undefined,
            })),
          }
        })}
        onToggle={onToggle}
        onCarry={onCarry}
        onPutBack={onPutBack}
      />
    </Section>
  )
}
