import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ClauseInput } from '../../../capabilities/agreements/model.ts'
import {
  agreementQuery,
  rulesQuery,
  useStartAgreement,
} from '../../../capabilities/agreements/pages/agreement-queries.ts'
import { currentOf } from '../../../capabilities/agreements/pages/current.ts'
import { JointText } from '../../../capabilities/agreements/pages/one-text/joint-text.tsx'
import { timelineQuery } from '../../../capabilities/agreements/pages/queries.ts'
import { Reactions } from '../../../capabilities/agreements/pages/react/reactions.tsx'
import { seatsAt } from '../../../capabilities/agreements/pages/seats.ts'
import { useTurnWords } from '../../../capabilities/agreements/pages/write/turn.tsx'
import {
  WriteRendering,
  type WritingProps,
} from '../../../capabilities/agreements/pages/write/write-rendering.tsx'
import { topicsOnTable } from '../../../capabilities/dialogue/pages/on-table.ts'
import { talksQuery } from '../../../capabilities/dialogue/pages/queries.ts'
import { WriteDown } from '../../../capabilities/dual-actions/pages/write-down.tsx'
import { MutualNeeds } from '../../../capabilities/fairness/pages/mutual-needs.tsx'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { WriteYear } from '../../../capabilities/terms/pages/write-year.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Empty, Page } from '../../../ui/index.ts'
import { useItemChoices } from '../table/use-item-choices.ts'
import { useTable } from '../table/use-table.ts'
import { useTopicNames } from '../table/use-topic-names.ts'
import { ThreeContracts } from './three-contracts.tsx'

/** The other works on the same paper: look again now and then, without being asked. */
const everySoOften = 12_000

/** Screen 4: two accounts, then one text. */
export function Renderings() {
  const { relationId, chair } = useTable()
  const { t } = useTranslation('shell')
  const { data: timeline } = useSuspenseQuery(timelineQuery(relationId))
  const agreement = currentOf(timeline)
  if (agreement)
    return <Paper relationId={relationId} agreementId={agreement.agreementId} today={timeline.today} />
  // The two begin; whoever sits beside them writes along.
  if (chair) return <Page title={t('seat.nothing')} sentence={t('seat.nothingText')} />
  return <Nothing relationId={relationId} />
}

function Paper(props: { relationId: string; agreementId: string; today: string }) {
  const { relationId, agreementId, today } = props
  const { data: agreement } = useSuspenseQuery({
    ...agreementQuery(relationId, agreementId),
    refetchInterval: everySoOften,
  })
  const table = useTable()
  const { data: library } = useSuspenseQuery(rulesQuery(relationId))
  const [talks] = useSuspenseQueries({
    queries: [talksQuery(relationId)].filter(() => table.parts.includes('talk')),
  })
  const topics = useTopicNames(talks?.data.topics ?? [])
  const talked = talks ? topicsOnTable({ ...talks.data, topics }) : []
  const items = useItemChoices(!table.chair)
  const between = useSignedIn().open.includes('dialogue') && !table.chair
  const format = useFormat()
  const seats = seatsAt(agreement, table.seats, format.list)
  const beside = (text: string) => <HealthHint text={text} />
  const contracts = (clauses: readonly ClauseInput[]) => (
    <ThreeContracts {...{ relationId, library, clauses, ofTheTwo: !table.chair }} />
  )
  const together = (clauses: readonly ClauseInput[], onWrite: (what: string) => void) => {
    const written = clauses.flatMap(({ what }) => what ?? [])
    return (
      <>
        <WriteDown {...{ relationId, onWrite }} names={seats.names} clauses={written} />
        <WriteYear {...{ relationId, onWrite }} clauses={written} />
      </>
    )
  }
  const at = {
    key: agreementId,
    agreement,
    seats,
    library,
    origins: { topics, talked, items },
    today,
    beside,
    contracts,
    together: between ? together : undefined,
    withDeal: (dealId: string) => (
      <MutualNeeds {...{ relationId, agreementId, dealId }} names={table.seats.names} />
    ),
  }
  if (agreement.phase === 'reactions') return <Reactions {...at} key={agreementId} />
  if (agreement.phase !== 'rendering') return <JointText {...at} key={agreementId} />
  if (!agreement.mine.submitted) return <WriteRendering {...at} key={agreementId} />
  return <Waiting agreement={agreement} seats={seats} />
}

/** Handed in, or not one's own turn to write: whose it is, and why. */
function Waiting({ agreement, seats }: Pick<WritingProps, 'agreement' | 'seats'>) {
  const { t } = useTranslation('agreements')
  const turn = useTurnWords(agreement, seats)
  const { drafter, side } = agreement
  const isTheirs = drafter !== 'both' && drafter !== side
  return (
    <Page
      title={t(isTheirs ? 'drafting.waitTitle' : 'writing.title')}
      sentence={
        isTheirs
          ? t('drafting.wait', { other: seats.names[drafter] })
          : t('writing.submittedSentence', { other: seats.other, context: seats.context })
      }
      note={isTheirs ? turn : t('writing.submittedNote')}
    >
      {isTheirs && <Aside>{t('writing.submittedNote')}</Aside>}
    </Page>
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
