import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { useSmallestGroup } from '../../../../platform/web/me.ts'
import { Select } from '../../../../ui/controls/select.tsx'
import {
  Aside,
  Card,
  Disclosure,
  Empty,
  Link,
  Page,
  Section,
  Stack,
  Table,
  Why,
} from '../../../../ui/index.ts'
import { TwoSides } from '../../../../ui/pictures/figures/two-sides.tsx'
import type { TeamLedger, TeamSides } from '../../paradox/model.ts'

const teamLedgerQuery = queryOptions({
  queryKey: ['team-ledger'],
  queryFn: () => ask(api.GET('/api/team-ledger')),
})

/** What a team gained in twelve months beside what it lost (D24): one team at a time, since none stands beside another. */
export function TeamLedgerPage() {
  const { t } = useTranslation('leading')
  const format = useFormat()
  const { data } = useSuspenseQuery(teamLedgerQuery)
  const [chosen, choose] = useState(data.teams[0]?.unitId)
  const team = data.teams.find(({ unitId }) => unitId === chosen) ?? data.teams[0]
  const title = t('sides.title')
  if (!team)
    return (
      <Page title={title}>
        <Empty title={t('sides.none')}>{t('sides.noneText')}</Empty>
      </Page>
    )
  const { came, went } = sumsOf(team)
  return (
    <Page
      title={title}
      sentence={t('sides.sentence', {
        team: team.name,
        came: t('sides.came', { count: came }),
        went: t('sides.went', { count: went }),
      })}
      note={`${t('sides.span', { from: format.day(data.from), until: format.day(data.until) })} ${t(
        data.readsAll ? 'sides.readsAll' : 'sides.readsOwn',
      )}`}
    >
      <Stack gap="wide">
        {data.teams.length > 1 && (
          <Select
            label={t('sides.choose')}
            value={team.unitId}
            onChange={choose}
            options={data.teams.map(({ unitId, name }) => ({ value: unitId, label: name }))}
          />
        )}
        <Card as="section" aria-label={team.name}>
          <Stack>
            <Sides team={team} />
            <Aside>{t('sides.says')}</Aside>
          </Stack>
        </Card>
        <Learned team={team} ledger={data} />
        <Section title={t('sides.own.title')}>
          <Stack gap="tight">
            <p>{t('sides.own.text')}</p>
            <Link href="/purse">{t('sides.own.link')}</Link>
          </Stack>
        </Section>
        <Disclosure label={t('sides.table')}>
          <SidesTable team={team} />
        </Disclosure>
        <Why label={t('sides.why')}>
          <p>{t('sides.whyText')}</p>
        </Why>
      </Stack>
    </Page>
  )
}

const sumsOf = ({ gained, lost }: TeamSides) => ({
  came: gained.new + gained.back + gained.inside,
  went: lost.inside + lost.left,
})

function Sides({ team: { gained, lost } }: { team: TeamSides }) {
  const { t } = useTranslation('leading')
  return (
    <TwoSides
      sides={[
        {
          id: 'gained',
          title: t('sides.gained.title'),
          none: t('sides.gained.none'),
          lines: [
            { id: 'new', label: t('sides.gained.new'), count: gained.new, mark: 'full' },
            { id: 'back', label: t('sides.gained.back'), count: gained.back, mark: 'half' },
            { id: 'inside', label: t('sides.gained.inside'), count: gained.inside, mark: 'ring' },
          ],
        },
        {
          id: 'lost',
          title: t('sides.lost.title'),
          none: t('sides.lost.none'),
          lines: [
            { id: 'left', label: t('sides.lost.left'), count: lost.left, mark: 'full' },
            { id: 'inside', label: t('sides.lost.inside'), count: lost.inside, mark: 'ring' },
          ],
        },
      ]}
    />
  )
}

/** Who learned is a number of a half-year that is over, or fog. */
function Learned({ team, ledger }: { team: TeamSides; ledger: TeamLedger }) {
  const { t } = useTranslation('leading')
  const format = useFormat()
  const least = useSmallestGroup()
  const { learned } = team
  const next = t('sides.learned.next', { day: format.day(ledger.nextFrom) })
  return (
    <Section title={t('sides.learned.title')}>
      <Stack gap="tight">
        {learned && ledger.learnedUntil ? (
          <p>{t('sides.learned.told', { ...learned, day: format.day(ledger.learnedUntil) })}</p>
        ) : (
          <p className="fog-patch">
            {t(ledger.learnedUntil ? 'sides.learned.fog' : 'sides.learned.notYet', { least })}
          </p>
        )}
        <Aside>{next}</Aside>
      </Stack>
    </Section>
  )
}

function SidesTable({ team }: { team: TeamSides }) {
  const { t } = useTranslation('leading')
  const { gained, lost } = team
  const { came, went } = sumsOf(team)
  const rows = [
    ['new', t('sides.rows.outside'), gained.new, lost.left],
    ['back', t('sides.rows.back'), gained.back, '–'],
    ['inside', t('sides.rows.inside'), gained.inside, lost.inside],
    ['together', t('sides.rows.together'), came, went],
  ] as const
  return (
    <Table
      caption={t('sides.tableOf', { team: team.name })}
      columns={[
        { key: 'how', label: t('sides.rows.how') },
        { key: 'gained', label: t('sides.gained.title'), align: 'right' },
        { key: 'lost', label: t('sides.lost.title'), align: 'right' },
      ]}
      rows={rows.map(([id, how, came, went]) => ({ id, cells: { how, gained: came, lost: went } }))}
    />
  )
}
