import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Button, Card, Facts, leadTo, Row, Stack } from '../../../ui/index.ts'
import { type Level, levels } from '../vocabulary.ts'

/** As many for each level; which comes next goes round. */
const questions = [1, 2, 3] as const
const all = questions.flatMap(number => levels.map(level => ({ level, number })))

/** Which question lies open on this table. */
export function useAsked(conversationId: string) {
  const [at, setAt] = useState(() => 2)
  const id = `ask-${conversationId}`
  const show = (next: number) => {
    setAt(next)
    const card = document.getElementById(id)
    if (card) leadTo(card)
  }
  return {
    id,
    ...all[at % all.length]!,
    next: () => show(at + 1),
    /** One of another level. */
    ask: (level: Level) => show(all.findIndex((one, nth) => nth > at % all.length && one.level === level)),
  }
}

/** A question to ask each other, and the three things that make asking work. */
export function AskCard({ asked }: { asked: ReturnType<typeof useAsked> }) {
  const { t } = useTranslation('depth')
  const { id, level, number, next } = asked
  return (
    <Card as="section" side="together">
      <Stack gap="tight">
        <Aside>{t('ask.kind', { level: t(`levels.${level}.label`) })}</Aside>
        <p className="statement" id={id} tabIndex={-1}>
          {t(`ask.${level}.q${number}`)}
        </p>
        <Facts
          items={(['listen', 'summarise', 'ask'] as const).map(way => ({
            term: t(`ways.${way}.label`),
            value: t(`ways.${way}.note`),
          }))}
        />
        <Row>
          <Button tone="quiet" size="small" side="together" onClick={next}>
            {t('ask.other')}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
