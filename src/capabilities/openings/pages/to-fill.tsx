import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { NumberField } from '../../../ui/controls/number-field.tsx'
import {
  Aside,
  Button,
  Card,
  Columns,
  Empty,
  Link,
  Page,
  Row,
  Section,
  Stack,
  useToast,
} from '../../../ui/index.ts'
import type { OpeningToFill } from '../model.ts'
import { OpeningForm } from './opening-form.tsx'
import { toFillQuery, useSetDays } from './queries.ts'

const mostDays = 90

/** What I look for people for, each inside first. */
export function ToFillPage() {
  const { t } = useTranslation('openings')
  const { data } = useSuspenseQuery(toFillQuery)
  const [making, setMaking] = useState(false)
  const open = data.openings.filter(({ closedOn }) => closedOn === null)
  const closed = data.openings.filter(({ closedOn }) => closedOn !== null)
  return (
    <Page
      title={t('fill.title')}
      sentence={t('fill.sentence', { count: open.length })}
      note={t('fill.note')}
      width="wide"
      action={
        data.units.length > 0 && (
          <Button side="organisation" onClick={() => setMaking(true)}>
            {t('fill.add')}
          </Button>
        )
      }
    >
      <Stack gap="wide">
        {open.length === 0 && (
          <Empty title={t('fill.none')}>
            <p>{t(data.units.length > 0 ? 'fill.noneText' : 'fill.noTeam')}</p>
          </Empty>
        )}
        <Cards openings={open} level={2} />
        {data.maySetDays && <Days key={data.days} days={data.days} />}
        {closed.length > 0 && (
          <Section title={t('fill.closed')}>
            <Cards openings={closed} level={3} />
          </Section>
        )}
      </Stack>
      {making && <OpeningForm data={data} onClose={() => setMaking(false)} />}
    </Page>
  )
}

function Cards({ openings, level }: { openings: readonly OpeningToFill[]; level: 2 | 3 }) {
  const { t } = useTranslation('openings')
  const Name = level === 2 ? 'h2' : 'h3'
  const say = useStanding()
  return (
    <Columns least={280}>
      {openings.map(one => (
        <Card key={one.openingId} as="article" tone={one.closedOn === null ? 'raised' : 'flat'}>
          <Stack gap="tight">
            <Name>
              <Link href={`/fill-openings/${one.openingId}`}>
                <Written>{one.title}</Written>
              </Link>
            </Name>
            <Aside>{t('one.asked', { kind: t(`kinds.${one.kind}`), unit: one.unit })}</Aside>
            <p>{say(one)}</p>
          </Stack>
        </Card>
      ))}
    </Columns>
  )
}

/** Where it stands with the lock, in a few words. */
function useStanding() {
  const { t } = useTranslation('openings')
  const format = useFormat()
  return ({ closedOn, gate: { outsideOn, missing, from } }: OpeningToFill): string => {
    if (closedOn !== null) return t('fill.closedOn', { day: format.day(closedOn) })
    if (outsideOn !== null) return t('fill.outside', { day: format.day(outsideOn) })
    if (missing.length === 0) return t('fill.ready')
    if (missing.length === 2) return t('fill.waitsBoth', { day: format.day(from) })
    return missing[0] === 'days' ? t('fill.waitsDays', { day: format.day(from) }) : t('fill.waitsLook')
  }
}

function Days({ days }: { days: number }) {
  const { t } = useTranslation('openings')
  const toast = useToast()
  const [wanted, setWanted] = useState<number | null>(days)
  const set = useSetDays()
  const whole = wanted === null ? null : Math.floor(wanted)
  return (
    <Section title={t('fill.days')} sentence={t('fill.daysText', { count: days })}>
      <Stack gap="tight">
        <Row gap="tight" align="end">
          <NumberField
            label={t('fill.daysField')}
            unclear={t('fill.daysUnclear', { most: mostDays })}
            least={0}
            most={mostDays}
            value={wanted}
            onChange={setWanted}
          />
          <Button
            tone="quiet"
            busy={set.isPending}
            onClick={() => {
              if (whole !== null) set.mutate(whole, { onSuccess: () => toast(t('fill.savedDays')) })
            }}
          >
            {t('fill.saveDays')}
          </Button>
        </Row>
        <Trouble error={set.error} />
      </Stack>
    </Section>
  )
}
