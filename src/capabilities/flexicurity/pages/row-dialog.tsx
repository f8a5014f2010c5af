import { type Cluster, type Column, columns, type Mark } from '@wisselwerk/engines/flexicurity'
import { Aside, Button, Columns, Dialog, Disclosure, Row, Select, Stack } from '../../../ui/index.ts'
import type { ShelfCard } from '../draft.ts'
import type { PackageActivity, PackageContent } from '../model.ts'
import { useWords } from './words.ts'

type Cells = NonNullable<PackageActivity['cells']>

/** The cards of one kind that lie on the wall: taken off, or given marks of the organisation's own. */
export function RowDialog(props: {
  cluster: Cluster
  content: PackageContent
  shelf: readonly ShelfCard[]
  onRemove: (card: ShelfCard) => void
  onCells: (id: string, cells: Cells) => void
  onClose: () => void
}) {
  const { cluster, content, shelf, onRemove, onCells, onClose } = props
  const { t, activity } = useWords()
  const own = content.activities.filter(one => one.cluster === cluster)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('row.title', { cluster: t(`clusters.${cluster}`) })}
      closeLabel={t('row.close')}
      actions={<Button onClick={onClose}>{t('row.close')}</Button>}
    >
      <Stack>
        {own.length === 0 && <p>{t('row.empty')}</p>}
        {own.map(one => {
          const card = shelf.find(({ id }) => id === one.id)!
          const name = activity(one.id, one.name)
          return (
            <Stack key={one.id} gap="tight">
              <Row spread>
                <h3>{name}</h3>
                <Button tone="quiet" size="small" onClick={() => onRemove(card)}>
                  {t('row.remove')}
                  <span className="only-heard">: {name}</span>
                </Button>
              </Row>
              {card.lines && <Aside>{t('row.source', { lines: card.lines })}</Aside>}
              <Disclosure label={t('row.own')} open={one.cells !== undefined}>
                <Aside>{t('row.ownText')}</Aside>
                <OwnMarks cells={one.cells ?? {}} onChange={cells => onCells(one.id, cells)} />
              </Disclosure>
            </Stack>
          )
        })}
      </Stack>
    </Dialog>
  )
}

const asArticle = 'article'

function OwnMarks({ cells, onChange }: { cells: Cells; onChange: (cells: Cells) => void }) {
  const { t, mark } = useWords()
  const marks: readonly Mark[] = ['+', '-', '?', '']
  const choose = (column: Column, value: string) => {
    const { [column]: _, ...others } = cells
    onChange(value === asArticle ? others : { ...others, [column]: value as Mark })
  }
  return (
    <Columns least={150}>
      {columns.map(column => (
        <Select
          key={column}
          label={t(`columns.${column}.full`)}
          value={cells[column] ?? asArticle}
          onChange={value => choose(column, value)}
          options={[
            { value: asArticle, label: t('row.asArticle') },
            ...marks.map(one => ({ value: one, label: mark(one) })),
          ]}
        />
      ))}
    </Columns>
  )
}
