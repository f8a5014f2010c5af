import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ClauseInput } from '../../capabilities/agreements/model.ts'
import { currentOf } from '../../capabilities/agreements/pages/current.ts'
import { JointText } from '../../capabilities/agreements/pages/joint-text.tsx'
import { agreementQuery, rulesQuery, timelineQuery } from '../../capabilities/agreements/pages/queries.ts'
import { Reactions } from '../../capabilities/agreements/pages/reactions.tsx'
import { seatsAt, seatsBeside } from '../../capabilities/agreements/pages/seats.ts'
import { SignSheet } from '../../capabilities/agreements/pages/sign-sheet.tsx'
import { WriteRendering } from '../../capabilities/agreements/pages/write-rendering.tsx'
import type { Me } from '../../capabilities/people/model.ts'
import { HealthHint } from '../../capabilities/privacy/pages/health-hint.tsx'
import { useFormat } from '../../platform/web/format.ts'
import { useMe } from '../../platform/web/me.ts'
import { useRelationId } from '../../platform/web/params.ts'
import { Page } from '../../ui/index.ts'
import { NotFound } from './not-found.tsx'
import { ThreeContracts } from './three-contracts.tsx'

type OwnSeat = Me['seats'][number]

/** For whoever sits beside two others: what they write down together, from the first account to the last signature. */
export function Seat() {
  const relationId = useRelationId()
  const own = useMe()?.seats.find(seat => seat.relationId === relationId)
  return own ? <AtTable own={own} /> : <NotFound />
}

function AtTable({ own }: { own: OwnSeat }) {
  const { t } = useTranslation('shell')
  const { data: timeline } = useSuspenseQuery(timelineQuery(own.relationId))
  const agreement = currentOf(timeline)
  const names = { employee: own.employee, manager: own.manager ?? t('start.noManager') }
  if (!agreement)
    return <Page title={t('seat.title', names)} sentence={t('seat.nothing')} note={t('seat.nothingText')} />
  return <Paper own={own} agreementId={agreement.agreementId} today={timeline.today} />
}

function Paper({ own, agreementId, today }: { own: OwnSeat; agreementId: string; today: string }) {
  const { t } = useTranslation(['shell', 'agreements'])
  const format = useFormat()
  const { relationId } = own
  const { data: agreement } = useSuspenseQuery({
    ...agreementQuery(relationId, agreementId),
    refetchInterval: 12_000,
  })
  const { data: library } = useSuspenseQuery(rulesQuery(relationId))
  const seats = seatsAt(agreement, seatsBeside(own, t('start.noManager')), format.list)
  const beside = (text: string) => <HealthHint text={text} />
  const contracts = (clauses: readonly ClauseInput[]) => (
    <ThreeContracts {...{ relationId, library, clauses, ofTheTwo: false }} />
  )
  const at = { agreement, seats, library, topics: [], today, beside, contracts }
  const version = agreement.versions.at(-1)
  if (version && agreement.phase !== 'joint-text')
    return <SignSheet {...at} version={version} beneath={contracts(version.clauses)} />
  if (agreement.phase === 'joint-text') return <JointText {...at} key={agreementId} />
  if (agreement.phase === 'reactions') return <Reactions {...at} key={agreementId} />
  if (!agreement.mine.submitted) return <WriteRendering {...at} key={agreementId} />
  return (
    <Page
      title={t('agreements:writing.title')}
      sentence={t('agreements:writing.submittedSentence', { other: seats.other })}
      note={t('agreements:writing.submittedNote')}
    />
  )
}
