import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { useWrittenLanguage, Written } from '../../../platform/web/written.tsx'
import { Aside, Button, Card, Columns, Empty, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { HeavyFunction } from '../model.ts'
import { FlagForm } from './flag-form.tsx'
import { functionsQuery, useEndFlag } from './queries.ts'

/** Which functions are called heavy, why, and when a talk is offered: everybody reads it, HR writes it. */
export function HeavyFunctionsPage() {
  const { t } = useTranslation('heavy-work')
  const { data } = useSuspenseQuery(functionsQuery)
  const [flagging, setFlagging] = useState(false)
  const { functions, mayWrite, others, today } = data
  const now = functions.filter(({ endedOn }) => endedOn === null)
  const ended = functions.filter(({ endedOn }) => endedOn !== null)
  return (
    <Page
      title={t('functions.title')}
      sentence={t('functions.sentence', { count: now.length })}
      note={t('functions.note')}
      back={{ href: '/measures', label: t('functions.back') }}
      action={
        mayWrite && (
          <Button side="organisation" onClick={() => setFlagging(true)}>
            {t('functions.add')}
          </Button>
        )
      }
    >
      <Stack gap="wide">
        {now.length === 0 && <Empty title={t('functions.none')} />}
        <Columns least={260}>
          {now.map(one => (
            <FunctionCard key={one.flagId} of={one} mayEnd={mayWrite} />
          ))}
        </Columns>
        {ended.length > 0 && (
          <Section title={t('functions.ended')}>
            <Columns least={260}>
              {ended.map(one => (
                <FunctionCard key={one.flagId} of={one} mayEnd={false} level={3} />
              ))}
            </Columns>
          </Section>
        )}
      </Stack>
      {flagging && <FlagForm titles={others} today={today} onClose={() => setFlagging(false)} />}
    </Page>
  )
}

function FunctionCard({ of, mayEnd, level = 2 }: { of: HeavyFunction; mayEnd: boolean; level?: 2 | 3 }) {
  const { t } = useTranslation('heavy-work')
  const format = useFormat()
  const language = useWrittenLanguage()
  const end = useEndFlag()
  const { flagId, jobTitle, why, afterYears, heavyFrom, endedOn } = of
  const Name = level === 2 ? 'h2' : 'h3'
  return (
    <Card tone={endedOn === null ? 'raised' : 'flat'}>
      <Stack gap="tight">
        <Name lang={language}>{jobTitle}</Name>
        <p>
          <Written>{why}</Written>
        </p>
        <p>{t('functions.after', { count: afterYears })}</p>
        <Aside>
          {endedOn === null
            ? t('functions.since', { from: format.day(heavyFrom) })
            : t('functions.until', { until: format.day(endedOn) })}
        </Aside>
        {mayEnd && (
          <Row>
            <AskThenDo
              word={t('functions.end')}
              of={jobTitle}
              small
              title={t('functions.endTitle')}
              keep={t('functions.keep')}
              step={end}
              input={flagId}
            >
              <p>{t('functions.endText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Card>
  )
}
