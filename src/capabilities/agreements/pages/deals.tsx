import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  Card,
  Columns,
  Dialog,
  Facts,
  Notice,
  Row,
  Section,
  Select,
  Stack,
  Tag,
  TextArea,
} from '../../../ui/index.ts'
import type { AgreementView, DealInput, DealView } from '../model.ts'
import { dealTypes } from '../vocabulary.ts'
import { useAgreementStep } from './queries.ts'
import { RefuseDeal } from './refuse-deal.tsx'
import type { Beside, Seats } from './seats.ts'

type DealsProps = { agreement: AgreementView; seats: Seats; beside?: Beside }

/** Deals of their own (C07): each says what it gains, nobody fills that in for the other. */
export function Deals({ agreement, seats, beside }: DealsProps) {
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
              {...{ agreement, seats, deal, beside }}
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
  const { relationId, agreementId } = agreement
  const other = seats.side === 'employee' ? 'organisation' : 'employee'
  const saved = deal.benefits[seats.side] ?? ''
  const [draft, keepDraft] = useDraft<string>(`benefit.${deal.dealId}.${seats.side}`)
  const benefit = draft ?? saved
  const state = useAgreementStep(relationId, agreementId, (text: string) =>
    ask(
      api.PUT('/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}/benefit', {
        params: { path: { relationId, agreementId, dealId: deal.dealId } },
        body: { side: seats.side, text },
      }),
    ),
  )
  const parts = deal.missing.map(part => t(`deals.missing.${part as 'differs-from-standard'}`, seats.names))
  return (
    <Card as="article" side="together">
      <Stack>
        <Row spread>
          <Tag side="together">{t(`dealTypes.${deal.type}`)}</Tag>
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
      </Stack>
    </Card>
  )
}

const blank: DealInput = { type: 'time', description: '', differs: '', itemId: null, topicId: null }

function DealDialog(props: {
  agreement: AgreementView
  deal: DealView | null
  beside?: Beside
  onClose: () => void
}) {
  const { t } = useTranslation(['agreements', 'shell'])
  const { agreement, deal, onClose } = props
  const { relationId, agreementId } = agreement
  const [draft, keepDraft] = useDraft<DealInput>(`deal.${agreementId}.${deal?.dealId ?? 'new'}`)
  const shown: DealInput = draft ?? (deal ? pick(deal) : blank)
  const change = (part: Partial<DealInput>) => keepDraft({ ...shown, ...part })
  const save = useAgreementStep(relationId, agreementId, (input: DealInput) => {
    const path = { relationId, agreementId }
    return deal
      ? ask(
          api.PUT('/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}', {
            params: { path: { ...path, dealId: deal.dealId } },
            body: { version: deal.version, deal: input },
          }),
        )
      : ask(
          api.POST('/api/relations/{relationId}/agreements/{agreementId}/deals', {
            params: { path },
            body: input,
          }),
        )
  })
  const keep = () =>
    save.mutate(shown, {
      onSuccess: () => {
        keepDraft(undefined)
        onClose()
      },
    })
  return (
    <Dialog
      open
      side="together"
      onClose={onClose}
      title={t('deals.title')}
      closeLabel={t('shell:close')}
      actions={
        <Button
          side="together"
          busy={save.isPending}
          onClick={keep}
          disabled={shown.description.trim() === ''}
        >
          {t('deals.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t('deals.sentence')}</p>
        <Select
          label={t('deals.type')}
          value={shown.type}
          onChange={type => change({ type: type as DealInput['type'] })}
          options={dealTypes.map(type => ({ value: type, label: t(`dealTypes.${type}`) }))}
        />
        <TextArea
          serif
          rows={2}
          label={t('deals.description')}
          maxLength={1000}
          value={shown.description}
          onChange={description => change({ description })}
        />
        <TextArea
          rows={2}
          label={t('deals.differs')}
          maxLength={1000}
          value={shown.differs}
          onChange={differs => change({ differs })}
        />
        {props.beside?.(`${shown.description}\n${shown.differs}`)}
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}

const pick = ({ type, description, differs, itemId, topicId }: DealView): DealInput => ({
  type,
  description,
  differs,
  itemId,
  topicId,
})
