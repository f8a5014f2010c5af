import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { careerQuery, ofKind } from '../../../capabilities/careers/pages/queries.ts'
import { supportQuery } from '../../../capabilities/careers/pages/support/queries.ts'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { Disclosure, Page, Stack, Why } from '../../../ui/index.ts'
import { usePlates } from '../../browser/places.ts'

/** What somebody still wants: the last part that stands open for whoever wants one question at a time. */
const lastNear = 30

const beside = (text: string) => <HealthHint text={text} />

/** One's own career: each capability lays its sections on it, in their order. */
export function MyCareer() {
  const { t } = useTranslation('careers')
  const sentence = useSentence()
  const { plain } = useSuspenseQuery(supportQuery).data
  const offers = usePlates().flatMap(({ name, career }) => (career ? [{ name, career }] : []))
  const fetched = useSuspenseQueries({
    queries: offers.map(({ name, career }) => ({
      queryKey: ['career-parts', name],
      queryFn: career,
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  const parts = fetched
    .flatMap(({ data }, nth) => data.map(part => ({ key: `${offers[nth]!.name} ${part.order}`, ...part })))
    .sort((one, other) => one.order - other.order)
  // Whoever wants one question at a time finds the rest behind a fold.
  const near = parts.filter(({ order }) => !plain || order <= lastNear)
  const rest = parts.filter(part => !near.includes(part))
  return (
    <Page title={t('page.title')} sentence={sentence} note={t('page.note')}>
      <Stack gap="wide">
        {near.map(({ key, Part }) => (
          <Part key={key} beside={beside} />
        ))}
        {rest.length > 0 && (
          <Disclosure label={t('support.rest')}>
            <Stack gap="wide">
              {rest.map(({ key, Part }) => (
                <Part key={key} beside={beside} />
              ))}
            </Stack>
          </Disclosure>
        )}
        <Why label={t('page.why')}>
          <p>{t('page.whyText')}</p>
          <p>{t('page.whyData')}</p>
        </Why>
      </Stack>
    </Page>
  )
}

/** Nothing said, not now, or the next step: an answer is never shown as none. */
function useSentence(): string {
  const { t } = useTranslation('careers')
  const format = useFormat()
  const { data } = useSuspenseQuery(careerQuery)
  const [plan] = ofKind(data, 'plan')
  if (!plan) return t('page.nothing')
  const { stance, lookAgainOn } = plan.content
  if (stance === 'not-now')
    return lookAgainOn && lookAgainOn >= data.today
      ? t('page.notNowUntil', { day: format.day(lookAgainOn) })
      : t('page.notNow')
  const next = ofKind(data, 'step').find(({ content: { on } }) => on !== null && on >= data.today)
  return next?.content.on ? t('page.next', { day: format.day(next.content.on) }) : t('page.noNext')
}
