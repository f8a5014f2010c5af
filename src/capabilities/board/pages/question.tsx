import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Card, Page, Row, Section, Stack } from '../../../ui/index.ts'
import type { Thread } from '../model.ts'
import { Answer } from './answer.tsx'
import { Invitations, ReadAlong } from './invitations.tsx'
import { LockedWords } from './locked-words.tsx'
import { threadQuery } from './queries.ts'
import { Removed } from './question-card.tsx'
import { Report } from './report.tsx'
import { Withdraw } from './withdraw.tsx'
import { Writer } from './writer.tsx'

/** A question and what is answered, as far as whoever looks reads it. */
export function Question() {
  const { t } = useTranslation('board')
  const { questionId } = useParams({ strict: false }) as { questionId: string }
  const { data: thread } = useSuspenseQuery(threadQuery(questionId))
  const { question, as, answers } = thread
  const { words, withdrawn, askedBy, mine, askedOn, removed, removedWhy } = question
  const isEmployee = as === 'employee'
  const stands = !withdrawn && !removed
  return (
    <Page
      title={t('question.title')}
      sentence={t('question.sentence', { count: answers.length })}
      back={
        isEmployee
          ? { href: '/board', label: t('question.back') }
          : { href: '/board/invited', label: t('question.backInvited') }
      }
    >
      <Stack gap="wide">
        <Card as="article">
          <Stack gap="tight">
            <p>{withdrawn ? t('withdrawn') : <LockedWords>{words}</LockedWords>}</p>
            {removed && <Removed why={removedWhy} />}
            <Writer name={askedBy?.name} mine={mine} office={null} on={askedOn} />
            {!withdrawn && (
              <Row>
                {mine && <Withdraw kind="question" postId={questionId} questionId={questionId} />}
                {!mine && isEmployee && <Report kind="question" postId={questionId} />}
              </Row>
            )}
          </Stack>
        </Card>
        {mine && stands && isEmployee ? <Invitations thread={thread} /> : <ReadAlong thread={thread} />}
        {answers.length > 0 && (
          <Section title={t('question.answers')}>
            <Stack>
              {answers.map(answer => (
                <AnswerCard key={answer.answerId} answer={answer} thread={thread} />
              ))}
            </Stack>
          </Section>
        )}
        {stands && <Answer thread={thread} />}
      </Stack>
    </Page>
  )
}

function AnswerCard({ answer, thread }: { answer: Thread['answers'][number]; thread: Thread }) {
  const { answerId, words, writtenBy, office, mine, answeredOn, removed, removedWhy } = answer
  return (
    <Card as="article" tone="flat" {...(office && { side: 'organisation' as const })}>
      <Stack gap="tight">
        <p>
          <LockedWords>{words}</LockedWords>
        </p>
        {removed && <Removed why={removedWhy} />}
        <Writer name={writtenBy?.name} mine={mine} office={office} on={answeredOn} />
        <Row>
          {mine && <Withdraw kind="answer" postId={answerId} questionId={thread.question.questionId} />}
          {!mine && thread.as === 'employee' && <Report kind="answer" postId={answerId} />}
        </Row>
      </Stack>
    </Card>
  )
}
