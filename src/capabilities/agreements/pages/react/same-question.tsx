import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, leadTo, Pill, Row, Stack } from '../../../../ui/index.ts'
import type { Side } from '../../../people/model.ts'
import type { ClauseInput } from '../../model.ts'
import type { ClauseWords } from '../clause-words.ts'

/** Whoever says "right" says whether it stands in their own account too, so that nothing stands twice in the text. */
export function SameQuestion(props: {
  clauses: readonly ClauseInput[]
  likely: ClauseInput | undefined
  words: ClauseWords
  side: Side
  onAnswer: (sameAs: string | null) => void
  onBack: () => void
}) {
  const { t } = useTranslation('agreements')
  const { clauses, likely, words, side, onAnswer, onBack } = props
  const question = useRef<HTMLParagraphElement>(null)
  const id = useId()
  useEffect(() => leadTo(question.current!), [])
  const first = [...clauses].sort((a, b) => Number(b === likely) - Number(a === likely))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around buttons that are no fields
    <div role="group" aria-labelledby={id}>
      <Stack gap="tight">
        <p ref={question} id={id}>
          <strong>{t('reactions.sameQuestion')}</strong>
        </p>
        <Row gap="tight">
          {first.map(clause => (
            <Pill
              key={clause.id}
              side={side}
              data-answer={clause === likely ? 'likely' : 'same'}
              onClick={() => onAnswer(clause.id)}
            >
              {t(clause === likely ? 'reactions.sameLikely' : 'reactions.sameAs', {
                clause: words.name(clause),
              })}
            </Pill>
          ))}
          <Pill side={side} data-answer="no" onClick={() => onAnswer(null)}>
            {t('reactions.sameNo')}
          </Pill>
        </Row>
        <Row>
          <Button tone="plain" size="small" onClick={onBack}>
            {t('reactions.back')}
          </Button>
        </Row>
      </Stack>
    </div>
  )
}
