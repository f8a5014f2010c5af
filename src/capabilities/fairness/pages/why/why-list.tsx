import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { useSmallestGroup } from '../../../../platform/web/me.ts'
import { PillChoice } from '../../../../ui/controls/pill-choice.tsx'
import {
  Aside,
  Card,
  Columns,
  Disclosure,
  Empty,
  Notice,
  Page,
  Section,
  Stack,
  Table,
  Why,
} from '../../../../ui/index.ts'
import { CountBars } from '../../../../ui/pictures/figures/count-bars.tsx'
import type { WhyKind, WhyList } from '../../model.ts'
import { capital } from './capital.ts'
import { Entry } from './entry.tsx'
import { PaperPiles } from './paper-piles.tsx'
import { whyListQuery } from './queries.ts'

/** Which arrangements there are here and why (C09): kinds of reasons, never a person. */
export function WhyListPage() {
  const { t } = useTranslation(['fairness', 'agreements'])
  const format = useFormat()
  const least = useSmallestGroup()
  const { data } = useSuspenseQuery(whyListQuery)
  const next = t('why.next', { day: format.day(data.nextFrom) })
  if (!data.all || !data.until)
    return (
      <Page title={t('why.title')}>
        <Empty title={t(data.until ? 'why.tooFew' : 'why.none')}>
          {data.until ? `${t('why.tooFewText', { least })} ${next}` : t('why.noneText')}
        </Empty>
      </Page>
    )
  return (
    <Page
      title={t('why.title')}
      sentence={t('why.sentence', { count: data.all.count })}
      note={`${t('why.until', { day: format.day(data.until) })} ${next}`}
      width="wide"
    >
      <Stack gap="wide">
        <Piles list={data} />
        <Notice kind="private">{t('why.never', { least })}</Notice>
        <Disclosure label={t('why.table')} again>
          <Everything kinds={data.kinds} />
        </Disclosure>
        <Why label={t('why.why')}>
          <p>{t('why.whyText')}</p>
          <p>{t('why.howCounted', { least })}</p>
        </Why>
      </Stack>
    </Page>
  )
}

/** The piles, and of the one that is chosen what is otherwise, why, and what is given in return. */
function Piles({ list: { kinds, all } }: { list: WhyList }) {
  const { t } = useTranslation(['fairness', 'agreements'])
  const least = useSmallestGroup()
  const format = useFormat()
  const nameOf = (kind: string) => t(`agreements:dealKinds.${kind as 'hours'}`)
  const shown = kinds.filter(({ told }) => told !== null)
  const folded = kinds.filter(({ told }) => told === null).map(({ kind }) => nameOf(kind))
  const [chosen, choose] = useState(shown[0]?.kind)
  const pile = shown.find(({ kind }) => kind === chosen)
  const named = pile?.entries.reduce((sum, { count }) => sum + count, 0) ?? 0
  const learning = kinds.find(({ kind }) => kind === 'development')?.told
  return (
    <>
      <Card>
        <PaperPiles kinds={kinds} chosen={chosen} nameOf={nameOf} />
        <div className="why-bars">
          <CountBars
            label={t('why.piles')}
            bars={kinds.map(({ kind, told }) => ({
              id: kind,
              label: nameOf(kind),
              count: told?.count ?? null,
            }))}
            most={Math.max(...kinds.map(({ told }) => told?.count ?? 0))}
            fog={labels => t('why.folded', { kinds: format.list([...labels]), least })}
          />
        </div>
      </Card>
      {learning && (
        <p className="sentence">{t('why.learning', { count: learning.count, all: all!.count })}</p>
      )}
      {folded.length > 0 && <Aside>{t('why.folded', { kinds: format.list(folded), least })}</Aside>}
      {pile && (
        <Section
          title={capital(nameOf(pile.kind))}
          sentence={t(pile.entries.length > 0 ? 'why.pile' : 'why.pileFog', {
            count: pile.told!.count,
            least,
          })}
        >
          <Stack>
            <PillChoice
              side="together"
              label={t('why.choose')}
              value={chosen ?? null}
              onChange={choose}
              options={shown.map(({ kind }) => ({ value: kind, label: nameOf(kind) }))}
            />
            <div role="status">
              <Columns least={320}>
                {pile.entries.map(entry => (
                  <Entry key={`${entry.dimension}.${entry.reason}`} entry={entry} until={pile.told!.until} />
                ))}
              </Columns>
            </div>
            {pile.entries.length > 0 && named < pile.told!.count && <Aside>{t('why.others')}</Aside>}
          </Stack>
        </Section>
      )}
    </>
  )
}

/** The same as lines. */
function Everything({ kinds }: { kinds: readonly WhyKind[] }) {
  const { t } = useTranslation(['fairness', 'agreements'])
  const format = useFormat()
  const lines = kinds.flatMap(({ kind, told, entries }) => [
    { id: kind, kind, what: '', because: '', count: told?.count, until: told?.until },
    ...entries.map(entry => ({
      id: `${kind}.${entry.dimension}.${entry.reason}`,
      kind,
      what: t(`agreements:deals.dimensions.${entry.dimension as 'at-home'}`),
      because: t(`agreements:deals.grounds.${entry.reason as 'to-learn'}`),
      count: entry.count,
      until: entry.until,
    })),
  ])
  return (
    <Table
      caption={t('why.table')}
      quietCaption
      columns={[
        { key: 'kind', label: t('agreements:deals.kind') },
        { key: 'what', label: t('agreements:deals.dimension') },
        { key: 'because', label: t('why.because') },
        { key: 'count', label: t('why.people'), align: 'right' },
        { key: 'until', label: t('why.countedUntil') },
      ]}
      rows={lines.map(({ id, kind, what, because, count, until }) => ({
        id,
        cells: {
          kind: t(`agreements:dealKinds.${kind as 'hours'}`),
          what,
          because,
          count: count ?? '–',
          until: until ? format.day(until) : '–',
        },
      }))}
    />
  )
}
