import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import {
  Aside,
  ButtonLink,
  Card,
  Disclosure,
  Facts,
  Page,
  Section,
  Stack,
  Table,
  Why,
} from '../../../ui/index.ts'
import type { ConsentFile } from '../model.ts'
import { isOpenAt } from '../vocabulary.ts'
import { AskForm } from './ask-form.tsx'
import { Decide } from './decide.tsx'
import { type ConsentModule, consentQuery } from './queries.ts'
import { StatusTag } from './status-tag.tsx'

/** The consent file, for whoever works here; HR asks in it and the works council decides. */
export function Consent() {
  const { t } = useTranslation(['council', 'names'])
  const { modules, may, people } = useSuspenseQuery(consentQuery).data
  const open = modules.filter(entry => isOpenAt(entry.status)).length
  const waiting = modules.filter(entry => entry.status === 'asked').length
  return (
    <Page
      title={t('page.title')}
      sentence={
        waiting > 0
          ? t('page.waiting', { count: waiting })
          : t('page.sentence', { open, total: modules.length })
      }
      action={
        may.includes('ask') &&
        modules.filter(({ status }) => status === 'none').length > 1 && (
          <ButtonLink href="/consent/all">{t('all.title')}</ButtonLink>
        )
      }
      note={t(may.includes('go-without') ? 'page.noteWithout' : 'page.note')}
    >
      <Stack gap="wide">
        {modules.map(entry => (
          <ModuleFile key={entry.module} {...{ entry, may, people }} />
        ))}
        <Why label={t('page.why')}>
          <Aside>{t('page.whyText')}</Aside>
        </Why>
      </Stack>
    </Page>
  )
}

function ModuleFile({ entry, may, people }: { entry: ConsentModule } & Pick<ConsentFile, 'may' | 'people'>) {
  const { t } = useTranslation(['council', 'names'])
  const latest = entry.steps.at(-1)
  const mayOpen = may.includes('go-without') && !entry.saidNo && !isOpenAt(entry.status)
  return (
    <Card as="article">
      <Section title={t(`names:modules.${entry.module}`)} action={<StatusTag status={entry.status} />}>
        <Stack>
          {latest ? (
            <Facts
              items={[
                { term: t('page.arrangement'), value: latest.arrangement },
                { term: t('page.assessment'), value: latest.impactAssessment || t('page.noAssessment') },
              ]}
            />
          ) : (
            <Aside>{t('page.empty')}</Aside>
          )}
          {entry.status === 'without-council' && <Aside>{t('page.ground')}</Aside>}
          {may.includes('decide') && <Decide entry={entry} />}
          {latest && <History entry={entry} />}
          {may.includes('ask') && <AskForm entry={entry} people={mayOpen ? people : null} />}
        </Stack>
      </Section>
    </Card>
  )
}

function History({ entry }: { entry: ConsentModule }) {
  const { t } = useTranslation(['council', 'names'])
  const format = useFormat()
  return (
    <Disclosure label={t('page.history')}>
      <Table
        caption={t('page.history')}
        quietCaption
        columns={[
          { key: 'step', label: t('page.step') },
          { key: 'who', label: t('page.who') },
          { key: 'when', label: t('page.when') },
          { key: 'arrangement', label: t('page.arrangement') },
        ]}
        rows={entry.steps.map(step => ({
          id: String(step.number),
          cells: {
            step: t(`page.steps.${step.step}`),
            who: step.takenBy.name,
            when: format.day(step.takenOn),
            arrangement: step.step === 'asked' || step.step === 'without-council' ? step.arrangement : '',
          },
        }))}
      />
    </Disclosure>
  )
}
