import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  Card,
  Checkbox,
  ChoiceScale,
  Page,
  RadioCards,
  Row,
  Section,
  Slider,
  Stack,
} from '../../../ui/index.ts'
import type { Answer, Issue, SearchView, Weighing } from '../model.ts'
import { allPoints } from '../vocabulary.ts'
import { type Comparison, comparisonsFor, fits, pointsByRank } from '../weighing.ts'
import { useSearchStep } from './queries.ts'
import { type StepProps, Stop } from './step.tsx'

/** As it lies on this device: topics in order of weight, and answers by option. */
interface Draft {
  order: string[]
  points: Record<string, number>
  worth: Record<string, 1 | 2 | 3 | 4 | 5>
  refused: string[]
  /** By the two packages that were shown, so that an answer goes when its question goes. */
  answers: Record<string, Answer>
}

function blank(issues: readonly Issue[]): Draft {
  const order = issues.map(({ id }) => id)
  return { order, points: spread(order), worth: {}, refused: [], answers: {} }
}

const spread = (order: readonly string[]) =>
  Object.fromEntries(pointsByRank(order.length).map((points, rank) => [order[rank]!, points]))

const nameOf = (pair: Comparison) => `${pair.left.join('')}|${pair.right.join('')}`

/** What it is worth to me: ranked, spread over points, checked against a few choices, and sealed. */
export function Weigh({ at, seat, search, back }: StepProps) {
  const { t } = useTranslation('mediation')
  const { issues } = search
  const [held, keep] = useDraft<Draft>(`weighing.${search.searchId}.${search.version}.${seat.side}`)
  const draft = held ?? blank(issues)
  const change = (part: Partial<Draft>) => keep({ ...draft, ...part })
  const used = Object.values(draft.points).reduce((sum, part) => sum + part, 0)
  const weighed = issues.every(issue => issue.options.every(({ id }) => draft.worth[id] !== undefined))
  const ready = weighed && used === allPoints
  const pairs = ready ? comparisonsFor(issues, draft) : []
  const answers = pairs.map(pair => draft.answers[nameOf(pair)])
  const fitting = pairs.every((pair, index) => answers[index] && fits(issues, draft, pair, answers[index]))
  const seal = useSearchStep(at, (body: Weighing) =>
    ask(
      api.POST('/api/relations/{relationId}/agreements/{agreementId}/search/weighing', {
        params: { path: at },
        body,
      }),
    ),
  )
  if (search.sealed.includes(seat.side))
    return (
      <Page title={t('title')} sentence={t('weigh.sealed', seat)} back={back} action={<Stop at={at} />} />
    )
  const ordered = draft.order.map(id => issues.find(issue => issue.id === id)!)
  const send = () =>
    seal.mutate(
      {
        version: search.version,
        points: draft.points,
        worth: draft.worth,
        refused: draft.refused,
        comparisons: answers as Answer[],
      },
      { onSuccess: () => keep(undefined) },
    )
  return (
    <Page title={t('title')} sentence={t('weigh.sentence', seat)} note={t('weigh.note')} back={back}>
      <Stack gap="wide">
        <Rank {...{ ordered }} onOrder={order => change({ order, points: spread(order) })} />
        <Section title={t('weigh.points')} sentence={t('weigh.pointsText')}>
          <Stack gap="tight">
            {ordered.map(({ id, name }) => (
              <Slider
                key={id}
                side={seat.side}
                label={name}
                max={allPoints}
                value={draft.points[id] ?? 0}
                onChange={points => change({ points: { ...draft.points, [id]: points } })}
              />
            ))}
            <Aside role="status">{balance()}</Aside>
          </Stack>
        </Section>
        <Section title={t('weigh.worth')}>
          <Stack>
            {ordered.map(issue => (
              <Options key={issue.id} {...{ issue, draft, change, seat }} />
            ))}
          </Stack>
        </Section>
        {pairs.length > 0 && (
          <Section title={t('weigh.compare')} sentence={t('weigh.compareText')}>
            <Stack>
              {pairs.map((pair, index) => (
                <Compare
                  key={nameOf(pair)}
                  {...{ issues, pair, side: seat.side }}
                  number={index + 1}
                  answer={answers[index] ?? null}
                  clash={answers[index] !== undefined && !fits(issues, draft, pair, answers[index])}
                  onAnswer={answer => change({ answers: { ...draft.answers, [nameOf(pair)]: answer } })}
                />
              ))}
            </Stack>
          </Section>
        )}
        <Stack gap="tight">
          {search.sealed.length > 0 && <Aside role="status">{t('weigh.otherSealed', seat)}</Aside>}
          <Row>
            <Button side={seat.side} busy={seal.isPending} disabled={!ready || !fitting} onClick={send}>
              {t('weigh.seal')}
            </Button>
            <Stop at={at} />
          </Row>
          <Aside>{t('weigh.sealNote', seat)}</Aside>
          <Trouble error={seal.error} />
        </Stack>
      </Stack>
    </Page>
  )

  function balance(): string {
    if (used === allPoints) return t('weigh.exact')
    return used < allPoints
      ? t('weigh.left', { count: allPoints - used })
      : t('weigh.over', { count: used - allPoints })
  }
}

function Rank({ ordered, onOrder }: { ordered: Issue[]; onOrder: (order: string[]) => void }) {
  const { t } = useTranslation('mediation')
  const ids = ordered.map(({ id }) => id)
  const swap = (at: number) =>
    onOrder(ids.map((id, index) => (index === at ? ids[at + 1]! : index === at + 1 ? ids[at]! : id)))
  if (ordered.length < 2) return null
  return (
    <Section title={t('weigh.rank')} sentence={t('weigh.rankText')}>
      <Stack gap="tight">
        {ordered.map(({ id, name }, index) => (
          <Card key={id} tone="flat">
            <Row spread>
              <span>
                {index + 1}. {name}
              </span>
              <Row gap="tight">
                <Button
                  tone="quiet"
                  size="small"
                  disabled={index === 0}
                  aria-label={t('weigh.up', { name })}
                  onClick={() => swap(index - 1)}
                >
                  ↑
                </Button>
                <Button
                  tone="quiet"
                  size="small"
                  disabled={index === ordered.length - 1}
                  aria-label={t('weigh.down', { name })}
                  onClick={() => swap(index)}
                >
                  ↓
                </Button>
              </Row>
            </Row>
          </Card>
        ))}
      </Stack>
    </Section>
  )
}

interface OptionsProps {
  issue: Issue
  draft: Draft
  change: (part: Partial<Draft>) => void
  seat: StepProps['seat']
}

function Options({ issue, draft, change, seat }: OptionsProps) {
  const { t } = useTranslation('mediation')
  const hintFor = ({ what, below }: Issue['options'][number], place: number) => {
    if (place > 0) return below ? t('list.belowNote') : undefined
    return what ? t('list.now') : undefined
  }
  const words = (['one', 'two', 'three', 'four', 'five'] as const).map(step => t(`weigh.worthWords.${step}`))
  return (
    <Card as="section" aria-label={issue.name}>
      <Stack>
        {issue.clauseId === null && <h3>{issue.name}</h3>}
        {issue.options.map((option, place) => (
          <Stack gap="tight" key={option.id}>
            <ChoiceScale
              label={place === 0 && !option.what ? t('list.nothingNow') : option.what}
              hint={hintFor(option, place)}
              value={draft.worth[option.id] ?? null}
              words={words as [string, string, string, string, string]}
              low={t('weigh.low')}
              high={t('weigh.high')}
              unanswered={t('weigh.unanswered')}
              side={seat.side}
              onChange={value => {
                if (typeof value === 'number') change({ worth: { ...draft.worth, [option.id]: value } })
              }}
            />
            {place > 0 && (
              <Checkbox
                label={t('weigh.refuse')}
                checked={draft.refused.includes(option.id)}
                onChange={on =>
                  change({
                    refused: on
                      ? [...draft.refused, option.id]
                      : draft.refused.filter(id => id !== option.id),
                  })
                }
              />
            )}
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}

interface CompareProps {
  issues: SearchView['issues']
  pair: Comparison
  side: StepProps['seat']['side']
  number: number
  answer: Answer | null
  clash: boolean
  onAnswer: (answer: Answer) => void
}

function Compare({ issues, pair, side, number, answer, clash, onAnswer }: CompareProps) {
  const { t } = useTranslation('mediation')
  const words = (chosen: Comparison['left']) => {
    const at = chosen.findIndex(place => place > 0)
    return issues[at]!.options[chosen[at]!]!.what
  }
  return (
    <RadioCards
      label={t('weigh.compareNumber', { number })}
      side={side}
      value={answer}
      error={clash && t('weigh.clash')}
      onChange={value => onAnswer(value as Answer)}
      options={[
        { value: 'left', label: words(pair.left) },
        { value: 'right', label: words(pair.right) },
        { value: 'same', label: t('weigh.same') },
      ]}
    />
  )
}
