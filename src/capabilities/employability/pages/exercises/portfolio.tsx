import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../../platform/web/written.tsx'
import { Aside, Button, Empty, Page, Section, Stack } from '../../../../ui/index.ts'
import { exercisesQuery } from './queries.ts'

/** Everything that somebody wrote with their exercises on one page, for paper. */
export function Portfolio() {
  const { t } = useTranslation('employability')
  const { data } = useSuspenseQuery(exercisesQuery)
  const written = data.exercises
  const back = { href: '/my-career', label: t('exercises.portfolio.back') }
  const title = t('exercises.portfolio.title')
  if (written.length === 0)
    return (
      <Page title={title} back={back}>
        <Empty title={t('exercises.portfolio.empty')}>{t('exercises.portfolio.emptyText')}</Empty>
      </Page>
    )
  return (
    <Page
      title={title}
      sentence={t('exercises.portfolio.sentence', { count: written.length })}
      note={t('exercises.portfolio.note')}
      back={back}
      action={
        <Button tone="quiet" onClick={() => window.print()}>
          {t('exercises.portfolio.print')}
        </Button>
      }
    >
      <Stack gap="wide">
        {written.map(({ exercise, content }) => (
          <Section key={exercise} title={t(`exercises.names.${exercise}`)}>
            <Stack gap="tight">
              <Aside>{t(`exercises.asks.${exercise}`)}</Aside>
              <p>{content ? <Written>{content.words}</Written> : t('exercises.locked')}</p>
            </Stack>
          </Section>
        ))}
      </Stack>
    </Page>
  )
}
