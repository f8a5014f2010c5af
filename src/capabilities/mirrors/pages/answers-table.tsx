import { useTranslation } from 'react-i18next'
import { Disclosure, Table } from '../../../ui/index.ts'
import { mirrors as definitions } from '../mirrors.ts'
import { type Looking, mineIn } from './looking.ts'
import { useMirrorWords } from './mirror-words.ts'

/** Behind the picture: each question with what everybody answered. */
export function AnswersTable({ at }: { at: Looking }) {
  const { t } = useTranslation('mirrors')
  const words = useMirrorWords(at.mirror, at.view)
  const mine = mineIn(at)
  if (!mine) return null
  const placed = (answer: string | undefined, { low, high }: { low: string; high: string }) =>
    answer ? t('place', { place: answer, low, high }) : t('unanswered')
  return (
    <Disclosure label={t('table')} again>
      <Table
        caption={t('table')}
        columns={[
          { key: 'question', label: t('question') },
          { key: 'me', label: t('me') },
          ...mine.others.map(({ name }, nth) => ({ key: `other${nth}`, label: name ?? '' })),
        ]}
        rows={definitions[at.mirror].questions.map(({ id }) => {
          const asked = words.asked(id)
          return {
            id,
            cells: {
              question: asked.label,
              me: placed(mine.answers[id], asked),
              ...Object.fromEntries(
                mine.others.map(({ answers }, nth) => [`other${nth}`, placed(answers[id], asked)]),
              ),
            },
          }
        })}
      />
    </Disclosure>
  )
}
