import { type CellName, type Cluster, clusters, columns } from '@wisselwerk/engines/flexicurity'
import { useId, useMemo, useState } from 'react'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Button, Card, Disclosure, leadTo, Page, Stack, Table, Why } from '../../../ui/index.ts'
import { Bowls } from '../../../ui/pictures/package/bowls.tsx'
import { type Draft, type ShelfCard, shelfOf, withCard, withCells, withCord, withoutCord } from '../draft.ts'
import { type Judged, judge } from '../verdict.ts'
import { signs } from '../verdict-words.ts'
import { CordDialog } from './cord-dialog.tsx'
import { useTrial } from './draft-state.ts'
import { Minuses } from './minuses.tsx'
import { PackageLadder } from './package-ladder.tsx'
import { Places } from './places.tsx'
import { Portable } from './portable.tsx'
import { Publish, Standing } from './publish.tsx'
import { RowDialog } from './row-dialog.tsx'
import { Shelf } from './shelf.tsx'
import { TileDetail } from './tile-detail.tsx'
import { WallPicture } from './wall-picture.tsx'
import { useWords } from './words.ts'

/** The whole package of HR activities on one wall: what it gives, what it costs, and what makes up for that. */
export function FlexicurityMap() {
  const trial = useTrial()
  const { view, draft, change } = trial
  const words = useWords()
  const format = useFormat()
  const { t } = words
  const judged = useMemo(() => judge(draft), [draft])
  const shelf = useMemo(() => shelfOf(view, draft), [view, draft])
  const wallId = useId()
  const [looked, setLooked] = useState<string | null>(null)
  const [carried, setCarried] = useState<string | null>(null)
  const [tying, setTying] = useState<CellName | null>(null)
  const [row, setRow] = useState<Cluster | null>(null)
  const cardOf = (id: string | null) => shelf.find(card => card.id === id)
  const lay = (id: string | null, on: boolean) => {
    const card = cardOf(id)
    setCarried(null)
    if (card) change(withCard(draft, card, on))
  }
  const onWall = (card: ShelfCard | undefined) =>
    card !== undefined && draft.activities.some(({ id }) => id === card.id)
  const open = (cell: string) => {
    setLooked(cell)
    if (judged.negative.has(cell as CellName)) setTying(cell as CellName)
  }
  return (
    <Page
      width="wide"
      title={t('title')}
      sentence={<span role="status">{words.verdict(judged, draft)}</span>}
      action={<Publish trial={trial} judged={judged} />}
      note={<Standing trial={trial} />}
    >
      <Places here="wall" />
      <Water judged={judged} draft={draft} />
      <div className="flexicurity-map">
        <div className="flexicurity-map__shelf">
          <Shelf
            shelf={shelf}
            content={draft}
            onToggle={lay}
            onCarry={setCarried}
            onPutBack={onWall(cardOf(carried)) ? () => lay(carried, false) : undefined}
          />
          {/* On a phone the head of the page and the wall are both out of sight while a card is pressed. */}
          <div className="flexicurity-bar" data-print="no">
            <p aria-hidden="true">{words.verdict(judged, draft)}</p>
            <Button tone="plain" size="small" onClick={() => leadTo(document.getElementById(wallId)!)}>
              {t('shelf.toWall')}
            </Button>
          </div>
        </div>
        <Card>
          <Stack id={wallId}>
            {/* Whoever listens heard it at the head of the page. */}
            <p className="flexicurity-verdict" aria-hidden="true">
              {words.verdict(judged, draft)}
            </p>
            <WallPicture
              content={draft}
              judged={judged}
              shelf={shelf}
              selected={looked}
              onLook={tile => tile && setLooked(tile)}
              onOpen={open}
              onOpenRow={cluster => setRow(cluster as Cluster)}
              carried={cardOf(carried)}
              onCarry={setCarried}
              onDrop={() => lay(carried, true)}
            />
            <TileDetail
              tile={judged.tiles.find(({ cell }) => cell === looked)}
              judged={judged}
              onTie={() => setTying(looked as CellName)}
              onClose={() => setLooked(null)}
            />
          </Stack>
        </Card>
      </div>
      <Minuses
        judged={judged}
        content={draft}
        shelf={shelf}
        onTie={setTying}
        onUntie={cord => change(withoutCord(draft, cord))}
        onPutBack={card => change(withCard(draft, card, true))}
      />
      <PackageLadder
        packages={[
          { label: t('compare.draft'), content: draft },
          ...view.packages.slice(0, 1).map(one => ({
            label: t('compare.published', { number: one.number, on: format.day(one.publishedOn) }),
            content: one,
          })),
        ]}
      />
      <Portable />
      <Stack>
        <Disclosure label={t('table.title')}>
          <WallTable judged={judged} draft={draft} />
        </Disclosure>
        <Why label={t('why.label')}>
          <Stack gap="tight">
            {(['worlds', 'proof', 'minimal', 'degree', 'size'] as const).map(part => (
              <Aside key={part}>{t(`why.${part}`, { of: judged.assessment.worlds.of })}</Aside>
            ))}
          </Stack>
        </Why>
      </Stack>
      {tying && (
        <CordDialog
          cell={tying}
          content={draft}
          onClose={() => setTying(null)}
          onUntie={cord => change(withoutCord(draft, cord))}
          onTie={cord => {
            change(withCord(draft, cord))
            setTying(null)
          }}
        />
      )}
      {row && (
        <RowDialog
          cluster={row}
          content={draft}
          shelf={shelf}
          onClose={() => setRow(null)}
          onRemove={card => change(withCard(draft, card, false))}
          onCells={(id, cells) => change(withCells(draft, id, cells))}
        />
      )}
    </Page>
  )
}

/** Two bowls: what the package gives the organisation in room, and its people in security. */
function Water({ judged: { bowls }, draft }: { judged: Judged; draft: Draft }) {
  const { t } = useWords()
  const leaks = (count: number) => (count > 0 ? ` ${t('bowls.leaks', { count })}` : '')
  const { flexibility, security } = bowls
  return (
    <Bowls
      label={t('bowls.label')}
      between={
        <>
          <span className="flexicurity-count">{draft.activities.length}</span>
          <Aside>{t('verdict.onWall', { count: draft.activities.length })}</Aside>
        </>
      }
      bowls={[
        {
          id: 'flexibility',
          name: t('bowls.flexibility'),
          side: 'organisation',
          level: flexibility.level,
          sure: flexibility.level,
          leaks: flexibility.leaks,
          text: t('bowls.flexibilityText', { count: flexibility.kinds }) + leaks(flexibility.leaks),
        },
        {
          id: 'security',
          name: t('bowls.security'),
          side: 'employee',
          level: security.level,
          sure: security.sure / 4,
          leaks: security.leaks,
          text: t('bowls.securityText', { sure: security.sure }) + leaks(security.leaks),
        },
      ]}
    />
  )
}

/** The same as the wall, to read and to print. */
function WallTable({ judged, draft }: { judged: Judged; draft: Draft }) {
  const { t, activity, mark } = useWords()
  return (
    <Table
      caption={t('table.caption')}
      quietCaption
      columns={[
        { key: 'cluster', label: t('wall.kind') },
        { key: 'laid', label: t('table.laid') },
        ...columns.map(column => ({
          key: column,
          label: t(`columns.${column}.short`),
          align: 'centre' as const,
        })),
      ]}
      rows={clusters.map(cluster => ({
        id: cluster,
        cells: {
          cluster: t(`clusters.${cluster}`),
          laid:
            draft.activities
              .filter(one => one.cluster === cluster)
              .map(one => activity(one.id, one.name))
              .join(', ') || t('table.nothing'),
          ...Object.fromEntries(
            judged.tiles
              .filter(tile => tile.cluster === cluster)
              .map(({ column, mark: sign, hatched }) => [
                column,
                <span key={column}>
                  <span aria-hidden="true">
                    {sign === null ? t('wall.perhaps') : hatched && sign ? `(${signs[sign]})` : signs[sign]}
                  </span>
                  <span className="only-heard">
                    {mark(sign)}
                    {hatched && `, ${t('wall.maybe')}`}
                  </span>
                </span>,
              ]),
          ),
        },
      }))}
    />
  )
}
