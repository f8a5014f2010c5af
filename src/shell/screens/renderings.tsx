import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { currentOf } from '../../capabilities/agreements/pages/current.ts'
import { JointText } from '../../capabilities/agreements/pages/joint-text.tsx'
import {
  agreementQuery,
  rulesQuery,
  timelineQuery,
  useStartAgreement,
} from '../../capabilities/agreements/pages/queries.ts'
import { Reactions } from '../../capabilities/agreements/pages/reactions.tsx'
import { seatsAt, seatsOf } from '../../capabilities/agreements/pages/seats.ts'
import { WriteRendering } from '../../capabilities/agreements/pages/write-rendering.tsx'
import { relationQuery } from '../../capabilities/people/pages/queries.ts'
import { HealthHint } from '../../capabilities/privacy/pages/health-hint.tsx'
import { useFormat } from '../../platform/web/format.ts'
import { useRelationId } from '../../platform/web/params.ts'
import { Trouble } from '../../platform/web/trouble.tsx'
import { Button, Empty, Page } from '../../ui/index.ts'
import { useNamedTalks } from './use-named-talks.ts'

/** The other works on the same paper: look again now and then, without being asked. */
const everySoOften = 12_000

/** Screen 4: two accounts, then one text. */
export function Renderings() {
  const relationId = useRelationId()
  const { data: timeline } = useSuspenseQuery(timelineQuery(relationId))
  const agreement = currentOf(timeline)
  return agreement ? (
    <Paper relationId={relationId} agreementId={agreement.agreementId} today={timeline.today} />
  ) : (
    <Nothing relationId={relationId} />
  )
}

function Paper(props: { relationId: string; agreementId: string; today: string }) {
  const { t } = useTranslation(['agreements', 'shell'])
  const { relationId, agreementId, today } = props
  const { data: agreement } = useSuspenseQuery({
    ...agreementQuery(relationId, agreementId),
    refetchInterval: everySoOften,
  })
  const { data: relation } = useSuspenseQuery(relationQuery(relationId))
  const { data: library } = useSuspenseQuery(rulesQuery(relationId))
  const talks = useNamedTalks(relationId)
  const format = useFormat()
  const seats = seatsAt(agreement, seatsOf(relation, t('shell:start.noManager')), format.list)
  const beside = (text: string) => <HealthHint text={text} />
  const at = { key: agreementId, agreement, seats, library, topics: talks.topics, today, beside }
  if (agreement.phase === 'reactions') return <Reactions {...at} key={agreementId} />
  if (agreement.phase !== 'rendering') return <JointText {...at} key={agreementId} />
  if (!agreement.mine.submitted) return <WriteRendering {...at} key={agreementId} />
  return (
    <Page
      title={t('writing.title')}
      sentence={t('writing.submittedSentence', { other: seats.other })}
      note={t('writing.submittedNote')}
    />
  )
}

function Nothing({ relationId }: { relationId: string }) {
  const { t } = useTranslation('agreements')
  const start = useStartAgreement(relationId)
  return (
    <Page title={t('start.title')}>
      <Empty
        title={t('start.none')}
        action={
          <Button onClick={() => start.mutate()} busy={start.isPending}>
            {t('start.begin')}
          </Button>
        }
      >
        {t('start.noneText')}
      </Empty>
      <Trouble error={start.error} />
    </Page>
  )
}
