import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Checkbox, Row, Section, Stack, TextArea } from '../../../ui/index.ts'
import type { Thread } from '../model.ts'
import { useThread } from './use-thread.ts'

/** What somebody knows about it. Before it is posted stands who reads it. */
export function Answer({ thread }: { thread: Thread }) {
  const { t } = useTranslation('board')
  const { question, as, invited } = thread
  const { answer } = useThread(question.questionId)
  const [words, setWords] = useState('')
  const [named, setNamed] = useState(false)
  const [tried, setTried] = useState(false)
  const missing = words.trim() === ''
  const post = () => {
    setTried(true)
    if (missing) return
    const readAlong = invited.map(({ personId }) => personId)
    answer.mutate(
      { words, named, readAlong },
      {
        onSuccess: () => {
          setWords('')
          setTried(false)
        },
      },
    )
  }
  const names = invited.map(({ name }) => name).join(', ')
  return (
    <Section title={t('answer.title')}>
      <Stack>
        <TextArea
          label={t('answer.label')}
          hint={t('ask.hint')}
          value={words}
          onChange={setWords}
          maxLength={2000}
          error={tried && missing ? t('answer.empty') : undefined}
        />
        {as === 'employee' ? (
          <>
            <Checkbox label={t('ask.named')} hint={t('ask.namedHint')} checked={named} onChange={setNamed} />
            <Aside>
              {invited.length === 0
                ? t('answer.nobodyElse')
                : t('answer.readAlong', { names, count: invited.length })}
            </Aside>
          </>
        ) : (
          <Aside>{t(`answer.officeNote.${as}`)}</Aside>
        )}
        <Trouble error={answer.error} />
        <Row>
          <Button busy={answer.isPending} onClick={post}>
            {t('answer.post')}
          </Button>
        </Row>
      </Stack>
    </Section>
  )
}
