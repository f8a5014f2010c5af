import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Card, Link, Stack } from '../../../ui/index.ts'
import type { QuestionView } from '../model.ts'
import { LockedWords } from './locked-words.tsx'
import { Writer } from './writer.tsx'

/** One question among others. */
export function QuestionCard({ question, note }: { question: QuestionView; note?: ReactNode }) {
  const { t } = useTranslation('board')
  const { questionId, words, withdrawn, askedBy, mine, askedOn, answers, removed, removedWhy } = question
  return (
    <Card as="article">
      <Stack gap="tight">
        <p>{withdrawn ? t('withdrawn') : <LockedWords>{words}</LockedWords>}</p>
        {removed && <Removed why={removedWhy} />}
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

export function Removed({ why }: { why: string | null }) {
  const { t } = useTranslation('board')
  return (
    <Aside>
      {t('question.removed', { why: why ?? t('unreadable') })} {t('question.removedNote')}
    </Aside>
  )
}
