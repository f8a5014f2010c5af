import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Card, Columns, Stack, Statement, Table } from '../../../ui/index.ts'
import { RoundsLine } from '../../../ui/pictures/view/rounds-line.tsx'
import { questions, type Round, type RoundItem, type RoundWords } from './use-round-words.ts'

/** More days than these do not fit under a line; then it is the number of the round, and the day stands in the table. */
const mostDays = 3

/** One item over all rounds: three questions apart, each with a line for whoever answered, and the same as a table. */
export function RoundsItem(props: {
  item: RoundItem
  said: { label: string; statement: string }
  rounds: readonly Round[]
  words: RoundWords
  heading: Ref<HTMLHeadingElement>
}) {
  const { t } = useTranslation('expectations')
  const { item, said, rounds, words, heading } = props
  const marks = rounds.map(round => (rounds.length > mostDays ? String(round.round) : words.dayOf(round)))
  const caption = t('rounds.table', { item: said.label })
  return (
    <Card as="section" aria-label={said.label}>
      <Stack gap="wide">
        <div>
          <Aside>
            {t(`sides.${item.side}`)} · {t(`domains.${item.domain}`)}
          </Aside>
          <Statement ref={heading}>{said.statement}</Statement>
        </div>
        <Columns least={260} gap="wide">
          {questions.map(question => (
            <RoundsLine
              key={question}
              label={t(`scales.${question}.question`)}
              voices={words.voices(item, question, 'large')}
              marks={marks}
              ends={{
                high: t('rounds.level', { level: 5, word: t(`scales.${question}.at5`) }),
                low: t('rounds.level', { level: 1, word: t(`scales.${question}.at1`) }),
                off: t('rounds.off', { word: t(`scales.${question}.at0`) }),
              }}
            />
          ))}
        </Columns>
        <Table
          caption={caption}
          quietCaption
          columns={[
            { key: 'round', label: t('rounds.round') },
            ...questions.flatMap(question =>
              words.seats.map(seat => ({
                key: `${question}-${seat}`,
                label: `${words.nameOf(seat)}: ${t(`gap.${question}`)}`,
              })),
            ),
          ]}
          rows={rounds.map(round => ({
            id: String(round.round),
            cells: {
              round: words.called(round),
              ...Object.fromEntries(
                questions.flatMap(question =>
                  words.seats.map(seat => [
                    `${question}-${seat}`,
                    round.said.some(one => one.seat === seat)
                      ? words.wordOf(question, words.levelOf(item, round, seat, question))
                      : t('rounds.notHere'),
                  ]),
                ),
              ),
            },
          }))}
        />
      </Stack>
    </Card>
  )
}
