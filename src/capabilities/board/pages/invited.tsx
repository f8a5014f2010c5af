import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Empty, Page, Stack, Tag } from '../../../ui/index.ts'
import { QuestionCard } from './question-card.tsx'
import { invitedQuery } from './waiting.ts'

/** Where somebody asked a manager or HR to read along, and nothing else of the board. */
export function Invited() {
  const { t } = useTranslation('board')
  const { data } = useSuspenseQuery(invitedQuery)
  const { questions } = data
  return (
    <Page
      title={t('invited.title')}
      sentence={
        questions.length === 0 ? t('invited.none') : t('invited.sentence', { count: questions.length })
      }
      note={t('invited.note')}
    >
      {questions.length === 0 ? (
        <Empty title={t('invited.none')} />
      ) : (
        <Stack>
          {questions.map(question => (
            <QuestionCard
              key={question.questionId}
              question={question}
              note={
                <p>
                  <Tag>{t(question.answered ? 'invited.answered' : 'invited.waits')}</Tag>
                </p>
              }
            />
          ))}
        </Stack>
      )}
    </Page>
  )
}
