import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { agreementQuery } from '../../../capabilities/agreements/pages/agreement-queries.ts'
import { currentOf } from '../../../capabilities/agreements/pages/current.ts'
import { useJointDraft } from '../../../capabilities/agreements/pages/one-text/joint-draft.ts'
import { timelineQuery } from '../../../capabilities/agreements/pages/queries.ts'
import { seatsOf } from '../../../capabilities/agreements/pages/seats.ts'
import { blankClause } from '../../../capabilities/agreements/pages/write/clause-draft.ts'
import { BetterForBoth } from '../../../capabilities/mediation/pages/better.tsx'
import type { Chosen } from '../../../capabilities/mediation/pages/step.tsx'
import { relationQuery } from '../../../capabilities/people/pages/queries.ts'
import { useRelationId } from '../../../platform/web/params.ts'
import { ButtonLink, Empty, Page, useNavigateTo } from '../../../ui/index.ts'

/** Is there something better for both than what was agreed? What they choose goes into the middle of the text. */
export function Better() {
  const { t } = useTranslation('mediation')
  const relationId = useRelationId()
  const { data: timeline } = useSuspenseQuery(timelineQuery(relationId))
  const agreement = currentOf(timeline)
  if (agreement)
    return <Search {...{ relationId }} agreementId={agreement.agreementId} today={timeline.today} />
  return (
    <Page title={t('title')}>
      <Empty
        title={t('notReady')}
        action={<ButtonLink href={`/relations/${relationId}/renderings`}>{t('toText')}</ButtonLink>}
      >
        {t('notReadyText')}
      </Empty>
    </Page>
  )
}

function Search(props: { relationId: string; agreementId: string; today: string }) {
  const { t } = useTranslation('shell')
  const { relationId, agreementId, today } = props
  const { data: agreement } = useSuspenseQuery(agreementQuery(relationId, agreementId))
  const { data: relation } = useSuspenseQuery(relationQuery(relationId))
  const { side, other } = seatsOf(relation, t('start.noManager'))
  const draft = useJointDraft(agreement)
  const navigate = useNavigateTo()
  const intoText = (chosen: Chosen) => {
    const changed = new Map(chosen.map(one => [one.clauseId, one]))
    const kept = draft.clauses.map(clause => {
      const one = changed.get(clause.id)
      if (!one) return clause
      const value = clause.value && { ...clause.value, amount: one.amount ?? clause.value.amount }
      return { ...clause, what: one.what, value }
    })
    const added = chosen
      .filter(({ clauseId }) => clauseId === null)
      .map(({ what }) => ({ ...blankClause(today), what }))
    draft.writeAll([...kept, ...added])
    navigate(`/relations/${relationId}/renderings`)
  }
  return <BetterForBoth at={{ relationId, agreementId }} seat={{ side, other }} onChosen={intoText} />
}
