import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Aside, Button, Facts, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { Span } from '../model.ts'
import { OwnSpan } from './own-span.tsx'
import { spanQuery } from './queries.ts'
import { RuleForm } from './rule-form.tsx'
import { UnitSpans } from './unit-spans.tsx'
import { useTime } from './use-time.ts'

/** For whoever leads: how much talking that asks. For HR: of each unit, and what it is reckoned with. */
export function SpanPage() {
  const { t } = useTranslation('leading')
  const time = useTime()
  const { data } = useSuspenseQuery(spanQuery)
  const { own, units, rule } = data
  const people = own ? t('span.people', { count: own.pairs }) : ''
  return (
    <Page
      title={t('span.title')}
      sentence={
        !own
          ? t('span.sentence.hr')
          : own.needed === null
            ? t('span.sentence.ownOpen', { people })
            : t('span.sentence.own', { people, time: time(own.needed) })
      }
      note={t('span.note')}
    >
      <Stack gap="wide">
        {own && <OwnSpan own={own} rule={rule} />}
        <Rule rule={rule} sets={units !== null} />
        {units && <UnitSpans units={units} rule={rule} />}
      </Stack>
    </Page>
  )
}

function Rule({ rule, sets }: { rule: Span['rule']; sets: boolean }) {
  const { t } = useTranslation('leading')
  const format = useFormat()
  const [setting, setSetting] = useState(false)
  const said = (value: number | null) => (value === null ? t('span.rule.notSaid') : format.number(value))
  return (
    <Section title={t('span.rule.title')}>
      <Stack>
        <p>{t('span.rule.sum')}</p>
        <Facts
          items={(['talks', 'minutes', 'limit'] as const).map(name => ({
            term: t(`span.rule.${name}`),
            value: said(rule[name]),
          }))}
        />
        <Aside>
          {rule.set
            ? t('span.rule.set', { name: rule.set.by, day: format.day(rule.set.on) })
            : t('span.rule.usual', { limit: rule.limit })}
        </Aside>
        {sets && (
          <Row>
            <Button tone="quiet" onClick={() => setSetting(true)}>
              {t('span.rule.change')}
            </Button>
          </Row>
        )}
      </Stack>
      {setting && <RuleForm rule={rule} onClose={() => setSetting(false)} />}
    </Section>
  )
}
