import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'
import { PillChoice } from '../../../ui/controls/pill-choice.tsx'
import { Aside, Card, Columns, Empty, Link, Page, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import { Planet } from '../../../ui/pictures/around/planet.tsx'
import type { Opening } from '../model.ts'
import { openingsQuery } from './queries.ts'
import { useFacts } from './use-facts.ts'

/** Posts and projects inside, to look around in: what somebody looks at is nobody's. */
export function OpeningsPage() {
  const { t } = useTranslation('openings')
  const { data } = useSuspenseQuery(openingsQuery)
  const [which, setWhich] = useState<'all' | 'project' | 'post'>('all')
  const mine = data.openings.filter(one => one.mine)
  const open = data.openings.filter(one => one.open && !one.mine)
  const shown = open.filter(({ kind }) => which === 'all' || kind === which)
  return (
    <Page
      title={t('list.title')}
      sentence={t('list.sentence', { count: data.openings.filter(one => one.open).length })}
      note={t('list.note')}
      width="wide"
    >
      <Stack gap="wide">
        {mine.length > 0 && (
          <Section title={t('list.mine')}>
            <Cards openings={mine} level={3} />
          </Section>
        )}
        {open.length > 0 && (
          <PillChoice
            label={t('list.which')}
            value={which}
            onChange={setWhich}
            side="employee"
            options={(['all', 'project', 'post'] as const).map(value => ({
              value,
              label: t(`list.${value}`),
            }))}
          />
        )}
        {open.length === 0 && mine.length === 0 && (
          <Empty title={t('list.none')}>
            <p>{t('list.noneText')}</p>
          </Empty>
        )}
        {open.length > 0 && shown.length === 0 && <Empty title={t('list.noneOfKind')} />}
        <Cards openings={shown} level={2} />
      </Stack>
    </Page>
  )
}

function Cards({ openings, level }: { openings: readonly Opening[]; level: 2 | 3 }) {
  return (
    <Columns least={280}>
      {openings.map(one => (
        <OpeningCard key={one.openingId} opening={one} level={level} />
      ))}
    </Columns>
  )
}

function OpeningCard({ opening, level }: { opening: Opening; level: 2 | 3 }) {
  const { t } = useTranslation('openings')
  const { howMuch, when, where } = useFacts()
  const { openingId, kind, title, unit, open, mine } = opening
  const Name = level === 2 ? 'h2' : 'h3'
  const state = mine && (mine.outcome === null ? 'signedUp' : mine.outcome === 'comes' ? 'comes' : 'notNow')
  return (
    <Card as="article">
      <Stack gap="tight">
        <Planet ringed={kind === 'project'} lit={mine !== null} />
        <Name>
          <Link href={`/openings/${openingId}`}>
            <Written>{title}</Written>
          </Link>
        </Name>
        <Aside>{t('one.asked', { kind: t(`kinds.${kind}`), unit })}</Aside>
        <p>{howMuch(opening)}</p>
        <p>{when(opening)}</p>
        <p>
          <Written>{where(opening)}</Written>
        </p>
        {(state || !open) && (
          <Row gap="tight">
            {state && <Tag side="employee">{t(`list.${state}`)}</Tag>}
            {!open && <Tag>{t('list.isClosed')}</Tag>}
          </Row>
        )}
      </Stack>
    </Card>
  )
}
