import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Page, Section, Stack } from '../../../ui/index.ts'
import { SafeExit } from '../../../ui/pictures/repair/safe-exit.tsx'
import { Beside } from './beside.tsx'
import { Confidant } from './confidant.tsx'
import { Insecure } from './insecure.tsx'
import { desksQuery } from './queries.ts'
import { canLock } from './use-mark.ts'
import { WhyLocked } from './why-locked.tsx'
import { Years } from './years.tsx'

/** With whom somebody can talk: a confidant, a colleague, or someone from outside. */
export function ConfidantsPage() {
  const { t } = useTranslation('desk')
  const { data } = useSuspenseQuery(desksQuery)
  const { confidants, years, today } = data
  const nobody = confidants.length === 0
  return (
    <Page
      title={t('confidants.title')}
      sentence={
        nobody ? t('confidants.sentence_none') : t('confidants.sentence', { count: confidants.length })
      }
      note={t('confidants.note')}
    >
      <Stack gap="wide">
        <SafeExit label={t('exit.label')} how={t('exit.how')} to="/" />
        <Section title={t('confidants.house')}>
          <Stack>
            {nobody && <p>{t('confidants.none')}</p>}
            {!canLock() && <Insecure />}
            {confidants.map(confidant => (
              <Confidant key={`${confidant.personId} ${confidant.unit}`} {...{ confidant, today }} />
            ))}
          </Stack>
        </Section>
        <Beside />
        <Years years={years} />
        <WhyLocked />
      </Stack>
    </Page>
  )
}
