import type { AgreementView, DealInput } from '../../../capabilities/agreements/model.ts'
import { DealDialog } from '../../../capabilities/agreements/pages/deals/deal-dialog.tsx'
import type { Origins } from '../../../capabilities/agreements/pages/origins.ts'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'

export type DealStart = Partial<DealInput>

/** The gate of deals, with what another page leads to it already in it; and which deal it became. */
export function DealGate(props: {
  agreement: AgreementView
  side: 'employee' | 'organisation'
  origins: Origins
  begin: DealStart
  onMade: (dealId: string) => void
  onClose: () => void
}) {
  const { agreement, onMade } = props
  return (
    <DealDialog
      agreement={agreement}
      deal={null}
      side={props.side}
      origins={props.origins}
      begin={props.begin}
      beside={text => <HealthHint text={text} />}
      onSaved={saved => {
        const known = new Set(agreement.deals.map(({ dealId }) => dealId))
        const made = saved.deals.find(({ dealId }) => !known.has(dealId))
        if (made) onMade(made.dealId)
      }}
      onClose={props.onClose}
    />
  )
}
