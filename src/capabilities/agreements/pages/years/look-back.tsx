import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keptAnswers } from '@wisselwerk/engines/agreement'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { useTablePath } from '../../../../platform/web/params.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Aside, Card, Link, Pill, Row, Stack } from '../../../../ui/index.ts'
import type { Timeline } from '../../model.ts'
import { timelineQuery } from '../queries.ts'
import type { Seats } from '../seats.ts'

type FollowUp = Timeline['agreements'][number]['clauses'][number]['followUps'][number]
type Kept = (typeof keptAnswers)[number]

export interface Look extends FollowUp {
  agreementId: string
  clauseId: string
  what: string
  who: 'employee' | 'organisation' | 'both' | null
}

/** Where a boat of the river leads. */
export const lookId = (clauseId: string, dueOn: string) => `${clauseId}.${dueOn}`

/** Every day on or before today on which both are asked, newest last. */
export const looksOf = ({ agreements, today }: Timeline): Look[] =>
  agreements
    .flatMap(({ agreementId, clauses, inForce }) =>
      clauses.flatMap(({ clauseId, followUps }) =>
        followUps.map(followUp => {
          const clause = inForce?.clauses.find(({ id }) => id === clauseId)
          return { ...followUp, agreementId, clauseId, what: clause?.what ?? '', who: clause?.who ?? null }
        }),
      ),
    )
    .filter(({ dueOn }) => dueOn <= today)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))

interface LookBackProps {
  look: Look
  seats: Seats
  relationId: string
  /** From where the asker answers. */
  side: Timeline['side']
}

/** One clause on one of its days: my answer, and what both said once both answered. */
export function LookBack({ look, seats, relationId, side }: LookBackProps) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const queries = useQueryClient()
  const mark = useMutation({
    mutationFn: (kept: Kept) =>
      ask(
        api.POST('/api/relations/{relationId}/agreements/{agreementId}/marks', {
          params: { path: { relationId, agreementId: look.agreementId } },
          body: { clauseId: look.clauseId, dueOn: look.dueOn, kept },
        }),
      ),
    onSuccess: timeline => queries.setQueryData(timelineQuery(relationId).queryKey, timeline),
  })
  return (
    <Card as="article" id={lookId(look.clauseId, look.dueOn)}>
      <Stack gap="tight">
        <Aside>
          {[format.day(look.dueOn), look.who && t(`who.${look.who}`, seats.names)]
            .filter(Boolean)
            .join(' · ')}
        </Aside>
        <p className="sentence">{look.what}</p>
        <Row gap="tight" role="group" aria-label={`${t('time.answer')} ${look.what}`}>
          {keptAnswers.map(kept => (
            <Pill
              key={kept}
              side={seats.side}
              on={look.mine === kept}
              aria-pressed={look.mine === kept}
              disabled={mark.isPending}
              onClick={() => mark.mutate(kept)}
            >
              {t(`time.${kept}`)}
            </Pill>
          ))}
        </Row>
        <Trouble error={mark.error} />
        <Outcome {...{ look, seats, side }} />
      </Stack>
    </Card>
  )
}

function Outcome({ look, seats, side }: { look: Look; seats: Seats; side: Timeline['side'] }) {
  const { t } = useTranslation('agreements')
  const base = useTablePath()
  const format = useFormat()
  // Everybody else who is asked.
  const asked = look.said.filter(({ seat }) => seat !== side).map(({ name }) => name.split(' ')[0]!)
  const other = asked.length > 1 ? format.list(asked) : seats.other
  const said = (answer: Kept) => t(`time.said.${answer}`)
  const heard = look.said.flatMap(({ name, kept }) => (kept ? [{ name: name.split(' ')[0]!, kept }] : []))
  if (heard.length > 0 && heard.length === look.said.length) {
    const words = heard.map(({ name, kept }) => t('time.one', { name, said: said(kept) })).join(' ')
    const ends = <Aside>{t('time.ends', { other })}</Aside>
    if (look.state !== 'seen-differently')
      return (
        <div role="status">
          <Aside>{words}</Aside>
          {ends}
        </div>
      )
    return (
      <div role="status">
        <Aside>{words}</Aside>
        <p>
          {t('time.differently')} {seats.mayTalk && <Link href={`${base}/talk`}>{t('time.toTalk')}</Link>}
        </p>
        {ends}
      </div>
    )
  }
  if (look.mine) return <Aside role="status">{t('time.onlyMine', { said: said(look.mine), other })}</Aside>
  if (look.again) return <Aside role="status">{t('time.again', { other })}</Aside>
  return look.state === 'some-marked' ? <Aside>{t('time.onlyYours', { other })}</Aside> : null
}
