import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Link, Stack } from '../../../ui/index.ts'
import type { QuestionView } from '../model.ts'
import { Writer } from './writer.tsx'

/** One question among others. */
export function QuestionCard({ question, note }: { question: QuestionView; note?: ReactNode }) {
  const { t } = useTranslation('board')
  const { questionId, words, askedBy, mine, askedOn, answers, removedWhy } = question
  return (
    <Card as="article">
      <Stack gap="tight">
        {words === null ? (
          <p>{t('withdrawn')}</p>
        ) : (
          <p>
            <Written>{words}</Written>
          </p>
        )}
        {removedWhy !== null && <Removed why={removedWhy} />}
        <Writer name={askedBy?.name} mine={mine} office={null} on={askedOn} />
        <Link href={`/board/questions/${questionId}`}>
          {t('answers', { count: answers })}
          {words !== null && <span className="only-heard">: {words.slice(0, 80)}</span>}
        </Link>
        {note}
      </Stack>
    </Card>
  )
}

export function Removed({ why }: { why: string }) {
  const { t } = useTranslation('board')
  return (
    <Aside>
      {t('question.removed', { why })} {t('question.removedNote')}
    </Aside>
  )
}
