import { useQueryClient, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { agreementQuery } from '../../../capabilities/agreements/pages/agreement-queries.ts'
import { currentOf } from '../../../capabilities/agreements/pages/current.ts'
import { timelineQuery } from '../../../capabilities/agreements/pages/queries.ts'
import { ToCareer } from '../../../capabilities/careers/pages/to-career.tsx'
import { talksQuery } from '../../../capabilities/dialogue/pages/queries.ts'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { type Around, AroundTable } from '../../../capabilities/repair/pages/around.ts'
import { Shelf } from '../../../capabilities/repair/pages/shelf.tsx'
import { api, ask } from '../../../platform/web/api.ts'
import { useSignedIn } from '../../../platform/web/me.ts'
import { DealGate } from '../agreement/deal-gate.tsx'
import { usePlaces } from '../frame/use-places.ts'
import { useItemChoices } from '../table/use-item-choices.ts'
import { useTable } from '../table/use-table.ts'
import { useNamedTalks } from '../table/use-topic-names.ts'

const hint = (text: string) => <HealthHint text={text} />

/** One's own shelf, with what the other capabilities know of this table: what was signed, what lies there, what was proposed. */
export function Repair() {
  const { t } = useTranslation('agreements')
  const { relationId, seats } = useTable()
  const me = useSignedIn()
  const home = usePlaces()(me)[0]?.at ?? '/'
  const queries = useQueryClient()
  const { topics } = useNamedTalks(relationId)
  const { data: timeline } = useSuspenseQuery(timelineQuery(relationId))
  const current = currentOf(timeline)
  const whole = useSuspenseQueries({
    queries: timeline.agreements.map(({ agreementId }) => agreementQuery(relationId, agreementId)),
  })
  const agreements = whole.map(({ data }) => data)
  const items = useItemChoices(true)
  const around: Around = {
    relationId,
    side: seats.side,
    own: seats.names[seats.side],
    other: seats.other,
    home,
    items,
    topics,
    hint,
    fewWays: <ToCareer />,
    clauses: timeline.agreements.flatMap(({ number, inForce }) =>
      (inForce?.clauses ?? []).flatMap(({ id, what }) =>
        what ? [{ clauseId: id, label: `${what} (${t('time.agreement', { number })})` }] : [],
      ),
    ),
    deals: agreements.flatMap(({ deals }) =>
      deals.map(({ dealId, description }) => ({ dealId, title: description })),
    ),
    layTopic: async title => {
      const talks = await ask(
        api.POST('/api/relations/{relationId}/topics', { params: { path: { relationId } }, body: { title } }),
      )
      queries.setQueryData(talksQuery(relationId).queryKey, talks)
      const known = new Set(topics.map(({ topicId }) => topicId))
      return talks.topics.find(({ topicId }) => !known.has(topicId))!.topicId
    },
    gate: current
      ? of => (
          <DealGate
            {...of}
            begin={{ description: of.words, reason: 'made-good' }}
            agreement={agreements.find(({ agreementId }) => agreementId === current.agreementId)!}
            side={seats.side}
            origins={{ topics, talked: topics, items }}
          />
        )
      : null,
  }
  return (
    <AroundTable value={around}>
      <Shelf />
    </AroundTable>
  )
}
