import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelationId } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  Card,
  ChoiceScale,
  Notice,
  Page,
  Row,
  type ScaleAnswer,
  Stack,
  Statement,
} from '../../../ui/index.ts'
import { FloorPlan } from '../../../ui/pictures/view/floor-plan.tsx'
import type { Side } from '../../people/model.ts'
import { domains } from '../catalogue/items.ts'
import type { Answer } from '../gap.ts'
import { useAnswering } from './answering.ts'
import { Ended } from './ended.tsx'
import { toneOf, useOthers } from './others.ts'
import { catalogueQuery } from './queries.ts'
import { RemoveView } from './remove-view.tsx'
import { Shown } from './shown.tsx'
import { TakenOver } from './taken-over.tsx'
import { type Item, useWording } from './wording.ts'

/** Screen 2: one statement at a time, three questions each; a small house that fills room by room. */
export function MyView() {
  const relationId = useRelationId()
  const answering = useAnswering(relationId)
  const items = useSuspenseQuery(catalogueQuery).data.items.filter(item => !item.retired)
  if (answering.view.takenOver) return <TakenOver relationId={relationId} why="taken-over" />
  if (answering.view.shownBefore) return <TakenOver relationId={relationId} why="shown-before" />
  if (answering.view.mine.submitted)
    return <Shown relationId={relationId} view={answering.view} items={items} />
  return <Writing answering={answering} items={items} />
}

const isAnswered = (answer: Answer | undefined) => answer?.owed != null

function Writing({ answering, items }: { answering: ReturnType<typeof useAnswering>; items: Item[] }) {
  const { t } = useTranslation('expectations')
  const { answers, view } = answering
  const tone = toneOf(view.seat)
  const others = useOthers()(view)
  const ordered = domains.flatMap(domain => items.filter(item => item.domain === domain))
  const firstOpen = ordered.findIndex(item => !isAnswered(answers[item.id]))
  const [place, setPlace] = useState(firstOpen === -1 ? 0 : firstOpen)
  const item = ordered[place]!
  const count = ordered.filter(entry => isAnswered(answers[entry.id])).length
  const rooms = domains.map(domain => {
    const own = ordered.filter(entry => entry.domain === domain)
    const answered = own.filter(entry => isAnswered(answers[entry.id])).length
    return {
      id: domain,
      label: t(`domains.${domain}`),
      answered,
      total: own.length,
      count: t('view.of', { count: answered, total: own.length }),
      current: domain === item.domain,
    }
  })
  const enter = (domain: string) => {
    const inside = ordered
      .map((entry, index) => ({ entry, index }))
      .filter(({ entry }) => entry.domain === domain)
    setPlace((inside.find(({ entry }) => !isAnswered(answers[entry.id])) ?? inside[0])!.index)
  }
  return (
    <Page
      title={t('view.title')}
      sentence={count === 0 ? t('view.begin') : t('view.progress', { count, total: ordered.length })}
      note={others ? t('many.private', { others }) : t('view.private')}
      asides={
        <Stack>
          <FloorPlan label={t('view.house')} rooms={rooms} onOpen={enter} side={tone} />
          <Finish answering={answering} count={count} />
          {view.version > 0 && (
            <RemoveView
              relationId={view.relationId}
              open={view.open}
              among={others ? 'many' : 'shown'}
              settle={answering.settle}
            />
          )}
        </Stack>
      }
    >
      <Ended view={view} />
      <Question
        key={item.id}
        item={item}
        side={tone}
        answer={answers[item.id]}
        onAnswer={answer => answering.answer(item.id, answer)}
      />
      <Trouble error={answering.trouble} />
      <Row spread>
        <Button tone="quiet" onClick={() => setPlace(place - 1)} disabled={place === 0}>
          {t('view.previous')}
        </Button>
        <Aside role="status">
          {(count > 0 || answering.saving !== 'saved') && t(`view.saving.${answering.saving}`)}
        </Aside>
        <Button side={tone} onClick={() => setPlace(place + 1)} disabled={place === ordered.length - 1}>
          {t('view.next')}
        </Button>
      </Row>
    </Page>
  )
}

const blank: Answer = { importance: null, owed: null, kept: null }
const toScale = (level: number | null): ScaleAnswer => (level === 0 ? 'none' : (level as ScaleAnswer))
const toLevel = (value: ScaleAnswer): number | null => (value === 'none' ? 0 : value)

function Question(props: {
  item: Item
  side: Side
  answer: Answer | undefined
  onAnswer: (answer: Answer) => void
}) {
  const { t } = useTranslation('expectations')
  const words = useWording()(props.item)
  const answer = props.answer ?? blank
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
          <Statement>{words.statement}</Statement>
        </div>
        {scale('importance')}
        {scale('owed')}
        {scale('kept')}
      </Stack>
    </Card>
  )
}

function Finish({ answering, count }: { answering: ReturnType<typeof useAnswering>; count: number }) {
  const { t } = useTranslation('expectations')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<unknown>()
  const finish = async () => {
    setBusy(true)
    setTrouble(undefined)
    try {
      await answering.submit()
    } catch (error) {
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Notice
      kind="private"
      title={t('view.doneTitle')}
      next={
        <Button side={toneOf(answering.view.seat)} onClick={finish} busy={busy} disabled={count === 0}>
          {t('view.done')}
        </Button>
      }
    >
      {t('view.doneText')}
      <Trouble error={trouble} />
    </Notice>
  )
}
