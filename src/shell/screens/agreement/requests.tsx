import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agreementQuery } from '../../../capabilities/agreements/pages/agreement-queries.ts'
import { currentOf } from '../../../capabilities/agreements/pages/current.ts'
import { timelineQuery } from '../../../capabilities/agreements/pages/queries.ts'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import type { Request } from '../../../capabilities/requests/model.ts'
import { RequestsOfTable } from '../../../capabilities/requests/pages/requests-of-table.tsx'
import { Aside, Button, ButtonLink, Row, Stack, useNavigateTo } from '../../../ui/index.ts'
import { useItemChoices } from '../table/use-item-choices.ts'
import { useTable } from '../table/use-table.ts'
import { useNamedTalks } from '../table/use-topic-names.ts'
import { DealGate, type DealStart } from './deal-gate.tsx'

/** What was asked at this table; what holds is led into what the two write together. */
export function Requests() {
  const { relationId, base, seats } = useTable()
  return (
    <RequestsOfTable
      relationId={relationId}
      base={base}
      other={seats.other}
      hint={text => <HealthHint text={text} />}
      into={request => <IntoAgreement request={request} />}
    />
  )
}

/** What a request of this kind is as a deal; of a wish the two say so themselves. */
function dealOf({ kind, words, hours }: Request, hoursNow: number): DealStart {
  const start = { description: words, reason: 'work-allows' } as const
  if (kind === 'hours') return { ...start, kind, dimension: hours! < hoursNow ? 'fewer-hours' : 'more-hours' }
  if (kind === 'times') return { ...start, kind: 'hours', dimension: 'other-times' }
  if (kind === 'place') return { ...start, kind, dimension: 'other-location' }
  if (kind === 'predictable') return { ...start, kind: 'workload', dimension: 'steadier' }
  return start
}

function IntoAgreement({ request }: { request: Request }) {
  const { t } = useTranslation('requests')
  const { relationId } = useTable()
  const { data: timeline } = useSuspenseQuery(timelineQuery(relationId))
  const current = currentOf(timeline)
  return (
    <Stack gap="tight">
      <Aside>{t('into.text')}</Aside>
      <Row>
        {current ? (
          <IntoDeal request={request} agreementId={current.agreementId} />
        ) : (
          <ButtonLink href={`/relations/${relationId}/renderings`} tone="quiet" size="small">
            {t('into.toPaper')}
          </ButtonLink>
        )}
      </Row>
    </Stack>
  )
}

/** Asked for what else lies on the table only once somebody would like to make a deal of it. */
function IntoDeal({ request, agreementId }: { request: Request; agreementId: string }) {
  const { t } = useTranslation('requests')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
        {t('into.deal')}
      </Button>
      {open && <Gate {...{ request, agreementId }} onClose={() => setOpen(false)} />}
    </>
  )
}

function Gate(props: { request: Request; agreementId: string; onClose: () => void }) {
  const { relationId, seats, relation } = useTable()
  const { data: agreement } = useSuspenseQuery(agreementQuery(relationId, props.agreementId))
  const { topics } = useNamedTalks(relationId)
  const items = useItemChoices(true)
  const navigate = useNavigateTo()
  return (
    <DealGate
      agreement={agreement}
      side={seats.side}
      origins={{ topics, talked: topics, items }}
      begin={dealOf(props.request, relation!.hoursPerWeek)}
      onMade={() => navigate(`/relations/${relationId}/renderings`)}
      onClose={props.onClose}
    />
  )
}
