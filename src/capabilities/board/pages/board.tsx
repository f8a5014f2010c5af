import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Button, Empty, Link, Page, Row, Stack } from '../../../ui/index.ts'
import { questionsPerPage } from '../vocabulary.ts'
import { Ask } from './ask.tsx'
import { boardQuery } from './queries.ts'
import { QuestionCard } from './question-card.tsx'

/** What employees ask each other, newest first. */
export function Board() {
  const { t } = useTranslation('board')
  const [from, setFrom] = useState(0)
  const { data } = useSuspenseQuery(boardQuery(from))
  const [asking, setAsking] = useState(false)
  const { questions, more, reports } = data
  return (
    <Page
      title={t('title')}
      sentence={questions.length === 0 ? t('none') : t('sentence', { count: questions.length })}
      action={<Button onClick={() => setAsking(true)}>{t('ask.button')}</Button>}
      note={t('owned')}
    >
      <Stack>
        <Aside>
          <Link href="/board/moderators">{t('toModerators')}</Link>
          {reports !== null && reports > 0 && <> · {t('reportsWait', { count: reports })}</>}
        </Aside>
        {questions.length === 0 && <Empty title={t('none')} />}
        {questions.map(question => (
          <QuestionCard key={question.questionId} question={question} />
        ))}
        {(more || from > 0) && (
          <Row>
            {from > 0 && (
              <Button tone="quiet" onClick={() => setFrom(from - questionsPerPage)}>
                {t('newer')}
              </Button>
            )}
            {more && (
              <Button tone="quiet" onClick={() => setFrom(from + questionsPerPage)}>
                {t('older')}
              </Button>
            )}
          </Row>
        )}
      </Stack>
      {asking && <Ask onClose={() => setAsking(false)} />}
    </Page>
  )
}
