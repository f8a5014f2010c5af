import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../../platform/web/ask-then-do.tsx'
import { useDraft } from '../../../../platform/web/draft.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { PillRadios } from '../../../../ui/controls/pill-radios.tsx'
import { Button, Dialog, Row, Stack, TextArea } from '../../../../ui/index.ts'
import type { OwnAge } from '../../model.ts'
import { type Age, type Turn, turns } from '../../vocabulary.ts'
import { useRemoveAge, useSaveAge } from '../queries.ts'

interface Draft {
  turn: Turn | null
  words: string
}

/** Two questions about one age, and what somebody thinks of it. */
export function AgeForm(props: {
  age: Age
  own: OwnAge | null
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['employability', 'shell'])
  const { age, own, beside, onClose } = props
  const version = own?.version ?? 0
  const [kept, keep] = useDraft<Draft>(`age.${age}.${version}`)
  const [tried, setTried] = useState(false)
  const was = own?.content
  const draft = kept ?? { turn: was?.turn ?? null, words: was?.words ?? '' }
  const { turn, words } = draft
  const set = (change: Partial<Draft>) => keep({ ...draft, ...change })
  const save = useSaveAge()
  const remove = useRemoveAge()
  const done = () => {
    keep(undefined)
    onClose()
  }
  const send = () => {
    setTried(true)
    if (turn === null || words.trim() === '') return
    save.mutate({ age, version, turn, words }, { onSuccess: done })
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t(`ages.names.${age}`)}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={save.isPending} onClick={send}>
          {t('form.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t(`ages.asks.${age}.first`)}</p>
        <p>{t(`ages.asks.${age}.second`)}</p>
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
        <PillRadios
          label={t('ages.turn')}
          side="employee"
          value={turn}
          error={tried && turn === null ? t('form.missing') : undefined}
          onChange={value => set({ turn: value as Turn })}
          options={turns.map(value => ({ value, label: t(`ages.turns.${value}`) }))}
        />
        <Trouble error={save.error} />
        {own && (
          <Row>
            <AskThenDo
              word={t('form.remove')}
              small
              title={t('ages.removeTitle')}
              keep={t('form.keep')}
              step={remove}
              input={age}
              onDone={done}
            >
              <p>{t('ages.removeText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Dialog>
  )
}
