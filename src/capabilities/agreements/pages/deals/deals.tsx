import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useDraft } from '../../../../platform/web/draft.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  Card,
  Columns,
  Facts,
  Notice,
  Row,
  Section,
  Stack,
  Tag,
  TextArea,
} from '../../../../ui/index.ts'
import type { AgreementView, DealView } from '../../model.ts'
import { useAgreementStep } from '../agreement-queries.ts'
import { type Origins, useOriginWords } from '../origins.ts'
import type { Beside, Seats } from '../seats.ts'
import { DealDialog } from './deal-dialog.tsx'
import { RefuseDeal } from './refuse-deal.tsx'

type DealsProps = {
  agreement: AgreementView
  seats: Seats
  origins: Origins
  beside?: Beside
  /** What another capability says of a deal that stands. */
  withDeal?: (dealId: string) => ReactNode
}

/** Deals of their own (C07): each says what it gains, nobody fills that in for the other. */
export function Deals({ agreement, seats, origins, beside, withDeal }: DealsProps) {
  const { t } = useTranslation('agreements')
  const [edited, setEdited] = useState<DealView | 'new' | null>(null)
  return (
    <Section
      title={t('deals.title')}
      sentence={t(agreement.deals.length > 0 ? 'deals.sentence' : 'deals.none')}
    >
      {agreement.deals.length > 0 && (
        <Columns least={360}>
          {agreement.deals.map(deal => (
            <DealCard
              key={deal.dealId}
              {...{ agreement, seats, deal, origins, beside, withDeal }}
              onEdit={() => setEdited(deal)}
            />
          ))}
        </Columns>
      )}
      <Row>
        <Button tone="quiet" onClick={() => setEdited('new')}>
          {t('deals.add')}
        </Button>
      </Row>
      {edited && (
        <DealDialog
          agreement={agreement}
          deal={edited === 'new' ? null : edited}
          side={seats.side}
          origins={origins}
          beside={beside}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  )
}

function DealCard(props: DealsProps & { deal: DealView; onEdit: () => void }) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const { agreement, seats, deal } = props
  const origin = useOriginWords(props.origins, [])
  const { relationId, agreementId } = agreement
  const other = seats.side === 'employee' ? 'organisation' : 'employee'
  const saved = deal.benefits[seats.side] ?? ''
  const [draft, keepDraft] = useDraft<string>(`benefit.${deal.dealId}.${seats.side}`)
  const benefit = draft ?? (saved || (deal.earlierBenefit ?? ''))
  const reasonWords = (['employee', 'organisation'] as const).flatMap(side =>
    deal.words[side]
      ? [{ term: t('deals.wordsOf', { name: seats.names[side] }), value: deal.words[side] }]
      : [],
  )
  const state = useAgreementStep(relationId, agreementId, (text: string) =>
    ask(
      api.PUT('/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}/benefit', {
        params: { path: { relationId, agreementId, dealId: deal.dealId } },
        body: { side: seats.side, version: deal.version, text },
      }),
    ),
  )
  const parts = deal.missing.map(part => t(`deals.missing.${part as 'differs-from-standard'}`, seats.names))
  return (
    <Card as="article" side="together">
      <Stack>
        <Row spread>
          <Tag side="together">{t(`dealKinds.${deal.kind}`)}</Tag>
          <Button tone="plain" size="small" onClick={props.onEdit}>
            {t('deals.edit')}
          </Button>
        </Row>
        <p className="sentence">{deal.description}</p>
        {deal.refused ? (
          <Notice
            title={t('deals.refused', {
              name: deal.addedBy === seats.side ? seats.other : seats.names[seats.side],
              day: format.day(deal.refused.refusedOn),
              reason: t(`deals.reasons.${deal.refused.reason}`).toLowerCase(),
            })}
            live={false}
          >
            {deal.refused.explanation}
          </Notice>
        ) : (
          deal.addedBy !== seats.side && <RefuseDeal {...{ agreement, deal, seats }} />
        )}
        <Facts
          items={[
            { term: t('deals.dimension'), value: t(`deals.dimensions.${deal.dimension}`) },
            { term: t('deals.because'), value: t(`deals.grounds.${deal.reason}`) },
            { term: t('deals.origin'), value: origin.deal(deal) },
            { term: t('deals.inReturn'), value: t(`deals.compensations.${deal.compensation}`) },
            ...reasonWords,
            { term: t('deals.differs'), value: deal.differs || '…' },
            {
              term: t('deals.yours', { other: seats.other }),
              value: deal.benefits[other] ?? t('deals.yoursOpen', { other: seats.other }),
            },
          ]}
        />
        <TextArea
          label={t('deals.mine')}
          hint={t('deals.mineHint')}
          rows={2}
          maxLength={1000}
          value={benefit}
          onChange={text => keepDraft(text)}
        />
        {saved === '' && deal.earlierBenefit !== null && <Aside>{t('deals.sayAgain')}</Aside>}
        {props.beside?.(benefit)}
        <Trouble error={state.error} />
        <Row spread>
          <Aside>{deal.ideal ? t('deals.ideal') : t('deals.notYet', { parts: format.list(parts) })}</Aside>
          {benefit.trim() !== '' && benefit.trim() !== saved && (
            <Button
              size="small"
              side={seats.side}
              busy={state.isPending}
              onClick={() => state.mutate(benefit.trim(), { onSuccess: () => keepDraft(undefined) })}
            >
              {t('deals.save')}
            </Button>
          )}
        </Row>
        {!deal.refused && props.withDeal?.(deal.dealId)}
      </Stack>
    </Card>
  )
}
