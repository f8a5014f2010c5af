import { useTranslation } from 'react-i18next'
import { Columns, Disclosure, Section, Table } from '../../../ui/index.ts'
import { TrendLines } from '../../../ui/pictures/mirror/trend-lines.tsx'
import { mirrors as definitions } from '../mirrors.ts'
import type { MirrorsView } from '../model.ts'
import { toneOf } from './looking.ts'
import { useMirrorWords } from './mirror-words.ts'
import { usePeriodNames } from './period-names.ts'

/** The triad through the quarters: three lines apart, each with the voice of the other where both shared. */
export function Trend({ view }: { view: MirrorsView }) {
  const { t } = useTranslation('mirrors')
  const words = useMirrorWords('triad', view)
  const nameOf = usePeriodNames()
  const quarters = view.reflections
    .filter(({ mirror }) => mirror === 'triad')
    .sort((one, two) => (one.occasion < two.occasion ? -1 : 1))
    .slice(-8)
  const names = quarters.map(({ occasion }) => nameOf(occasion))
  if (quarters.length < 2) return null
  const placeOf = (answers: Readonly<Record<string, string>> | undefined, id: string) =>
    answers?.[id] ? Number(answers[id]) : null
  const other = quarters.flatMap(({ others }) => others).at(-1)
  const { questions } = definitions.triad
  const saidOf = (id: string) =>
    quarters.map(({ answers, others }, at) => ({
      quarter: names[at]!,
      me: placeOf(answers, id),
      other: placeOf(others[0]?.answers, id),
    }))
  const inWords = (place: number | null) =>
    place === null ? t('unanswered') : t('placeOf5', { place: place })
  return (
    <Section title={t('triad.earlier')} sentence={t('triad.earlierText')} level={3}>
      <Columns least={220} gap="wide">
        {questions.map(({ id }) => {
          const asked = words.asked(id)
          return (
            <TrendLines
              key={id}
              label={asked.label}
              low={asked.low}
              high={asked.high}
              moments={names}
              voices={[
                { id: 'me', side: toneOf(view.side), places: saidOf(id).map(({ me }) => me) },
                ...(other
                  ? [
                      {
                        id: 'other',
                        side: toneOf(other.seat),
                        places: saidOf(id).map(one => one.other),
                      } as const,
                    ]
                  : []),
              ]}
              said={saidOf(id)
                .map(({ quarter, me }) => `${quarter}: ${inWords(me)}`)
                .join('. ')}
            />
          )
        })}
      </Columns>
      <Disclosure label={t('table')} again>
        <Table
          caption={t('triad.earlier')}
          columns={[
            { key: 'quarter', label: t('triad.quarter') },
            ...questions.flatMap(({ id }) => [
              { key: id, label: `${words.asked(id).label}, ${t('me')}` },
              ...(other
                ? [
                    {
                      key: `${id} other`,
                      label: `${words.asked(id).label}, ${other.name ?? ''}`,
                    },
                  ]
                : []),
            ]),
          ]}
          rows={names.map((quarter, at) => ({
            id: quarter,
            cells: {
              quarter,
              ...Object.fromEntries(
                questions.flatMap(({ id }) => [
                  [id, inWords(saidOf(id)[at]!.me)],
                  [`${id} other`, inWords(saidOf(id)[at]!.other)],
                ]),
              ),
            },
          }))}
        />
      </Disclosure>
    </Section>
  )
}
