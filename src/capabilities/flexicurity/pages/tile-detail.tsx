import { cellsOf, printedRows, statements } from '@wisselwerk/engines/flexicurity'
import { Aside, Button, Card, Row, Stack } from '../../../ui/index.ts'
import { useNarrow } from '../../../ui/width.ts'
import type { Judged, Tile } from '../verdict.ts'
import { readSource, useWords } from './words.ts'

/** What the article says of one tile, and how sure that is. */
export function TileDetail(props: {
  tile: Tile | undefined
  judged: Judged
  onTie: () => void
  onClose: () => void
}) {
  const { tile, judged, onTie, onClose } = props
  const narrow = useNarrow(899)
  const { t, mark, source } = useWords()
  const { of } = judged.assessment.worlds
  if (!tile)
    return (
      <Card tone="flat" className="flexicurity-detail" data-print="no">
        <Aside>{t('detail.pick')}</Aside>
      </Card>
    )
  const { cluster, column, open } = tile
  const cell = cellsOf(cluster)[column]
  const printed = printedRows.find(row => row.cluster === cluster)!
  return (
    <Card tone="flat" className="flexicurity-detail" data-chosen data-print="no">
      <Stack gap="tight">
        <h3>
          {t(`clusters.${cluster}`)} · {t(`columns.${column}.full`)}
        </h3>
        <p>
          {cell.certainty === 'unplaced' ? '' : `${capital(mark(cell.shown))}. `}
          {t(`detail.${cell.certainty}`)}
        </p>
        {cell.certainty === 'unplaced' && (
          <ul className="flexicurity-readings">
            {cell.marks.map(one => (
              <li key={one.mark}>{t('detail.reading', { mark: mark(one.mark), worlds: one.worlds, of })}</li>
            ))}
          </ul>
        )}
        {tile.mark !== cell.shown && <p>{t('detail.own')}</p>}
        {open > 0 && (
          <Row gap="tight">
            <strong>{open === of ? t('detail.openTile') : t('detail.openSome', { count: open, of })}</strong>
            <Button tone="quiet" size="small" side="together" onClick={onTie}>
              {t('detail.tie')}
            </Button>
          </Row>
        )}
        <Aside>
          {t('detail.printed')}: {source(readSource(printed.source))}.
          {statements
            .filter(({ id }) => cell.because.includes(id))
            .map(({ id, source: where }) => (
              <span key={id}>
                {' '}
                {t(`detail.because.${id as 't1'}`)} ({source(readSource(where))})
              </span>
            ))}
        </Aside>
        {narrow && (
          <Row>
            <Button tone="plain" size="small" onClick={onClose}>
              {t('detail.close')}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
