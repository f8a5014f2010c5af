import { reactionKinds } from '@wisselwerk/engines/agreement'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useDraft } from '../../../../platform/web/draft.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Written } from '../../../../platform/web/written.tsx'
import { Button, Pill, Row, Select, Stack, TextArea } from '../../../../ui/index.ts'
import type { AgreementView, ClauseInput } from '../../model.ts'
import { useAgreementStep } from '../agreement-queries.ts'
import type { ClauseWords } from '../clause-words.ts'
import type { Beside, Seats } from '../seats.ts'
import { SameQuestion } from './same-question.tsx'
import { likelySame, myReactionTo, untied } from './ties.ts'

type Kind = (typeof reactionKinds)[number]
interface Extra {
  remark: string
  sameAs: string | null
}

/** Right, differently or missing; and, if I want, what I mean by that. */
export function ReactTo(props: {
  agreement: AgreementView
  clause: ClauseInput
  seats: Seats
  words: ClauseWords
  beside?: Beside
}) {
  const { t } = useTranslation('agreements')
  const { agreement, clause, seats, words } = props
  const { relationId, agreementId } = agreement
  const given = myReactionTo(agreement, clause.id)
  const [draft, keepDraft] = useDraft<Extra>(`reaction.${agreementId}.${clause.id}`)
  const [choosing, setChoosing] = useState(false)
  const [agreeing, setAgreeing] = useState(false)
  const [adding, setAdding] = useState(draft !== undefined)
  const extra: Extra = draft ?? {
    remark: given?.remark ?? '',
    sameAs: given ? given.sameAs : (likelySame(agreement, clause)?.id ?? null),
  }
  const react = useAgreementStep(relationId, agreementId, (body: { kind: Kind } & Extra) =>
    ask(
      api.PUT('/api/relations/{relationId}/agreements/{agreementId}/reactions/{clauseId}', {
        params: { path: { relationId, agreementId, clauseId: clause.id } },
        body,
      }),
    ),
  )
  const mayBeSame = untied(agreement, clause.id)
  const say = (kind: Kind, sameAs = kind === 'missing' ? null : extra.sameAs) =>
    react.mutate(
      { kind, remark: extra.remark, sameAs },
      {
        onSuccess: () => {
          keepDraft(undefined)
          setChoosing(false)
          setAdding(false)
          setAgreeing(false)
        },
      },
    )
  // Whoever wrote no account of their own has nothing that it could be missing from.
  const alone = (kind: Kind) => kind === 'missing' && agreement.drafter !== 'both'
  const asking = (!given || choosing) && !agreeing
  return (
    <Stack gap="tight">
      {given && (
        <div>
          <p>
            <strong>
              {alone(given.kind) ? t('drafting.yoursMissing') : t(`reactions.yours.${given.kind}`)}
            </strong>
          </p>
          {given.remark && (
            <p>
              <Written>‘{given.remark}’</Written>
            </p>
          )}
        </div>
      )}
      {asking && (
        <Row gap="tight">
          {reactionKinds.map(kind => (
            <Pill
              key={kind}
              side={seats.side}
              on={given?.kind === kind}
              onClick={() => (kind === 'agree' && mayBeSame.length > 0 ? setAgreeing(true) : say(kind))}
              aria-disabled={react.isPending || undefined}
            >
              {alone(kind) ? t('drafting.missing') : t(`reactions.${kind}`)}
              <span className="only-heard"> {words.name(clause)}</span>
            </Pill>
          ))}
        </Row>
      )}
      {agreeing && (
        <SameQuestion
          clauses={mayBeSame}
          likely={likelySame(agreement, clause)}
          words={words}
          side={seats.side}
          onAnswer={sameAs => say('agree', sameAs)}
          onBack={() => setAgreeing(false)}
        />
      )}
      {adding && (
        <Stack gap="tight">
          {given?.kind !== 'missing' && agreement.mine.clauses.length > 0 && (
            <Select
              label={t('reactions.same')}
              value={extra.sameAs ?? 'none'}
              onChange={sameAs => keepDraft({ ...extra, sameAs: sameAs === 'none' ? null : sameAs })}
              options={[
                { value: 'none', label: t('reactions.sameNone') },
                ...agreement.mine.clauses.map(own => ({ value: own.id, label: words.name(own) })),
              ]}
            />
          )}
          <TextArea
            label={t('reactions.remark')}
            hint={t('reactions.remarkHint', { other: seats.other })}
            rows={2}
            maxLength={1000}
            value={extra.remark}
            onChange={remark => keepDraft({ ...extra, remark })}
          />
          {props.beside?.(extra.remark)}
        </Stack>
      )}
      <Trouble error={react.error} />
      <Row gap="tight">
        {given && !choosing && (
          <Button tone="plain" size="small" onClick={() => setChoosing(true)}>
            {t('reactions.change')}
          </Button>
        )}
        {!adding && (
          <Button tone="plain" size="small" onClick={() => setAdding(true)}>
            {t('reactions.add')}
          </Button>
        )}
        {adding && given && (
          <Button
            tone="quiet"
            size="small"
            side={seats.side}
            busy={react.isPending}
            onClick={() => say(given.kind)}
          >
            {t('reactions.keep')}
          </Button>
        )}
      </Row>
    </Stack>
  )
}
