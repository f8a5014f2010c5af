import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { currentOf } from '../../capabilities/agreements/pages/current.ts'
import { agreementQuery, rulesQuery, timelineQuery } from '../../capabilities/agreements/pages/queries.ts'
import { seatsAt, seatsOf } from '../../capabilities/agreements/pages/seats.ts'
import { SignSheet } from '../../capabilities/agreements/pages/sign-sheet.tsx'
import { relationQuery } from '../../capabilities/people/pages/queries.ts'
import { useFormat } from '../../platform/web/format.ts'
import { useRelationId } from '../../platform/web/params.ts'
import { ButtonLink, Empty, Page } from '../../ui/index.ts'
import { BetterLink } from './better-link.tsx'
import { ThreeContracts } from './three-contracts.tsx'

/** Screen 5: the newest text, ready for two names. */
export function Sign() {
  const relationId = useRelationId()
  const { data: timeline } = useSuspenseQuery(timelineQuery(relationId))
  const agreement = currentOf(timeline)
  return agreement ? (
    <Text relationId={relationId} agreementId={agreement.agreementId} today={timeline.today} />
  ) : (
    <Nothing relationId={relationId} />
  )
}

function Text(props: { relationId: string; agreementId: string; today: string }) {
  const { t } = useTranslation('shell')
  const { relationId, agreementId, today } = props
  const { data: agreement } = useSuspenseQuery({
    ...agreementQuery(relationId, agreementId),
    refetchInterval: 12_000,
  })
  const { data: relation } = useSuspenseQuery(relationQuery(relationId))
  const { data: library } = useSuspenseQuery(rulesQuery(relationId))
  const format = useFormat()
  const version = agreement.versions.at(-1)
  if (!version) return <Nothing relationId={relationId} />
  const seats = seatsAt(agreement, seatsOf(relation, t('start.noManager')), format.list)
  const agreed = agreement.phase === 'accepted' || agreement.phase === 'signed'
  const beneath = (
    <>
      {agreed && <BetterLink relationId={relationId} />}
      <ThreeContracts {...{ relationId, library, clauses: version.clauses }} />
    </>
  )
  return <SignSheet {...{ agreement, version, seats, library, today, beneath }} />
}

function Nothing({ relationId }: { relationId: string }) {
  const { t } = useTranslation('agreements')
  return (
    <Page title={t('sign.title')}>
      <Empty
        title={t('sign.nothing')}
        action={<ButtonLink href={`/relations/${relationId}/renderings`}>{t('sign.toText')}</ButtonLink>}
      >
        {t('sign.nothingText')}
      </Empty>
    </Page>
  )
}
