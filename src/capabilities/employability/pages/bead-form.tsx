import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import { Aside, Button, Checkbox, Dialog, Row, Stack, TextArea } from '../../../ui/index.ts'
import type { BeadView } from '../model.ts'
import { type Dimension, type Stand, stands, statements } from '../vocabulary.ts'
import { usePlaceBead, useRemoveBead } from './queries.ts'

interface Draft {
  stand: Stand | null
  fits: readonly string[]
  words: string
}

/** One string: what somebody recognises, where their bead hangs, and a sentence of their own. */
export function BeadForm(props: {
  dimension: Dimension
  bead: BeadView | null
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['employability', 'shell'])
  const { dimension, bead, beside, onClose } = props
  const version = bead?.version ?? 0
  const [kept, keep] = useDraft<Draft>(`bead.${dimension}.${version}`)
  const [tried, setTried] = useState(false)
  const was = bead?.content
  const draft = kept ?? { stand: was?.stand ?? null, fits: was?.fits ?? [], words: was?.words ?? '' }
  const { stand, fits, words } = draft
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const place = usePlaceBead()
  const remove = useRemoveBead()
  const done = () => {
    keep(undefined)
    onClose()
  }
  const send = () => {
    setTried(true)
    if (stand === null || words.trim() === '') return
    place.mutate({ dimension, version, stand, fits: [...fits], words }, { onSuccess: done })
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t(`beads.names.${dimension}`)}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={place.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t(`beads.about.${dimension}`)}</p>
        <fieldset>
          <legend>
            <strong>{t('form.fits')}</strong>
          </legend>
          <Stack gap="tight">
            {statements[dimension].map(one => (
              <Checkbox
                key={one}
                side="employee"
                label={t(`beads.statements.${one}`)}
                checked={fits.includes(one)}
                onChange={on => set({ fits: on ? [...fits, one] : fits.filter(other => other !== one) })}
              />
            ))}
          </Stack>
        </fieldset>
        <PillRadios
          label={t('form.stand')}
          side="employee"
          value={stand}
          error={tried && stand === null ? t('form.missing') : undefined}
          onChange={value => set({ stand: value as Stand })}
          options={stands.map(value => ({ value, label: t(`beads.stands.${value}`) }))}
        />
        <TextArea
          label={t('form.words')}
          hint={t('form.wordsHint')}
          rows={2}
          maxLength={500}
          value={words}
          error={tried && words.trim() === '' ? t('form.missing') : undefined}
          onChange={value => set({ words: value })}
        />
        {beside(words)}
        <Trouble error={place.error} />
        {bead && (
          <Row>
            <AskThenDo
              word={t('form.remove')}
              small
              title={t('form.removeTitle')}
              keep={t('form.keep')}
              step={remove}
              input={dimension}
              onDone={done}
            >
              <Aside>{t('form.removeText')}</Aside>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Dialog>
  )
}
