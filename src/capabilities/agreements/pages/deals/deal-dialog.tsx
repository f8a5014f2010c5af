import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useDraft } from '../../../../platform/web/draft.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Button, Dialog, Select, Stack, TextArea } from '../../../../ui/index.ts'
import type { AgreementView, DealInput, DealView } from '../../model.ts'
import { dealCompensations, dealDimensions, dealKinds, dealReasons } from '../../vocabulary.ts'
import { useAgreementStep } from '../agreement-queries.ts'
import type { Origins } from '../origins.ts'
import type { Beside } from '../seats.ts'

const blank: DealInput = {
  kind: 'hours',
  dimension: 'other-times',
  reason: 'work-allows',
  compensation: 'none',
  description: '',
  differs: '',
  itemId: null,
  topicId: null,
  words: '',
}

/** What a deal is, on what ground and what stands against it; my own words with it are for us two. */
export function DealDialog(props: {
  agreement: AgreementView
  deal: DealView | null
  side: 'employee' | 'organisation'
  origins: Origins
  beside?: Beside
  /** What it begins with, where another page leads here: that is kept nowhere before it is sent. */
  begin?: Partial<DealInput>
  onSaved?: (agreement: AgreementView) => void
  onClose: () => void
}) {
  const { t } = useTranslation(['agreements', 'shell'])
  const { agreement, deal, onClose } = props
  const { relationId, agreementId } = agreement
  const onDevice = useDraft<DealInput>(`deal.${agreementId}.${deal?.dealId ?? 'new'}`)
  const onScreen = useState<DealInput>()
  const [draft, keepDraft] = props.begin ? onScreen : onDevice
  const shown: DealInput = { ...blank, ...props.begin, ...(draft ?? (deal && pick(deal, props.side))) }
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
      onSuccess: agreement => {
        keepDraft(undefined)
        props.onSaved?.(agreement)
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
          label={t('deals.kind')}
          value={shown.kind}
          onChange={value => {
            const kind = value as DealInput['kind']
            change({ kind, dimension: dealDimensions[kind][0] })
          }}
          options={dealKinds.map(value => ({ value, label: t(`dealKinds.${value}`) }))}
        />
        <Select
          label={t('deals.dimension')}
          value={shown.dimension}
          onChange={value => change({ dimension: value as DealInput['dimension'] })}
          options={dealDimensions[shown.kind].map(value => ({
            value,
            label: t(`deals.dimensions.${value}`),
          }))}
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
        <OriginField {...{ shown, change }} origins={props.origins} />
        <Select
          label={t('deals.ground')}
          value={shown.reason}
          onChange={value => change({ reason: value as DealInput['reason'] })}
          options={dealReasons.map(value => ({ value, label: t(`deals.grounds.${value}`) }))}
        />
        <TextArea
          rows={2}
          label={t('deals.words')}
          hint={t('deals.wordsHint')}
          maxLength={1000}
          value={shown.words}
          onChange={words => change({ words })}
        />
        <Select
          label={t('deals.compensation')}
          value={shown.compensation}
          onChange={value => change({ compensation: value as DealInput['compensation'] })}
          options={dealCompensations.map(value => ({ value, label: t(`deals.compensations.${value}`) }))}
        />
        {props.beside?.(`${shown.description}\n${shown.differs}\n${shown.words}`)}
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}

/** From which expectation a deal comes: what lay on the table, or one of the list; it may stand by itself. */
function OriginField(props: {
  shown: DealInput
  change: (part: Partial<DealInput>) => void
  origins: Origins
}) {
  const { t } = useTranslation('agreements')
  const { shown, change } = props
  const { topics, items } = props.origins
  const onTable = new Set(topics.map(({ itemId }) => itemId))
  const choices = [
    ...topics.map(({ topicId, itemId, title }) => ({ topicId, itemId, label: t('origin.topic', { title }) })),
    ...items
      .filter(({ itemId }) => !onTable.has(itemId))
      .map(({ itemId, label }) => ({ topicId: null, itemId, label: t('origin.item', { label }) })),
  ]
  const none = { topicId: null, itemId: null }
  const keyOf = (one: Pick<DealInput, 'topicId' | 'itemId'>) => one.topicId ?? one.itemId ?? 'none'
  return (
    <Select
      label={t('origin.choose')}
      value={choices.some(one => keyOf(one) === keyOf(shown)) ? keyOf(shown) : 'none'}
      onChange={value => {
        const { topicId, itemId } = choices.find(one => keyOf(one) === value) ?? none
        change({ topicId, itemId })
      }}
      options={[
        { value: 'none', label: t('origin.none') },
        ...choices.map(one => ({ value: keyOf(one), label: one.label })),
      ]}
    />
  )
}

const pick = (deal: DealView, side: 'employee' | 'organisation'): DealInput => ({
  kind: deal.kind,
  dimension: deal.dimension,
  reason: deal.reason,
  compensation: deal.compensation,
  description: deal.description,
  differs: deal.differs,
  itemId: deal.itemId,
  topicId: deal.topicId,
  words: deal.words[side] ?? '',
})
