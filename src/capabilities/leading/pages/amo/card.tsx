import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Aside, Card, Columns, Disclosure, Empty, Legend, Link, Stack, Table } from '../../../../ui/index.ts'
import { PearlRail } from '../../../../ui/pictures/mirror/pearl-rail.tsx'
import type { AmoCard, AmoFigure, AmoScan } from '../../amo/model.ts'
import { type AmoQuestion, amoBlocks, amoQuestions, type Voice, voices } from '../../amo/questions.ts'

type Span = AmoScan['units'][number]['span']
const sides = { leads: 'organisation', led: 'employee' } as const
const placeOf = (figure: NonNullable<AmoFigure>): number =>
  typeof figure === 'number' ? figure : (figure.from + figure.to) / 2

/** Three blocks: a ring where whoever leads stands, and one where whoever is led stands. */
export function AmoCardShown({ cards, span }: { cards: readonly AmoCard[]; span: Span }) {
  const { t } = useTranslation('leading')
  const say = useFigureWords()
  if (cards.length === 0)
    return (
      <Stack>
        <Empty title={t('amo.cards.fog')} />
        {span && <SpanSaid span={span} />}
      </Stack>
    )
  const figureOf = (voice: Voice, id: AmoQuestion): AmoFigure =>
    cards.find(card => card.voice === voice)?.figures[id] ?? null
  const said = (id: AmoQuestion) => voices.map(voice => say(voice, figureOf(voice, id))).join('. ')
  return (
    <Stack>
      <Legend
        label={t('amo.cards.legend')}
        items={voices.map(voice => ({ label: t(`amo.voices.${voice}`), side: sides[voice], shape: 'dot' }))}
      />
      {voices.map(voice => (
        <Size key={voice} voice={voice} card={cards.find(card => card.voice === voice)} />
      ))}
      <Columns least={280}>
        {amoBlocks.map(({ id: block, questions }) => (
          <Card key={block} as="section" tone="flat" aria-label={t(`amo.blocks.${block}.title`)}>
            <Stack>
              <h3>{t(`amo.blocks.${block}.title`)}</h3>
              <Aside>{t(`amo.blocks.${block}.text`)}</Aside>
              {questions.map(({ id, lines }) => (
                <div key={id}>
                  <PearlRail
                    label={t(`amo.ask.${id}.topic`)}
                    low={{ label: t(`amo.ask.${id}.low`) }}
                    high={{ label: t(`amo.ask.${id}.high`) }}
                    places={placeIds.map(place => t(`amo.places.${place}`))}
                    value={null}
                    others={voices.flatMap(voice => {
                      const figure = figureOf(voice, id)
                      return figure === null
                        ? []
                        : [{ id: voice, place: placeOf(figure), side: sides[voice] }]
                    })}
                    said={said(id)}
                  />
                  <Aside>{t('amo.paper', { lines })}</Aside>
                </div>
              ))}
              {block === 'opportunities' && span && <SpanSaid span={span} />}
            </Stack>
          </Card>
        ))}
      </Columns>
      <Disclosure label={t('amo.cards.table')}>
        <Table
          caption={t('amo.cards.table')}
          columns={[
            { key: 'question', label: t('amo.cards.question') },
            ...voices.map(voice => ({ key: voice, label: t(`amo.voices.${voice}`) })),
          ]}
          rows={amoQuestions.map(id => ({
            id,
            cells: {
              question: t(`amo.ask.${id}.topic`),
              ...Object.fromEntries(voices.map(voice => [voice, say(voice, figureOf(voice, id))])),
            },
          }))}
        />
      </Disclosure>
    </Stack>
  )
}

export const placeIds = ['1', '2', '3', '4', '5'] as const

function useFigureWords() {
  const { t } = useTranslation('leading')
  const format = useFormat()
  return (of: Voice, figure: AmoFigure): string => {
    const voice = t(`amo.voices.${of}`)
    if (figure === null) return t('amo.cards.hidden', { voice })
    if (typeof figure === 'number') return t('amo.cards.mean', { voice, mean: format.number(figure) })
    const [from, to] = [format.number(figure.from), format.number(figure.to)]
    return t('amo.cards.between', { voice, from, to })
  }
}

function Size({ voice, card }: { voice: Voice; card: AmoCard | undefined }) {
  const { t } = useTranslation('leading')
  if (!card) return <Aside>{t(`amo.cards.fogVoice.${voice}`)}</Aside>
  const { from, to } = card.people
  const name = t(`amo.voices.${voice}`)
  return (
    <Aside>
      {to === null
        ? t('amo.cards.sizeMore', { voice: name, from })
        : t('amo.cards.size', { voice: name, from, to })}
    </Aside>
  )
}

function SpanSaid({ span: { fits, wide } }: { span: NonNullable<Span> }) {
  const { t } = useTranslation('leading')
  return (
    <div>
      <p>
        <strong>{t('amo.cards.span.title')}</strong>
      </p>
      <p>
        {t(`amo.cards.span.${fits === null ? 'open' : fits ? 'fits' : 'short'}`)}{' '}
        {wide && t('amo.cards.span.wide')}
      </p>
      <Link href="/span">{t('amo.cards.span.link')}</Link>
    </div>
  )
}
