import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { timelineQuery } from '../../../capabilities/agreements/pages/queries.ts'
import type { ConversationView } from '../../../capabilities/dialogue/model.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { ButtonLink, Notice, Row, Section, Stack } from '../../../ui/index.ts'

/** Beside the next agenda: that the last talk counts and leads on, and what stands agreed with the day to look at it again. */
export function AgreedPoints({
  relationId,
  base,
  last,
}: {
  relationId: string
  base: string
  last: ConversationView | undefined
}) {
  const { t } = useTranslation('dialogue')
  const format = useFormat()
  const timeline = useQuery(timelineQuery(relationId)).data
  if (!timeline) return null
  const counts =
    last?.outcome === 'held' && !timeline.agreements.some(({ startedOn }) => startedOn >= last.plannedOn)
  const agreed = timeline.agreements
    .filter(({ status }) => status === 'living')
    .flatMap(({ agreementId, inForce, clauses }) =>
      clauses.flatMap(({ clauseId, followUps }) => {
        const dueOn = followUps.find(({ mine }) => mine === null)?.dueOn
        const what = inForce?.clauses.find(clause => clause.id === clauseId)?.what
        return dueOn && what ? [{ id: `${agreementId}.${clauseId}`, what, dueOn }] : []
      }),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    .slice(0, 5)
  return (
    <>
      {counts && (
        <Notice kind="done" title={t('openPoints.counts')}>
          <Row>
            <ButtonLink href={`${base}/renderings`} side="together">
              {t('openPoints.write')}
            </ButtonLink>
          </Row>
        </Notice>
      )}
      {agreed.length > 0 && (
        <Section title={t('openPoints.agreed')}>
          <Stack gap="tight">
            {agreed.map(({ id, what, dueOn }) => (
              <p key={id}>
                <Written>{what}</Written> ·{' '}
                {t(dueOn <= timeline.today ? 'openPoints.since' : 'openPoints.due', {
                  on: format.day(dueOn),
                })}
              </p>
            ))}
          </Stack>
        </Section>
      )}
    </>
  )
}
