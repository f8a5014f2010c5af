import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Dialog, RadioCards, Stack } from '../../../ui/index.ts'
import type { DealNeed, DealNeeds, NeedMark } from '../model.ts'
import { needEffects } from '../vocabulary.ts'
import { useNeedStep } from './queries.ts'
import { useNeedName } from './use-need-name.ts'

/** What this deal does with each need of which there is a card; what is left at "I do not say" is not said. */
export function NeedsForm(props: {
  relationId: string
  all: DealNeeds
  deal: DealNeed
  other: string
  onClose: () => void
}) {
  const { t } = useTranslation(['fairness', 'shell'])
  const { relationId, all, deal, other, onClose } = props
  const { agreementId, side, cards } = all
  const nameOf = useNeedName(side)
  const [chosen, setChosen] = useState<Readonly<Record<string, NeedMark['effect'] | undefined>>>(
    Object.fromEntries((deal.mine?.marks ?? []).map(({ need, effect }) => [need, effect])),
  )
  const [tried, setTried] = useState(false)
  const marks = cards.flatMap(need => {
    const effect = chosen[need]
    return effect ? [{ need, effect }] : []
  })
  const path = { relationId, agreementId }
  const save = useNeedStep(path, (list: NeedMark[]) =>
    ask(
      api.PUT('/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}/needs', {
        params: { path: { ...path, dealId: deal.dealId } },
        body: { version: deal.version, marks: list },
      }),
    ),
  )
  const submit = () => {
    setTried(true)
    if (marks.length > 0) save.mutate(marks, { onSuccess: onClose })
  }
  const own = side === 'employee'
  return (
    <Dialog
      open
      side={side}
      onClose={onClose}
      title={t(own ? 'needs.form.title' : 'needs.form.teamTitle')}
      closeLabel={t('shell:close')}
      actions={
        <Button side={side} busy={save.isPending} onClick={submit}>
          {t('needs.form.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t(own ? 'needs.form.text' : 'needs.form.teamText', { other })}</p>
        {cards.map((need, at) => (
          <RadioCards
            key={need}
            label={nameOf(need)}
            side={side}
            value={chosen[need] ?? 'none'}
            error={tried && at === 0 && marks.length === 0 ? t('needs.form.missing') : undefined}
            onChange={value =>
              setChosen({ ...chosen, [need]: value === 'none' ? undefined : (value as NeedMark['effect']) })
            }
            options={[
              ...needEffects.map(value => ({ value, label: t(`needs.effects.${value}`) })),
              { value: 'none', label: t('needs.form.none') },
            ]}
          />
        ))}
        <Aside>{t('needs.anew')}</Aside>
        <Trouble error={save.error} />
      </Stack>
    </Dialog>
  )
}
