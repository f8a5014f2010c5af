import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../../platform/clock/clock.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { Moderation } from '../model.ts'
import { backingsNeeded } from '../vocabulary.ts'
import { moderationQuery } from './queries.ts'
import { Reports } from './reports.tsx'
import { useModeration } from './use-moderation.ts'

/** Who looks after the board, from among the employees. */
export function Moderators() {
  const { t } = useTranslation('board')
  const { data } = useSuspenseQuery(moderationQuery)
  const { stand, stepDown, error } = useModeration()
  const { candidates, reports } = data
  const standing = candidates.some(({ mine }) => mine)
  return (
    <Page
      title={t('moderators.title')}
      sentence={t('moderators.sentence', { count: candidates.filter(({ until }) => until !== null).length })}
      note={t('moderators.note')}
      back={{ href: '/board', label: t('moderators.back') }}
    >
      <Stack gap="wide">
        {reports && <Reports reports={reports} />}
        <Section title={t('moderators.who')}>
          <Stack>
            {candidates.length === 0 && <Aside>{t('moderators.nobody')}</Aside>}
            {candidates.map(candidate => (
              <Candidate key={candidate.personId} candidate={candidate} />
            ))}
            <Row>
              <Button
                tone="quiet"
                busy={stand.isPending || stepDown.isPending}
                onClick={() => (standing ? stepDown.mutate() : stand.mutate())}
              >
                {t(standing ? 'moderators.stepDown' : 'moderators.stand')}
              </Button>
            </Row>
            <Trouble error={error} />
          </Stack>
        </Section>
      </Stack>
    </Page>
  )
}

function Candidate({ candidate }: { candidate: Moderation['candidates'][number] }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const { back, takeBack, error } = useModeration()
  const { personId, name, mine, backed, backings, until } = candidate
  return (
    <Stack gap="tight">
      <Row spread>
        <span>
          {name}
          {' · '}
          {until === null
            ? t('moderators.backings', { count: backings, needed: backingsNeeded })
            : t('moderators.until', { day: format.day(addDays(until, -1)) })}
        </span>
        {until === null && !mine && (
          <Button
            tone="quiet"
            size="small"
            busy={back.isPending || takeBack.isPending}
            onClick={() => (backed ? takeBack : back).mutate(personId)}
          >
            {t(backed ? 'moderators.takeBack' : 'moderators.agree')}
            <span className="only-heard"> {name}</span>
          </Button>
        )}
      </Row>
      <Trouble error={error} />
    </Stack>
  )
}
