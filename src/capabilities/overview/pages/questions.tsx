import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Dialog, Row, Section, Stack, TextArea } from '../../../ui/index.ts'
import type { Question } from '../model.ts'
import type { Chapter } from '../vocabulary.ts'
import { useFigureName } from './figure-names.ts'
import { useOverviewStep } from './queries.ts'

/** What the works council asked about a chapter, and what HR said. */
export function Questions(props: {
  chapter: Chapter
  year: number
  questions: readonly Question[]
  answers: boolean
}) {
  const { t } = useTranslation('overview')
  const { chapter, year, questions, answers } = props
  if (questions.length === 0) return null
  return (
    <Section level={3} title={t('questions', { chapter: t(`chapters.${chapter}`) })}>
      <Stack>
        {questions.map(question => (
          <QuestionCard key={question.questionId} {...{ year, question, answers }} />
        ))}
      </Stack>
    </Section>
  )
}

function QuestionCard(props: { year: number; question: Question; answers: boolean }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const nameOf = useFigureName()
  const { year, question, answers } = props
  return (
    <Card as="article" tone="flat" aria-label={question.question}>
      <Stack gap="tight">
        <Aside>
          {nameOf(question.figure)} ·{' '}
          {t('askedBy', { name: question.askedBy.name, day: format.day(question.askedOn) })}
        </Aside>
        <p className="sentence">{question.question}</p>
        {question.answer ? (
          <>
            <p>{question.answer}</p>
            <Aside>
              {t('askedBy', { name: question.answeredBy!.name, day: format.day(question.answeredOn!) })}
            </Aside>
          </>
        ) : answers ? (
          <GiveAnswer {...{ year, question }} />
        ) : (
          <Aside>{t('open')}</Aside>
        )}
      </Stack>
    </Card>
  )
}

function GiveAnswer({ year, question }: { year: number; question: Question }) {
  const { t } = useTranslation('overview')
  const { questionId } = question
  const [draft, keep] = useDraft<string>(`answer.${questionId}`)
  const answer = draft ?? ''
  const send = useOverviewStep(year, () =>
    ask(
      api.POST('/api/overviews/{year}/questions/{questionId}/answer', {
        params: { path: { year, questionId } },
        body: { answer },
      }),
    ),
  )
  return (
    <Stack gap="tight">
      <TextArea label={t('answer')} rows={2} maxLength={2000} value={answer} onChange={keep} />
      <Trouble error={send.error} />
      <Row>
        <Button
          size="small"
          busy={send.isPending}
          disabled={answer.trim() === ''}
          onClick={() => send.mutate(undefined, { onSuccess: () => keep(undefined) })}
        >
          {t('giveAnswer')}
        </Button>
      </Row>
    </Stack>
  )
}

export function AskDialog(props: { year: number; figure: string; onClose: () => void }) {
  const { t } = useTranslation(['overview', 'shell'])
  const nameOf = useFigureName()
  const { year, figure, onClose } = props
  const [draft, keep] = useDraft<string>(`question.${year}.${figure}`)
  const question = draft ?? ''
  const send = useOverviewStep(year, () =>
    ask(
      api.POST('/api/overviews/{year}/questions', { params: { path: { year } }, body: { figure, question } }),
    ),
  )
  const done = () => {
    keep(undefined)
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('askAbout', { figure: nameOf(figure) })}
      closeLabel={t('shell:close')}
      actions={
        <Button
          busy={send.isPending}
          disabled={question.trim() === ''}
          onClick={() => send.mutate(undefined, { onSuccess: done })}
        >
          {t('send')}
        </Button>
      }
    >
      <Stack>
        <TextArea
          label={t('askAbout', { figure: nameOf(figure) })}
          hint={t('askHint')}
          rows={3}
          maxLength={1000}
          value={question}
          onChange={keep}
        />
        <Trouble error={send.error} />
      </Stack>
    </Dialog>
  )
}
