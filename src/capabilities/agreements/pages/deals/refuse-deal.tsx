import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useDraft } from '../../../../platform/web/draft.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Aside, Button, Dialog, RadioCards, Stack, TextArea } from '../../../../ui/index.ts'
import type { AgreementView, DealView } from '../../model.ts'
import { speaksOfPrecedent } from '../../precedent.ts'
import { type RefusalReason, refusalReasons } from '../../vocabulary.ts'
import { useAgreementStep } from '../agreement-queries.ts'
import type { Seats } from '../seats.ts'

/** No to a deal of the other (C10): a ground from the list, and words that are about this work. */
export function RefuseDeal(props: { agreement: AgreementView; deal: DealView; seats: Seats }) {
  const { t } = useTranslation(['agreements', 'shell'])
  const { agreement, deal, seats } = props
  const { relationId, agreementId } = agreement
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<RefusalReason | null>(null)
  const [draft, keepDraft] = useDraft<string>(`refusal.${deal.dealId}.${seats.side}`)
  const explanation = draft ?? ''
  const refuse = useAgreementStep(relationId, agreementId, (chosen: RefusalReason) =>
    ask(
      api.POST('/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}/refuse', {
        params: { path: { relationId, agreementId, dealId: deal.dealId } },
        body: { version: deal.version, reason: chosen, explanation },
      }),
    ),
  )
  const send = () =>
    reason &&
    refuse.mutate(reason, {
      onSuccess: () => {
        keepDraft(undefined)
        setOpen(false)
      },
    })
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setOpen(true)}>
        {t('deals.refuse')}
      </Button>
      {open && (
        <Dialog
          open
          side={seats.side}
          onClose={() => setOpen(false)}
          title={t('deals.refuseTitle')}
          closeLabel={t('shell:close')}
          actions={
            <Button side={seats.side} busy={refuse.isPending} disabled={!reason} onClick={send}>
              {t('deals.refuse')}
            </Button>
          }
        >
          <Stack>
            <p>{t('deals.refuseText', { other: seats.other })}</p>
            <RadioCards
              label={t('deals.reason')}
              side={seats.side}
              value={reason}
              onChange={value => setReason(value as RefusalReason)}
              options={refusalReasons.map(value => ({ value, label: t(`deals.reasons.${value}`) }))}
            />
            <TextArea
              label={t('deals.explanation')}
              hint={t('deals.explanationHint')}
              rows={2}
              maxLength={1000}
              value={explanation}
              onChange={keepDraft}
            />
            {speaksOfPrecedent(explanation) && <Aside>{t('deals.precedentHint')}</Aside>}
            <Trouble error={refuse.error} />
          </Stack>
        </Dialog>
      )}
    </>
  )
}
