import type { CellName } from '@wisselwerk/engines/flexicurity'
import { Thread } from '../../../ui/icons/icons.tsx'
import { Aside, Button, Card, Columns, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import { holds, type ShelfCard } from '../draft.ts'
import type { Cord, PackageContent } from '../model.ts'
import type { Judged } from '../verdict.ts'
import { partsOf } from '../verdict-words.ts'
import { useWords } from './words.ts'

/** Every minus on the wall, and what makes up for it. */
export function Minuses(props: {
  judged: Judged
  content: PackageContent
  shelf: readonly ShelfCard[]
  onTie: (cell: CellName) => void
  onUntie: (cord: Cord) => void
  onPutBack: (card: ShelfCard) => void
}) {
  const { judged, content, shelf, onTie, onUntie, onPutBack } = props
  const { t, activity } = useWords()
  const { of } = judged.assessment.worlds
  const tiles = judged.tiles.filter(({ cell }) => judged.negative.has(cell))
  const open = tiles.filter(tile => tile.open > 0).length
  const cardOf = (id: string) => shelf.find(card => card.id === id)
  const said = () => {
    if (tiles.length === 0) return t('minuses.none')
    return open === 0 ? t('minuses.done') : t('minuses.sentence', { count: open })
  }
  return (
    <Section title={t('minuses.title')} sentence={said()}>
      <Columns least={320}>
        {tiles.map(tile => {
          const [cluster, column] = partsOf(tile.cell)
          const cords = content.compensations.filter(cord => cord.cell === tile.cell)
          const name = t('minuses.item', {
            cluster: t(`clusters.${cluster}`),
            column: t(`columns.${column}.name`),
          })
          return (
            <Card key={tile.cell} as="article" {...(tile.open === 0 && { side: 'together' as const })}>
              <Stack gap="tight">
                <Row spread align="start">
                  <h3>{name}</h3>
                  <Tag
                    tone={tile.open === 0 ? 'soft' : 'line'}
                    {...(tile.open === 0 && { side: 'together' as const, icon: <Thread size={16} /> })}
                  >
                    {t(tile.open === 0 ? 'cord.tied' : 'wall.open')}
                  </Tag>
                </Row>
                {tile.hatched && (
                  <Aside>{t('minuses.possible', { count: worldsWithMinus(judged, tile), of })}</Aside>
                )}
                {cords.map(cord => {
                  const card = cardOf(cord.by)
                  const by = activity(cord.by, card?.name ?? null)
                  const held = holds(content, cord)
                  return (
                    <Stack key={cord.by} gap="tight">
                      <p>
                        {t(held ? 'cord.holds' : 'cord.hangs', { name: by })}
                        {held ? ': ' : ' '}
                        <q>{cord.why}</q>
                      </p>
                      <Row gap="tight">
                        {!held && card && (
                          <Button tone="quiet" size="small" side="together" onClick={() => onPutBack(card)}>
                            {t('cord.putBack')}
                          </Button>
                        )}
                        <Button tone="plain" size="small" onClick={() => onUntie(cord)}>
                          {t('cord.untie')}
                          <span className="only-heard">
                            : {name}, {by}
                          </span>
                        </Button>
                      </Row>
                    </Stack>
                  )
                })}
                {tile.open > 0 && (
                  <Row>
                    <Button tone="quiet" size="small" side="together" onClick={() => onTie(tile.cell)}>
                      {t(cords.length === 0 ? 'detail.tie' : 'cord.other')}
                      <span className="only-heard">: {name}</span>
                    </Button>
                  </Row>
                )}
              </Stack>
            </Card>
          )
        })}
      </Columns>
    </Section>
  )
}

const worldsWithMinus = ({ bare }: Judged, { cell }: { cell: CellName }): number =>
  bare.worlds.uncompensated[cell] ?? 0
