import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ClauseInput } from '../../../capabilities/agreements/model.ts'
import { agreementQuery, rulesQuery } from '../../../capabilities/agreements/pages/agreement-queries.ts'
import { currentOf } from '../../../capabilities/agreements/pages/current.ts'
import { timelineQuery } from '../../../capabilities/agreements/pages/queries.ts'
import { seatsAt } from '../../../capabilities/agreements/pages/seats.ts'
import { SignSheet } from '../../../capabilities/agreements/pages/sign/sign-sheet.tsx'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { NoteClause } from '../../../capabilities/recollections/pages/note-clause.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { useRelationId, useTablePath } from '../../../platform/web/params.ts'
import { ButtonLink, Empty, Page } from '../../../ui/index.ts'
import { useTable } from '../table/use-table.ts'
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
    <Nothing />
  )
}

function Text(props: { relationId: string; agreementId: string; today: string }) {
  const { relationId, agreementId, today } = props
  const { data: agreement } = useSuspenseQuery({
    ...agreementQuery(relationId, agreementId),
    refetchInterval: 12_000,
  })
  const table = useTable()
  const { data: library } = useSuspenseQuery(rulesQuery(relationId))
  const format = useFormat()
  const version = agreement.versions.at(-1)
  if (!version) return <Nothing />
  const seats = seatsAt(agreement, table.seats, format.list)
  const agreed = agreement.phase === 'accepted' || agreement.phase === 'signed'
  const beneath = (
    <>
      {/* What is better for both is between the two. */}
      {agreed && !table.chair && <BetterLink relationId={relationId} />}
      <ThreeContracts {...{ relationId, library, clauses: version.clauses, ofTheTwo: !table.chair }} />
    </>
  )
  const withClause = (clause: ClauseInput) =>
    !table.chair && (
      <NoteClause
        {...{ relationId, agreementId, clause }}
        side={table.seats.side}
        other={table.seats.other}
        beside={text => <HealthHint text={text} />}
      />
    )
  return <SignSheet {...{ agreement, version, seats, library, today, withClause, beneath }} />
}

function Nothing() {
  const { t } = useTranslation('agreements')
  const base = useTablePath()
  return (
    <Page title={t('sign.title')}>
      <Empty
        title={t('sign.nothing')}
        action={<ButtonLink href={`${base}/renderings`}>{t('sign.toText')}</ButtonLink>}
      >
        {t('sign.nothingText')}
      </Empty>
    </Page>
  )
}
