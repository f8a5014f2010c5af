import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Card, Empty, Facts, Link, Page, Stack } from '../../../ui/index.ts'
import type { CareerContent } from '../model.ts'
import { sharedCareersQuery } from './queries.ts'
import { useYears } from './use-years.ts'

/** For whoever leads others: what each of them chose to share, and nothing about what they did not. */
export function SharedCareers() {
  const { t } = useTranslation('careers')
  const { data } = useSuspenseQuery(sharedCareersQuery)
  const said = useSaid(data.today)
  const { people } = data
  return (
    <Page
      title={t('shared.title')}
      sentence={t('shared.sentence', { count: people.length })}
      note={t('shared.note')}
    >
      {people.length === 0 ? (
        <Empty title={t('shared.none')} />
      ) : (
        <Stack>
          {people.map(({ relationId, person, items }) => (
            <Card key={relationId} as="article" side="employee">
              <Stack gap="tight">
                <h2>{person.name}</h2>
                <Facts items={items.map(({ content }) => said(content))} />
                <p>
                  <Link href={`/relations/${relationId}/talk`}>
                    {t('shared.talk', { name: person.name })}
                  </Link>
                </p>
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
    </Page>
  )
}

/** What it is, and what stands in it. */
function useSaid(today: string) {
  const { t } = useTranslation('careers')
  const format = useFormat()
  const years = useYears(today)
  return (content: CareerContent | null) => {
    if (content === null || content.kind === 'alternatives') return { term: t('shared.locked'), value: '–' }
    if (content.kind === 'plan')
      return {
        term: t('shared.want'),
        value: (
          <>
            <Written>{content.want}</Written>
            {content.stance === 'not-now' && <> · {t('shared.notNow')}</>}
          </>
        ),
      }
    if (content.kind === 'ability')
      return { term: t(`abilities.names.${content.ability}`), value: <Written>{content.words}</Written> }
    if (content.kind === 'period')
      return { term: years(content), value: content.what ? <Written>{content.what}</Written> : '–' }
    if (content.kind === 'route')
      return {
        term: t('shared.route'),
        value: (
          <>
            <Written>{content.what}</Written> · {t(`route.at.${content.step}`)}
            {content.resting && <> · {t('shared.notNow')}</>}
          </>
        ),
      }
    const { what, on } = content
    return {
      term: on ? t('shared.step', { day: format.day(on) }) : t('shared.stepNotNow'),
      value: <Written>{what}</Written>,
    }
  }
}
