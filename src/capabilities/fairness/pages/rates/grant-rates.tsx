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
  Link,
  Page,
  Section,
  Stack,
  Why,
} from '../../../../ui/index.ts'
import { IntervalAxis } from '../../../../ui/pictures/figures/interval-rows.tsx'
import type { GrantRates } from '../../model.ts'
import { Comparison } from './comparison.tsx'
import { GenderChoice } from './gender-choice.tsx'
import { grantRatesQuery } from './queries.ts'
import { RateTables } from './rate-tables.tsx'

type Matter = GrantRates['matters'][number]
type MatterName = 'requests'

/** Of how many who asked the answer was yes, group beside group (C11): intervals, and never a verdict. */
export function GrantRatesPage() {
  const { t } = useTranslation('fairness')
  const format = useFormat()
  const least = useSmallestGroup()
  const { data } = useSuspenseQuery(grantRatesQuery)
  const told = data.matters.filter(one => one.told !== null)
  const folded = data.matters.filter(one => one.told === null)
  const [chosen, choose] = useState(told[0]?.matter)
  const matter = told.find(one => one.matter === chosen)
  const next = t('rates.next', { day: format.day(data.nextFrom) })
  if (!matter || !data.until)
    return (
      <Page title={t('rates.title')}>
        <Stack gap="wide">
          <Empty title={t(data.until ? 'rates.tooFew' : 'rates.none')}>
            {data.until ? `${t('rates.tooFewText', { least })} ${next}` : t('rates.noneText')}
          </Empty>
          <GenderChoice kept={data.keepsGender} />
        </Stack>
      </Page>
    )
  const foldedNames = folded.map(one => t(`rates.matters.${one.matter as MatterName}`))
  return (
    <Page
      title={t('rates.title')}
      sentence={t('rates.sentence', {
        about: t(`rates.about.${matter.matter as MatterName}`),
        count: matter.told!.asked,
        granted: matter.told!.granted,
      })}
      note={`${t('rates.until', { day: format.day(data.until) })} ${next}`}
      width="wide"
    >
      <Stack gap="wide">
        <Stack>
          <p>{t('rates.read')}</p>
          <PillChoice
            side="together"
            label={t('rates.choose')}
            value={matter.matter}
            onChange={choose}
            options={told.map(one => ({
              value: one.matter,
              label: t(`rates.matters.${one.matter as MatterName}`),
            }))}
          />
          {folded.length > 0 && (
            <p className="fog-patch">{t('rates.folded', { matters: format.list(foldedNames) })}</p>
          )}
        </Stack>
        <div role="status">
          <Strips matter={matter} />
        </div>
        <Columns least={320} gap="wide">
          <Section title={t('rates.says')}>
            <p>{t('rates.saysText')}</p>
          </Section>
          <Section title={t('rates.saysNot')}>
            <p>
              {t('rates.saysNotText')} <Link href="/why-list">{t('rates.toWhyList')}</Link>
            </p>
          </Section>
        </Columns>
        <Stack gap="tight">
          <Disclosure label={t('rates.table')} again>
            <RateTables comparisons={matter.comparisons} />
          </Disclosure>
          <Disclosure label={t('rates.counted')}>
            <Stack>
              <p>{t('rates.countedText', { least })}</p>
              <p>{t('rates.wilson')}</p>
              <p>{t('rates.newcombe')}</p>
            </Stack>
          </Disclosure>
        </Stack>
        <GenderChoice kept={data.keepsGender} />
        <Why label={t('rates.why')}>
          <p>{t('rates.whyText')}</p>
        </Why>
      </Stack>
    </Page>
  )
}

/** Every comparison of what was asked, under one hundred. */
function Strips({ matter: { comparisons } }: { matter: Matter }) {
  const { t } = useTranslation('fairness')
  return (
    <Card>
      <Stack gap="wide">
        <Stack gap="tight">
          <h2>{t('rates.beside')}</h2>
          <Aside>{t('rates.axis')}</Aside>
          <IntervalAxis />
        </Stack>
        {comparisons.length === 0 && <p>{t('rates.nothingBeside')}</p>}
        {comparisons.map(comparison => (
          <Comparison key={comparison.by} comparison={comparison} />
        ))}
      </Stack>
    </Card>
  )
}
