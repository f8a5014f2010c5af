import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../../platform/web/ask-then-do.tsx'
import { useDraft } from '../../../../platform/web/draft.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Button, Dialog, Row, Stack, TextArea } from '../../../../ui/index.ts'
import type { OwnExercise } from '../../model.ts'
import type { Exercise } from '../../vocabulary.ts'
import { useRemoveExercise, useSaveExercise } from './queries.ts'

/** One exercise by itself: what it asks, and what somebody makes of it. */
export function ExerciseForm(props: {
  exercise: Exercise
  own: OwnExercise | null
  beside: (text: string) => ReactNode
  onClose: () => void
}) {
  const { t } = useTranslation(['employability', 'shell'])
  const { exercise, own, beside, onClose } = props
  const version = own?.version ?? 0
  const [kept, keep] = useDraft<string>(`exercise.${exercise}.${version}`)
  const [tried, setTried] = useState(false)
  const words = kept ?? own?.content?.words ?? ''
  const save = useSaveExercise()
  const remove = useRemoveExercise()
  const done = () => {
    keep(undefined)
    onClose()
  }
  const send = () => {
    setTried(true)
    if (words.trim() !== '') save.mutate({ exercise, version, words }, { onSuccess: done })
  }
  return (
    <Dialog
      open
      side="employee"
      onClose={onClose}
      title={t(`exercises.names.${exercise}`)}
      closeLabel={t('shell:close')}
      actions={
        <Button side="employee" busy={save.isPending} onClick={send}>
          {t('exercises.save')}
        </Button>
      }
    >
      <Stack>
        <p>{t(`exercises.asks.${exercise}`)}</p>
        <TextArea
          label={t('exercises.answer')}
          hint={t('exercises.hint')}
          rows={6}
          maxLength={2000}
          value={words}
          error={tried && words.trim() === '' ? t('exercises.missing') : undefined}
          onChange={keep}
        />
        {beside(words)}
        <Trouble error={save.error} />
        {own && (
          <Row>
            <AskThenDo
              word={t('exercises.remove')}
              small
              title={t('exercises.removeTitle')}
              keep={t('exercises.keep')}
              step={remove}
              input={exercise}
              onDone={done}
            >
              <p>{t('exercises.removeText')}</p>
            </AskThenDo>
          </Row>
        )}
      </Stack>
    </Dialog>
  )
}
