import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { useTablePath } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, ButtonLink, Card, Notice, Page, Row, Section, Stack } from '../../../ui/index.ts'
import { Petals } from '../../../ui/pictures/view/petals.tsx'
import type { ViewState } from '../model.ts'
import { portraitOf } from '../portrait.ts'
import { Ended } from './ended.tsx'
import { toneOf, useOtherName, useOthers } from './others.ts'
import { viewQuery } from './queries.ts'
import { RemoveView } from './remove-view.tsx'
import { useStartRound } from './taken-over.tsx'
import { ToEntry, ToRounds } from './to-rounds.tsx'
import type { Item } from './wording.ts'

type Step = 'release' | 'withdraw' | 'reopen'

/** My view is finished: my own portrait, and the moment to show it. */
export function Shown({ relationId, view, items }: { relationId: string; view: ViewState; items: Item[] }) {
  const { t } = useTranslation('expectations')
  const queries = useQueryClient()
  const base = useTablePath()
  const others = useOthers()(view)
  const other = useOtherName()(view)
  const start = useStartRound(relationId)
  const step = useMutation({
    mutationFn: (name: Step) =>
      ask(api.POST(`/api/relations/{relationId}/view/${name}`, { params: { path: { relationId } } })),
    onSuccess: saved => {
      queries.setQueryData(viewQuery(relationId).queryKey, saved)
      queries.invalidateQueries({ queryKey: ['gap', relationId] })
      queries.invalidateQueries({ queryKey: ['rounds', relationId] })
    },
  })
  const state = view.open ? 'open' : view.mine.released ? 'waiting' : 'ready'
  const note =
    state === 'ready'
      ? t(others ? 'many.note' : 'shown.note', { other })
      : state === 'open' && view.pass === 'short'
        ? t('view.goOnText')
        : undefined
  return (
    <Page
      title={t('view.title')}
      sentence={others ? t(`many.${state}`, { others }) : t(`shown.${state}`, { other })}
      note={note}
      action={
        state === 'open' ? (
          <ButtonLink href={`${base}/gap`} side="together">
            {t('shown.toGap')}
          </ButtonLink>
        ) : state === 'ready' ? (
          <Button side={toneOf(view.seat)} onClick={() => step.mutate('release')} busy={step.isPending}>
            {t('shown.release')}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="wide">
        <Trouble error={step.error ?? start.error} />
        <Ended view={view} />
        {state !== 'open' && <HowFar view={view} />}
        <Portrait view={view} items={items} />
        <Row>
          {state === 'ready' && (
            <Button tone="quiet" onClick={() => step.mutate('reopen')}>
              {t('shown.reopen')}
            </Button>
          )}
          {state === 'waiting' && (
            <Button tone="quiet" onClick={() => step.mutate('withdraw')}>
              {t('shown.withdraw')}
            </Button>
          )}
          {state === 'open' && (
            <Button tone="quiet" onClick={() => start.mutate()} busy={start.isPending}>
              {t(view.pass === 'short' ? 'view.goOn' : 'view.newRound')}
            </Button>
          )}
          <ToEntry view={view} />
          <ToRounds view={view} />
          <RemoveView relationId={relationId} open={view.open} among={others ? 'many' : 'shown'} />
        </Row>
      </Stack>
    </Page>
  )
}

/** How far the others are: the other one, or each by name. */
function HowFar({ view }: { view: ViewState }) {
  const { others } = view
  const name = useOtherName()(view)
  const { t } = useTranslation('expectations')
  const [other] = others
  if (others.length < 2)
    return (
      <Notice title={t(other?.released ? 'shown.otherReleased' : 'shown.otherNot', { other: name })}>
        {t(other?.submitted ? 'shown.otherSubmitted' : 'shown.otherWriting', { other: name })}
      </Notice>
    )
  return (
    <Notice title={t('many.others')}>
      <ul>
        {others.map(({ seat, name, released, submitted }) => (
          <li key={seat}>
            {t(`many.states.${released ? 'released' : submitted ? 'submitted' : 'writing'}`, { name })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Portrait({ view, items }: { view: ViewState; items: Item[] }) {
  const { t } = useTranslation('expectations')
  const format = useFormat()
  const petals = portraitOf(items, view.answers)
  const level = (value: number | null) => (value === null ? t('portrait.none') : format.number(value))
  return (
    <Section title={t('portrait.title')} sentence={t('portrait.sentence')}>
      <Card>
        <Petals
          label={t('portrait.title')}
          side={toneOf(view.seat)}
          petals={petals.map(petal => ({
            id: petal.domain,
            label: t(`domains.${petal.domain}`),
            importance: petal.importance,
            kept: petal.kept,
            text: t('portrait.text', { importance: level(petal.importance), kept: level(petal.kept) }),
          }))}
        />
      </Card>
    </Section>
  )
}
