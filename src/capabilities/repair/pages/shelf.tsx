import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { shorten } from '../../../platform/web/shorten.ts'
import { Aside, Button, Disclosure, Link, Page, Stack, Table, Why } from '../../../ui/index.ts'
import { CupShelf, EmptyShelf } from '../../../ui/pictures/repair/cup-shelf.tsx'
import type { BreachView, Repair } from '../model.ts'
import { useAround } from './around.ts'
import { Entry } from './entry.tsx'
import { Exit, ExitHelp } from './exit.tsx'
import { repairQuery } from './queries.ts'
import { stateOf, useExpected } from './states.ts'
import { Told } from './told.tsx'
import { WriteBreach } from './write-breach.tsx'

/**
 * One's own shelf of what was not kept. Which of it one looks at stands in no address: that would stay behind in the browser.
 */
export function Shelf() {
  const { relationId } = useAround()
  const { data } = useSuspenseQuery(repairQuery(relationId))
  const [chosen, setChosen] = useState<string | null>(null)
  const [writing, setWriting] = useState<'new' | string | null>(null)
  const changed = data.breaches.find(({ breachId }) => breachId === writing) ?? null
  if (writing !== null)
    return (
      <WriteBreach
        key={writing}
        entry={changed}
        onDone={() => {
          // What was just written lies in front.
          if (!changed) setChosen(null)
          setWriting(null)
        }}
      />
    )
  const entry = data.breaches.find(({ breachId }) => breachId === chosen) ?? data.breaches[0]
  return (
    <Lying
      repair={data}
      entry={entry}
      onChoose={setChosen}
      onWrite={() => setWriting('new')}
      onChange={({ breachId }) => {
        setChosen(breachId)
        setWriting(breachId)
      }}
    />
  )
}

function Lying(props: {
  repair: Repair
  entry: BreachView | undefined
  onChoose: (breachId: string) => void
  onWrite: () => void
  onChange: (entry: BreachView) => void
}) {
  const { t } = useTranslation('repair')
  const { repair, entry } = props
  const { relationId, side, other, fewWays } = useAround()
  const expected = useExpected()
  const { breaches } = repair
  const cups = breaches.map(one => {
    const state = stateOf(one)
    return { id: one.breachId, label: shorten(expected(one)), state, word: t(`states.${state}`) }
  })
  const open = breaches.filter(({ content }) => !content?.mendedOn)
  const sentence =
    breaches.length === 0
      ? t('shelf.none')
      : open.length === 0
        ? t('shelf.allMended')
        : t('shelf.sentence', { count: open.length })
  return (
    <Page
      title={t('shelf.title')}
      sentence={sentence}
      note={repair.open ? t('shelf.note', { other }) : t('shelf.closed')}
      back={{ href: `/relations/${relationId}/agreements`, label: t('shelf.back') }}
      width="wide"
      action={
        repair.open && (
          <Button side={side} onClick={props.onWrite}>
            {t('shelf.write')}
          </Button>
        )
      }
    >
      <Exit />
      <Stack gap="wide">
        {fewWays}
        {repair.seams.map(seam => (
          <Told key={seam.breachId} seam={seam} open={repair.open} />
        ))}
        {entry ? (
          <>
            <CupShelf
              label={t('shelf.label')}
              cups={cups}
              chosen={entry.breachId}
              onChoose={props.onChoose}
              side={side}
            />
            <Entry
              key={entry.breachId}
              entry={entry}
              open={repair.open}
              onChange={() => props.onChange(entry)}
            />
          </>
        ) : (
          <EmptyShelf />
        )}
        <div>
          {breaches.length > 0 && (
            <Disclosure label={t('shelf.list')} note={String(breaches.length)} again>
              <AsList breaches={breaches} />
            </Disclosure>
          )}
          <ExitHelp />
          <Why label={t('why.label')}>
            <p>{t('why.text')}</p>
            <p>{t('why.repair')}</p>
            <p>
              <Link href="/what-breach-does">{t('why.explain')}</Link> ·{' '}
              <Link href="/sources">{t('why.source')}</Link>
            </p>
          </Why>
        </div>
      </Stack>
    </Page>
  )
}

/** The same once more, in words. */
function AsList({ breaches }: { breaches: readonly BreachView[] }) {
  const { t } = useTranslation('repair')
  const format = useFormat()
  const expected = useExpected()
  return (
    <Stack gap="tight">
      <Table
        caption={t('shelf.list')}
        quietCaption
        columns={[
          { key: 'what', label: t('shelf.columns.what') },
          { key: 'state', label: t('shelf.columns.state') },
          { key: 'weight', label: t('shelf.columns.weight') },
          { key: 'on', label: t('shelf.columns.on') },
          { key: 'route', label: t('shelf.columns.route') },
        ]}
        rows={breaches.map(one => ({
          id: one.breachId,
          cells: {
            what: expected(one),
            state: t(`states.${stateOf(one)}`),
            weight: one.content ? t(`write.weights.${one.content.weight}`) : '–',
            on: one.content ? format.day(one.content.recordedOn) : '–',
            route: one.content?.route ? t(`doors.${one.content.route}.title`) : t('shelf.noRoute'),
          },
        }))}
      />
      <Aside>{t('write.keepNote')}</Aside>
    </Stack>
  )
}
