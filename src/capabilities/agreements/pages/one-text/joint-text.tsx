import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask, ProblemError } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { useTablePath } from '../../../../platform/web/params.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  ButtonLink,
  Dialog,
  leadTo,
  Notice,
  Page,
  Row,
  Section,
  Stack,
  TextArea,
  useNavigateTo,
} from '../../../../ui/index.ts'
import type { ClauseInput } from '../../model.ts'
import { useAgreementStep } from '../agreement-queries.ts'
import { useClauseWords } from '../clause-words.ts'
import { Deals } from '../deals/deals.tsx'
import { FloorQuestions, FloorRefusals, FloorStones, FloorTable, placeOf } from '../floor/floor.tsx'
import { useFloorCheck } from '../floor/floor-check.ts'
import { useFloorWords } from '../floor/floor-words.ts'
import { useOriginWords } from '../origins.ts'
import { type Beside, isOfTheTwo, type Seats } from '../seats.ts'
import { blankClause } from '../write/clause-draft.ts'
import { ClauseForm } from '../write/clause-form.tsx'
import type { WritingProps } from '../write/write-rendering.tsx'
import { type JointDraft, useJointDraft } from './joint-draft.ts'
import { JointStrips } from './joint-strips.tsx'
import { Loose, looseIn } from './loose.tsx'
import { Versions } from './versions.tsx'

/** The middle is open: one text, written by either, accepted by both. */
export function JointText(props: WritingProps) {
  const { agreement, seats, library, origins, today, beside, contracts, withDeal } = props
  const { t } = useTranslation(['agreements', 'shell'])
  const format = useFormat()
  const words = useClauseWords(seats, library)
  const origin = useOriginWords(origins, agreement.deals)
  const floorWords = useFloorWords(seats, words)
  const draft = useJointDraft(agreement)
  const floor = useFloorCheck(agreement.relationId, draft.clauses)
  const [opened, setOpened] = useState<string | null>(null)
  const [proposing, setProposing] = useState(false)
  const { phase } = agreement
  const newest = agreement.versions.at(-1)
  const clause = draft.clauses.find(({ id }) => id === opened)
  const add = (parts: Partial<ClauseInput> = {}) => {
    const begun = { ...blankClause(today), ...parts }
    draft.write(begun)
    setOpened(begun.id)
  }
  const mayChange = phase !== 'open'
  const ready = draft.clauses.every(({ fills }) => fills) && !floor.some(({ blocks }) => blocks)
  const { context } = seats
  const author = newest?.author.split(' ')[0] ?? seats.other
  const params = { other: seats.other, author, number: newest?.number ?? 0, context }
  const loose = mayChange ? looseIn(agreement, draft) : []
  const looseAt = useRef<HTMLDivElement>(null)
  const toLoose = () => leadTo(looseAt.current!)
  return (
    <Page
      title={t('joint.title')}
      sentence={sentence()}
      action={
        <NextMove
          {...{ agreement, draft, ready, seats }}
          loose={loose.length}
          onPropose={() => (loose.length > 0 ? toLoose() : setProposing(true))}
        />
      }
      note={note()}
      width={phase === 'joint-text' ? 'wide' : 'regular'}
    >
      <Stack gap="wide">
        {draft.overtaken && (
          <Notice
            title={t('joint.stale', params)}
            live
            next={
              <Row gap="tight">
                <Button tone="quiet" size="small" onClick={draft.goOn}>
                  {t('joint.staleGoOn')}
                </Button>
                <Button tone="plain" size="small" onClick={draft.drop}>
                  {t('joint.staleTake', params)}
                </Button>
              </Row>
            }
          >
            {t('joint.staleText')}
          </Notice>
        )}
        <Stack>
          <JointStrips
            {...{ agreement, seats, words, floorWords, floor, draft, mayChange }}
            origin={origin.clause}
            onEdit={setOpened}
          />
          {mayChange && (
            <Row>
              <Button tone="quiet" onClick={() => add()}>
                {t('joint.add')}
              </Button>
            </Row>
          )}
        </Stack>
        {loose.length > 0 && (!newest || draft.changed) && (
          <Loose {...{ agreement, draft, loose, seats, words }} ref={looseAt} />
        )}
        {draft.clauses.length > 0 && (
          <Section title={t('joint.floor')} sentence={t('joint.floorSentence')}>
            <FloorStones floor={floor} clauses={draft.clauses} words={floorWords} />
            <FloorQuestions floor={floor} clauses={draft.clauses} words={floorWords} />
            <FloorRefusals floor={floor} clauses={draft.clauses} words={floorWords} />
            <FloorTable floor={floor} clauses={draft.clauses} words={floorWords} />
          </Section>
        )}
        {mayChange && props.together?.(draft.clauses, what => add({ who: 'both', what }))}
        {contracts?.(draft.clauses)}
        {isOfTheTwo(agreement.side) && <Deals {...{ agreement, seats, origins, beside, withDeal }} />}
        {newest && <Versions agreement={agreement} />}
      </Stack>
      {clause && (
        <Dialog
          open
          width="wide"
          onClose={() => setOpened(null)}
          title={t('joint.editTitle', { number: placeOf(draft.clauses, clause.id) })}
          closeLabel={t('shell:close')}
          actions={
            <>
              <Button
                tone="plain"
                onClick={() => {
                  draft.remove(clause.id)
                  setOpened(null)
                }}
              >
                {t('clause.remove')}
              </Button>
              <Button onClick={() => setOpened(null)}>{t('clause.done')}</Button>
            </>
          }
        >
          <Stack>
            <ClauseForm
              clause={clause}
              onChange={draft.write}
              whole
              deals={agreement.deals}
              {...{ seats, library, words, beside }}
              topics={origins.topics}
            />
            <Aside role="status">{words.edge(clause)}</Aside>
            <FloorRefusals
              floor={floor.filter(result => result.clauseId === clause.id)}
              clauses={draft.clauses}
              words={floorWords}
            />
          </Stack>
        </Dialog>
      )}
      {proposing && <Proposal {...{ agreement, draft, beside, seats }} onClose={() => setProposing(false)} />}
    </Page>
  )

  /** Why the other wrote it, and what a yes means. */
  function note(): string | undefined {
    if (!newest || draft.changed || phase !== 'joint-text' || newest.accepted.includes(agreement.side)) return
    const why = newest.why && t('joint.because', { name: author, why: newest.why })
    return [why, t('joint.acceptNote', { context })].filter(Boolean).join(' ')
  }

  function sentence(): string {
    if (draft.changed) return t('joint.changed', params)
    if (!newest)
      return agreement.turn === agreement.side
        ? t('joint.openMine', params)
        : t('joint.openYours', { other: seats.names[agreement.turn] })
    if (phase === 'accepted' && !ready) return t('joint.notReady', params)
    if (phase === 'accepted' && newest.cooling && today < newest.cooling.signFrom)
      return t('lowering.waits', { ...params, day: format.day(newest.cooling.signFrom) })
    if (phase === 'accepted' || phase === 'open' || phase === 'signed') return t(`joint.${phase}`, params)
    return t(newest.accepted.includes(agreement.side) ? 'joint.waiting' : 'joint.yours', params)
  }
}

interface MoveProps {
  agreement: WritingProps['agreement']
  draft: JointDraft
  seats: Seats
}

/** The one thing that can be done now: propose, accept, or go and sign. */
function NextMove(props: MoveProps & { ready: boolean; loose: number; onPropose: () => void }) {
  const { t } = useTranslation('agreements')
  const navigate = useNavigateTo()
  const { agreement, draft, seats, ready, loose, onPropose } = props
  const { other } = seats
  const { relationId, agreementId, phase, side } = agreement
  const newest = agreement.versions.at(-1)
  const toSign = `${useTablePath()}/sign`
  const accept = useAgreementStep(relationId, agreementId, (body: { number: number; hash: string }) =>
    ask(
      api.POST('/api/relations/{relationId}/agreements/{agreementId}/accept', {
        params: { path: { relationId, agreementId } },
        body,
      }),
    ),
  )
  if ((!newest || draft.changed) && phase !== 'open') {
    return (
      <Row>
        <Button side="together" onClick={onPropose} disabled={draft.clauses.length === 0 || draft.overtaken}>
          {loose > 0 ? t('loose.first', { count: loose }) : t('joint.propose', { other })}
        </Button>
        {draft.changed && (
          <Button tone="plain" onClick={draft.drop}>
            {t('joint.dropDraft')}
          </Button>
        )}
      </Row>
    )
  }
  if (!newest) return null
  if (phase === 'open' || (phase === 'accepted' && ready))
    return (
      <ButtonLink href={toSign} side="together">
        {t('joint.toSign')}
      </ButtonLink>
    )
  if (phase !== 'joint-text' || newest.accepted.includes(side)) return null
  return (
    <Stack>
      <Row>
        <Button
          side="together"
          busy={accept.isPending}
          onClick={() =>
            accept.mutate(
              { number: newest.number, hash: newest.hash },
              { onSuccess: next => next.phase === 'accepted' && navigate(toSign) },
            )
          }
        >
          {t('joint.accept')}
        </Button>
      </Row>
      <Trouble error={accept.error} />
    </Stack>
  )
}

/** Before the other sees it: why this version. */
function Proposal(props: MoveProps & { beside?: Beside; onClose: () => void }) {
  const { t } = useTranslation(['agreements', 'shell'])
  const { agreement, draft, seats, onClose } = props
  const { other, context } = seats
  const { relationId, agreementId } = agreement
  const propose = useAgreementStep(relationId, agreementId, (why: string) =>
    ask(
      api.POST('/api/relations/{relationId}/agreements/{agreementId}/versions', {
        params: { path: { relationId, agreementId } },
        body: { basedOn: draft.basedOn, clauses: draft.clauses, leftOut: draft.leftOut, why },
      }),
    ),
  )
  const send = () =>
    propose.mutate(draft.why, {
      onSuccess: () => {
        draft.drop()
        onClose()
      },
      // The page itself says what happened, and offers both ways on.
      onError: error => {
        if (error instanceof ProblemError && error.problem.code === 'agreements.version-outdated') onClose()
      },
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('joint.proposeTitle')}
      closeLabel={t('shell:close')}
      actions={
        <Button side="together" busy={propose.isPending} onClick={send}>
          {t('joint.propose', { other })}
        </Button>
      }
    >
      <Stack>
        <p>{t('joint.proposeText', { other, context })}</p>
        <TextArea
          label={t('joint.why')}
          hint={t('joint.whyHint')}
          optional={t('clause.mayStayEmpty')}
          rows={2}
          maxLength={500}
          value={draft.why}
          onChange={draft.explain}
        />
        {props.beside?.(draft.why)}
        <Trouble error={propose.error} />
      </Stack>
    </Dialog>
  )
}
