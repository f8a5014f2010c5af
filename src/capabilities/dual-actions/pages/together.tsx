import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Page, Row, Stack } from '../../../ui/index.ts'
import type { DualAction, DualActions } from '../model.ts'
import { Halves } from './halves.tsx'
import { dualActionsQuery, useAgree, useRemove } from './queries.ts'
import { type At, TwoHalvesForm } from './two-halves-form.tsx'

/** Whether something is up to me: a half that is asked of me, or words of the other without my yes. */
const waitsForMe = ({ state, by }: DualAction, { side }: Pick<At, 'side'>) =>
  state !== 'agreed' && by !== side

/** What the two at a table do together so that somebody gets on: each thing in two halves. */
export function TogetherPage({ at, back }: { at: At; back: string }) {
  const { t } = useTranslation('dual-actions')
  const { data } = useSuspenseQuery(dualActionsQuery(at.relationId))
  const [written, setWritten] = useState<DualAction | 'new' | null>(null)
  return (
    <Page
      title={t('title')}
      sentence={sentenceOf(data, at, t)}
      note={t('note')}
      back={{ href: back, label: t('back') }}
      action={
        <Button side="together" onClick={() => setWritten('new')}>
          {t('add')}
        </Button>
      }
    >
      <Stack>
        {data.actions.map(action => (
          <Halves key={action.actionId} action={action} names={at.names}>
            <Said {...{ action, at }} onWrite={() => setWritten(action)} />
          </Halves>
        ))}
      </Stack>
      {written && (
        <TwoHalvesForm at={at} action={written === 'new' ? null : written} onClose={() => setWritten(null)} />
      )}
    </Page>
  )
}

type Say = ReturnType<typeof useTranslation<'dual-actions'>>['t']

function sentenceOf({ actions }: DualActions, at: At, t: Say): string {
  if (actions.length === 0) return t('sentence.none')
  const mine = actions.filter(action => waitsForMe(action, at)).length
  if (mine > 0) return t('sentence.mine', { count: mine })
  const open = actions.some(({ state }) => state !== 'agreed')
  return open ? t('sentence.theirs', { other: at.other }) : t('sentence.agreed', { count: actions.length })
}

/** Who said what of it, and what I can do. */
function Said({ action, at, onWrite }: { action: DualAction; at: At; onWrite: () => void }) {
  const { t } = useTranslation('dual-actions')
  const format = useFormat()
  const { relationId, side, other } = at
  const { state, agreedOn } = action
  const agree = useAgree(relationId)
  const remove = useRemove(relationId)
  const mine = waitsForMe(action, at)
  const of = action[side] ?? action[side === 'employee' ? 'organisation' : 'employee'] ?? ''
  const heard = <span className="only-heard">: {of}</span>
  return (
    <Stack gap="tight">
      <p>
        {state === 'agreed'
          ? t('card.agreed', { day: agreedOn ? format.day(agreedOn) : '' })
          : state === 'asked'
            ? t(mine ? 'card.wanted' : 'card.asked', { other })
            : t(mine ? 'card.waiting' : 'card.proposed', { other })}
      </p>
      <Row gap="tight">
        {state === 'proposed' && mine && (
          <Button side="together" size="small" busy={agree.isPending} onClick={() => agree.mutate(action)}>
            {t('card.agree')}
            {heard}
          </Button>
        )}
        {state === 'asked' && mine && (
          <Button side="together" size="small" onClick={onWrite}>
            {t('card.fill')}
            {heard}
          </Button>
        )}
        {state === 'proposed' && (
          <Button tone="quiet" size="small" onClick={onWrite}>
            {t('card.change')}
            {heard}
          </Button>
        )}
        <AskThenDo
          word={t('card.remove')}
          of={of}
          small
          title={t('card.removeTitle')}
          keep={t('card.keep')}
          step={remove}
          input={action}
        >
          <p>{t('card.removeText', { other })}</p>
        </AskThenDo>
      </Row>
      <Trouble error={agree.error} />
    </Stack>
  )
}
