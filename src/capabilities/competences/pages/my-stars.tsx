import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Button, Card, Empty, Link, Page, Section, Stack, Why } from '../../../ui/index.ts'
import { StarLegend, StarSky } from '../../../ui/pictures/stars/star-sky.tsx'
import { isShown, kindOf } from './kind-of.ts'
import { LooksOfMe } from './looks.tsx'
import { myCompetencesQuery } from './queries.ts'
import { StarCard } from './star-card.tsx'
import { StarForm } from './star-form.tsx'

/** What I can and what I want, as a sky and as a list with who sees what: nobody else's page. */
export function MyStars() {
  const { t } = useTranslation('competences')
  const { manages, roles } = useSignedIn()
  const { competences, worksHere } = useSuspenseQuery(myCompetencesQuery).data
  const [adding, setAdding] = useState(false)
  const count = competences.length
  const add = worksHere && (
    <Button side="employee" onClick={() => setAdding(true)}>
      {t('own.add')}
    </Button>
  )
  const looks = manages || roles.some(role => role === 'hr' || role === 'planner' || role === 'recruiter')
  return (
    <Page
      title={t('own.title')}
      sentence={
        count > 0
          ? t('own.sentence', { count, shown: competences.filter(isShown).length })
          : t(worksHere ? 'own.none' : 'own.away')
      }
      note={worksHere ? t('own.note') : count > 0 && t('own.away')}
      action={count > 0 && add}
    >
      <Stack gap="wide">
        {count === 0 ? (
          <Empty title={t('own.emptyTitle')} action={add}>
            <p>{t('own.emptyText')}</p>
          </Empty>
        ) : (
          <>
            <Card>
              <Stack gap="tight">
                <StarSky
                  label={t('own.sky')}
                  stars={competences.map(one => ({ name: one.label, kind: kindOf(one) }))}
                />
                <StarLegend
                  label={t('legend.label')}
                  words={{ both: t('legend.both'), can: t('legend.can'), want: t('legend.want') }}
                />
              </Stack>
            </Card>
            <Section title={t('own.list')}>
              <Stack>
                {competences.map(one => (
                  <StarCard key={one.competenceId} of={one} />
                ))}
              </Stack>
            </Section>
          </>
        )}
        <LooksOfMe />
        {looks && (
          <p>
            <Link href="/competence-bank">{t('own.toBank')}</Link>
          </p>
        )}
        <Why label={t('own.why')}>
          <p>{t('own.whyText')}</p>
          <p>{t('own.whyLooks')}</p>
        </Why>
      </Stack>
      {adding && <StarForm onClose={() => setAdding(false)} />}
    </Page>
  )
}
