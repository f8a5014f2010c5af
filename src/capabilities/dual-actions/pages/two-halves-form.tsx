import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Dialog, Row, Stack, TextArea } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import type { DualAction, HalvesInput } from '../model.ts'
import { useAskHalf, useWriteHalves } from './queries.ts'

export interface At {
  relationId: string
  side: Side
  names: Record<Side, string>
  other: string
  /** A quiet word beside free text, before it is saved. */
  beside: (text: string) => ReactNode
}

/** Both halves beside each other, my own first; or mine alone, with the question for the other. */
export function TwoHalvesForm(props: { at: At; action: DualAction | null; onClose: () => void }) {
  const { t } = useTranslation(['dual-actions', 'shell'])
  const { at, action, onClose } = props
  const { relationId, side, names, other } = at
  const theirs = side === 'employee' ? 'organisation' : 'employee'
  const [kept, keep] = useDraft<HalvesInput>(
    `dual.${relationId}.${action ? `${action.actionId}.${action.version}` : 'new'}`,
  )
  const [tried, setTried] = useState<readonly Side[]>([])
  const halves = kept ?? { employee: action?.employee ?? '', organisation: action?.organisation ?? '' }
  const write = useWriteHalves(relationId)
  const askHalf = useAskHalf(relationId)
  const isEmpty = (half: Side) => halves[half].trim() === ''
  const errorOf = (half: Side) => (tried.includes(half) && isEmpty(half) ? t('card.empty') : undefined)
  const done = {
    onSuccess: () => {
      keep(undefined)
      onClose()
    },
  }
  const save = () => {
    setTried([side, theirs])
    if (!isEmpty(side) && !isEmpty(theirs)) write.mutate({ action, halves }, done)
  }
  const askThem = () => {
    setTried([side])
    if (!isEmpty(side)) askHalf.mutate(halves[side], done)
  }
  const field = (half: Side, label: string, hint: string) => (
    <TextArea
      label={label}
      hint={hint}
      rows={3}
      maxLength={400}
      value={halves[half]}
      error={errorOf(half)}
      onChange={words => keep({ ...halves, [half]: words })}
    />
  )
  return (
    <Dialog
      open
      side="together"
      onClose={onClose}
      title={t('form.title')}
      closeLabel={t('shell:close')}
      actions={
        <Row gap="tight">
          <Button side="together" busy={write.isPending} onClick={save}>
            {t('form.save')}
          </Button>
          {action === null && isEmpty(theirs) && (
            <Button tone="quiet" busy={askHalf.isPending} onClick={askThem}>
              {t('form.ask', { other })}
            </Button>
          )}
        </Row>
      }
    >
      <Stack>
        {field(side, t('form.own'), t(`form.ownHint.${side}`))}
        {field(theirs, t('form.half', { name: names[theirs] }), t(`form.theirHint.${theirs}`))}
        {at.beside(`${halves.employee}\n${halves.organisation}`)}
        <Aside>{t('form.saveText', { other })}</Aside>
        <Trouble error={write.error ?? askHalf.error} />
      </Stack>
    </Dialog>
  )
}
