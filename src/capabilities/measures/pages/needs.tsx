import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useWrittenLanguage } from '../../../platform/web/written.tsx'
import { Aside, Card, Columns, Link, Page, Stack } from '../../../ui/index.ts'
import type { Measure } from '../model.ts'
import { type EmployerNeed, employerNeeds } from '../vocabulary.ts'
import { measuresQuery } from './queries.ts'

/** What an organisation needs of people, and what it does for that itself: beforehand, and once something is wrong. */
export function NeedsPage() {
  const { t } = useTranslation('measures')
  const { data } = useSuspenseQuery(measuresQuery)
  const holding = data.measures.filter(({ state }) => state === 'published')
  return (
    <Page
      title={t('needs.title')}
      sentence={t('needs.sentence')}
      note={t('needs.note')}
      back={{ href: '/measures', label: t('title') }}
      width="wide"
    >
      <Columns least={400}>
        {employerNeeds.map(need => (
          <Need key={need} need={need} measures={holding} />
        ))}
      </Columns>
    </Page>
  )
}

function Need({ need, measures }: { need: EmployerNeed; measures: readonly Measure[] }) {
  const { t } = useTranslation('measures')
  const before = measures.filter(({ prevents }) => prevents.includes(need))
  const after = measures.filter(({ cures }) => cures.includes(need))
  const lacks =
    before.length === 0 ? (after.length === 0 ? 'both' : 'before') : after.length === 0 ? 'after' : null
  return (
    <Card as="section">
      <Stack>
        <h2>{t(`employer.${need}`)}</h2>
        {need === 'well' && <Aside>{t('needs.well')}</Aside>}
        <p>{lacks ? t(`needs.lacks.${lacks}`) : t('needs.complete')}</p>
        <Listed title={t('needs.before')} measures={before} />
        <Listed title={t('needs.after')} measures={after} />
      </Stack>
    </Card>
  )
}

function Listed({ title, measures }: { title: string; measures: readonly Measure[] }) {
  const language = useWrittenLanguage()
  if (measures.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {measures.map(measure => (
          <li key={measure.measureId} lang={language}>
            <Link href={`/measures/${measure.measureId}`}>{measure.title}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
