import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRelationId } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, leadTo, Page, Row, Stack } from '../../../ui/index.ts'
import { FloorPlan } from '../../../ui/pictures/view/floor-plan.tsx'
import { domains } from '../catalogue/items.ts'
import type { Answer } from '../gap.ts'
import { secondsPerItem } from '../pace.ts'
import { type Answering, useAnswering } from './answering.ts'
import { Ended } from './ended.tsx'
import { Finish } from './finish.tsx'
import { toneOf, useOthers } from './others.ts'
import { usePace } from './pace.ts'
import { PassChoice } from './pass-choice.tsx'
import { catalogueQuery } from './queries.ts'
import { Question } from './question.tsx'
import { RemoveView } from './remove-view.tsx'
import { Shown } from './shown.tsx'
import { TakenOver } from './taken-over.tsx'
import { ToEntry, ToRounds } from './to-rounds.tsx'
import type { Item } from './wording.ts'

/** Screen 2: one statement at a time, three questions each; a small house that fills room by room. */
export function MyView() {
  const relationId = useRelationId()
  const items = useSuspenseQuery(catalogueQuery).data.items.filter(item => !item.retired)
  const answering = useAnswering(relationId, items)
  if (answering.view.takenOver) return <TakenOver relationId={relationId} why="taken-over" />
  if (answering.view.shownBefore) return <TakenOver relationId={relationId} why="shown-before" />
  if (answering.view.mine.submitted)
    return <Shown relationId={relationId} view={answering.view} items={items} />
  return <Writing answering={answering} items={items} />
}

const isAnswered = (answer: Answer | undefined) => answer?.owed != null

function Writing({ answering, items }: { answering: Answering; items: Item[] }) {
  const { t } = useTranslation('expectations')
  const { answers, view, pass } = answering
  const tone = toneOf(view.seat)
  const others = useOthers()(view)
  const end = useRef<HTMLDivElement>(null)
  const asked = items.filter(item => pass === 'whole' || item.short)
  const ordered = domains.flatMap(domain => asked.filter(item => item.domain === domain))
  const firstOpen = ordered.findIndex(item => !isAnswered(answers[item.id]))
  const [at, setAt] = useState<string>()
  const known = ordered.findIndex(({ id }) => id === at)
  // By its name, so that choosing more or fewer leaves the statement where it is.
  const [begun] = useState(() => ordered[Math.max(0, firstOpen)]!.id)
  const start = ordered.findIndex(({ id }) => id === begun)
  const place = [known, start, firstOpen, 0].find(index => index >= 0)!
  const cameHere = known >= 0
  const go = (next: number) => setAt(ordered[next]!.id)
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
    go((inside.find(({ entry }) => !isAnswered(answers[entry.id])) ?? inside[0])!.index)
  }
  const room = rooms.find(({ current }) => current)!
  const isLast = place === ordered.length - 1
  const begin = t(pass === 'short' ? 'view.beginShort' : 'view.begin')
  return (
    <Page
      title={t('view.title')}
      sentence={count === 0 ? begin : t('view.progress', { count, total: ordered.length })}
      note={others ? t('many.private', { others }) : t('view.private')}
      asides={
        <Stack>
          <FloorPlan label={t('view.house')} rooms={rooms} onOpen={enter} side={tone} />
          <Finish answering={answering} count={count} ref={end} />
          <ToEntry view={view} />
          <ToRounds view={view} />
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
      <PassChoice answering={answering} total={items.length} />
      <Stack gap="tight">
        <Row spread>
          <Aside>{t('view.ofRoom', { room: room.label, count: room.answered, total: room.total })}</Aside>
          <TimeLeft answered={count} open={ordered.length - count} />
        </Row>
        <Question
          key={item.id}
          item={item}
          side={tone}
          answer={answers[item.id]}
          onAnswer={answer => answering.answer(item.id, answer)}
          cameHere={cameHere}
        />
      </Stack>
      <Trouble error={answering.trouble} />
      <Row spread>
        {place > 0 ? (
          <Button tone="quiet" onClick={() => go(place - 1)}>
            {t('view.previous')}
          </Button>
        ) : (
          <span />
        )}
        <Aside role="status">
          {(count > 0 || answering.saving !== 'saved') && t(`view.saving.${answering.saving}`)}
        </Aside>
        {isLast ? (
          <Button tone="quiet" side={tone} onClick={() => leadTo(end.current!)}>
            {t('view.toEnd')}
          </Button>
        ) : (
          <Button side={tone} onClick={() => go(place + 1)}>
            {t('view.next')}
          </Button>
        )}
      </Row>
    </Page>
  )
}

/** An honest guess, and what it rests on. Nothing where nothing is left. */
function TimeLeft({ answered, open }: { answered: number; open: number }) {
  const { t } = useTranslation('expectations')
  const { minutes, measured } = usePace(answered, open)
  if (open === 0) return null
  return (
    <Aside>
      {t(measured ? 'view.pace.measured' : 'view.pace.assumed', { count: minutes, seconds: secondsPerItem })}
    </Aside>
  )
}
