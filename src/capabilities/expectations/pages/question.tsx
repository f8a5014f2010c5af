import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Card, ChoiceScale, leadTo, type ScaleAnswer, Stack, Statement } from '../../../ui/index.ts'
import type { Side } from '../../people/model.ts'
import type { Answer } from '../gap.ts'
import { type Item, useWording } from './wording.ts'

const blank: Answer = { importance: null, owed: null, kept: null }
const toScale = (level: number | null): ScaleAnswer => (level === 0 ? 'none' : (level as ScaleAnswer))
const toLevel = (value: ScaleAnswer): number | null => (value === 'none' ? 0 : value)

/** One statement and its three questions. Whoever came to it by a press begins at its first word, and hears it. */
export function Question(props: {
  item: Item
  side: Side
  answer: Answer | undefined
  onAnswer: (answer: Answer) => void
  cameHere: boolean
}) {
  const { t } = useTranslation('expectations')
  const words = useWording()(props.item)
  const answer = props.answer ?? blank
  const statement = useRef<HTMLHeadingElement>(null)
  const { cameHere } = props
  useEffect(() => {
    const heading = statement.current
    if (!cameHere || !heading) return
    // With the line above it, which says in which room this is.
    leadTo(heading, heading.closest('article') ?? heading)
  }, [cameHere])
  const five = (name: 'importance' | 'owed' | 'kept') =>
    ([1, 2, 3, 4, 5] as const).map(step => t(`scales.${name}.at${step}`)) as unknown as [
      string,
      string,
      string,
      string,
      string,
    ]
  const scale = (name: 'importance' | 'owed' | 'kept') => (
    <ChoiceScale
      label={t(`scales.${name}.question`)}
      value={toScale(answer[name])}
      onChange={value => props.onAnswer({ ...answer, [name]: toLevel(value) })}
      words={five(name)}
      low={t(`scales.${name}.at1`)}
      high={t(`scales.${name}.at5`)}
      none={t(`scales.${name}.at0`)}
      unanswered={t('scales.unanswered')}
      clear={t('scales.clear')}
      side={props.side}
    />
  )
  return (
    <Card as="article">
      <Stack gap="wide">
        <div>
          <Aside>
            {t(`sides.${props.item.side}`)} · {t(`domains.${props.item.domain}`)}
          </Aside>
          <Statement ref={statement}>{words.statement}</Statement>
        </div>
        {scale('importance')}
        {scale('owed')}
        {scale('kept')}
      </Stack>
    </Card>
  )
}
