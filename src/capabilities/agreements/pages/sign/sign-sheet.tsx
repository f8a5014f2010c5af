import { canSign, hasCooled, nextDueDay, type TextState } from '@wisselwerk/engines/agreement'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { useTablePath } from '../../../../platform/web/params.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Aside, Button, ButtonLink, Dialog, Notice, Page, Row, Stack, Why } from '../../../../ui/index.ts'
import { Seal, SignatureLine, Signatures } from '../../../../ui/pictures/paper/signature.tsx'
import type { AgreementView, ClauseInput, Library, VersionView } from '../../model.ts'
import { useAgreementStep } from '../agreement-queries.ts'
import { useClauseWords } from '../clause-words.ts'
import { FloorQuestions, FloorRefusals, FloorStones, FloorTable } from '../floor/floor.tsx'
import { useFloorWords } from '../floor/floor-words.ts'
import { Versions } from '../one-text/versions.tsx'
import { type Seats, toneOf } from '../seats.ts'
import { AgreedSheet } from './agreed-sheet.tsx'
import { ThinkingTime } from './thinking-time.tsx'

export interface SignProps {
  agreement: AgreementView
  version: VersionView
  seats: Seats
  library: Library
  today: string
  /** What another capability offers with a clause of a signed text, and under the text. */
  withClause?: (clause: ClauseInput) => ReactNode
  beneath?: ReactNode
}

/** Screen 5: the text, what stands under it, and a line for everybody who signs. */
export function SignSheet(props: SignProps) {
  const { agreement, version, seats, library, today, beneath } = props
  const { t } = useTranslation('agreements')
  const words = useClauseWords(seats, library)
  const format = useFormat()
  const floorWords = useFloorWords(seats, words)
  const [confirming, setConfirming] = useState(false)
  const base = useTablePath()
  const decision = mayISign(agreement, version, today)
  const cools = !hasCooled(version.cooling, today).ok
  const inForce = agreement.versions.findLast(entry => entry.state === 'signed')
  const mine = version.signatures.some(({ side }) => side === agreement.side)
  const params = { other: seats.other, number: version.number }
  const waiting = { ...params, day: version.cooling ? format.day(version.cooling.signFrom) : '' }
  const refusedFor = !mine && version.state !== 'signed' && !decision.ok ? decision : undefined
  const waits = refusedFor?.code === 'still-cooling'
  const notAccepted = refusedFor?.code === 'not-accepted-by-all'
  const floor = { floor: version.floor, clauses: version.clauses, words: floorWords }
  return (
    <Page
      width="narrow"
      title={t('sign.title')}
      sentence={sentence()}
      action={
        refusedFor &&
        !waits && (
          <ButtonLink href={`${base}/renderings`} side="together">
            {notAccepted ? t('sign.toText') : t('floor.change')}
          </ButtonLink>
        )
      }
    >
      <Stack>
        {refusedFor?.code === 'below-the-floor' && <FloorRefusals {...floor} />}
        {cools && version.state !== 'signed' && <ThinkingTime cooling={version.cooling!} seats={seats} />}
        {refusedFor && refusedFor.code !== 'below-the-floor' && !notAccepted && !waits && (
          <Notice kind="refusal" live={false} title={refusal('reason')}>
            {refusal('next')}
          </Notice>
        )}
        {version.unprinted.length > 0 && version.state !== 'signed' && (
          <Notice
            kind="refusal"
            live={false}
            title={t('sign.unprinted', { signs: version.unprinted.join(' ') })}
          >
            {t('sign.unprintedNext')}
          </Notice>
        )}
        <AgreedSheet
          {...{ version, seats, words }}
          withClause={version.state === 'signed' ? props.withClause : undefined}
        >
          <Stack gap="tight">
            <FloorStones {...floor} />
            <FloorQuestions {...floor} />
            {version.cooling && !cools && (
              <Aside>
                {t('lowering.had', {
                  count: version.cooling.days,
                  day: waiting.day,
                  employee: seats.names.employee,
                })}
              </Aside>
            )}
          </Stack>
          <Signatures>
            {version.signers.map(signer => (
              <Line
                key={signer.seat}
                {...{ agreement, version, seats, signer }}
                onSign={decision.ok ? () => setConfirming(true) : undefined}
              />
            ))}
          </Signatures>
          {version.state === 'signed' && <Sealed {...{ version, today }} />}
        </AgreedSheet>
        <div data-print="no">
          <Stack gap="tight">
            {inForce && inForce.number !== version.number && (
              <Aside>{t('sign.inForce', { number: inForce.number })}</Aside>
            )}
            {beneath}
            {version.state === 'signed' ? (
              <Afterwards agreement={agreement} />
            ) : (
              <Row>
                <Button tone="plain" onClick={() => window.print()}>
                  {t('sign.print')}
                </Button>
              </Row>
            )}
            <FloorTable {...floor} />
            <Versions agreement={agreement} />
          </Stack>
        </div>
      </Stack>
      {confirming && <Confirm {...{ agreement, version, seats }} onClose={() => setConfirming(false)} />}
    </Page>
  )

  function sentence(): string {
    if (version.signers.length > 2) return amongMany()
    if (version.state === 'signed') return t('sign.signed')
    if (version.state === 'open') return t(mine ? 'sign.mineFirst' : 'sign.yoursFirst', params)
    if (notAccepted) return t('sign.notAccepted', params)
    if (waits) return t('lowering.waits', waiting)
    return refusedFor ? t('sign.blocked') : t('sign.ready')
  }

  /** With more than two, everybody by name. */
  function amongMany(): string {
    const signed = version.signatures.map(({ name }) => name)
    const open = version.signers.map(({ name }) => name).filter(name => !signed.includes(name))
    if (version.state === 'signed') return t('sign.many.signed', { names: format.list(signed) })
    if (version.state === 'open')
      return t('sign.many.open', { signed: format.list(signed), open: format.list(open) })
    if (notAccepted) return t('sign.many.notAccepted', params)
    if (waits) return t('lowering.waits', waiting)
    return refusedFor ? t('sign.blocked') : t('sign.ready')
  }

  function refusal(part: 'reason' | 'next'): string {
    if (!refusedFor) return ''
    return t(`refusals.${refusedFor.code}.${part}`, refusedFor.params as Record<Place, string | number>)
  }
}

/** What the sentences of a refusal may name. */
type Place = 'newest' | 'basedOn' | 'clause' | 'signFrom'

/** The engine's own answer, from what both may read; the server asks again. */
function mayISign(agreement: AgreementView, version: VersionView, today: string) {
  const state: TextState = {
    versions: agreement.versions.map(({ number, hash, authorSide, signers }) => ({
      number,
      hash,
      author: authorSide,
      signers: signers.map(({ seat }) => seat),
    })),
    acceptances: agreement.versions.flatMap(({ accepted, hash }) => accepted.map(side => ({ side, hash }))),
    signatures: agreement.versions.flatMap(({ signatures }) =>
      signatures.map(({ side, hash }) => ({ side, hash, withdrawn: false })),
    ),
  }
  const may = canSign(state, agreement.side, version.number, version.hash, version.clauses, version.floor)
  return may.ok ? hasCooled(version.cooling, today) : may
}

type LineProps = Pick<SignProps, 'agreement' | 'version' | 'seats'>

/** A signature line: written on, or visibly open. */
function Line(props: LineProps & { signer: VersionView['signers'][number]; onSign?: () => void }) {
  const { agreement, version, seats, signer, onSign } = props
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const signature = version.signatures.find(entry => entry.side === signer.seat)
  const own = signer.seat === agreement.side
  const side = toneOf(signer.seat)
  if (!signature)
    return (
      <SignatureLine
        name={signer.name}
        side={side}
        signed={false}
        note={t('sign.notSigned')}
        action={
          own && onSign ? (
            <Button side={side} onClick={onSign}>
              {t('sign.action')}
            </Button>
          ) : undefined
        }
      />
    )
  return (
    <SignatureLine
      name={signature.name}
      side={side}
      signed
      note={
        <>
          {t('sign.signedAt', { moment: format.moment(signature.signedAt) })}
          {own && version.state === 'open' && <Withdraw {...{ agreement, version, seats }} />}
        </>
      }
    />
  )
}

function Withdraw({ agreement, version, seats }: LineProps) {
  const { t } = useTranslation('agreements')
  const step = useSigningStep(agreement, 'withdraw')
  return (
    <span data-print="no">
      <br />
      <Button
        tone="plain"
        size="small"
        title={t('sign.withdrawNote', { other: seats.other })}
        busy={step.isPending}
        onClick={() => step.mutate({ number: version.number, hash: version.hash })}
      >
        {t('sign.withdraw')}
      </Button>
      <Trouble error={step.error} />
    </span>
  )
}

/** What signing means, once more, before the name is set. */
function Confirm({ agreement, version, seats, onClose }: LineProps & { onClose: () => void }) {
  const { t } = useTranslation(['agreements', 'shell'])
  const step = useSigningStep(agreement, 'sign')
  const last = version.signatures.length === version.signers.length - 1
  // The text may have changed under an open dialog; then it is read again before anything is signed.
  const [shown] = useState(version)
  return (
    <Dialog
      open
      side={seats.side}
      onClose={onClose}
      title={t('sign.confirmTitle')}
      closeLabel={t('shell:close')}
      actions={
        <>
          <Button tone="plain" onClick={onClose}>
            {t('sign.notYet')}
          </Button>
          <Button
            side={seats.side}
            busy={step.isPending}
            onClick={() => step.mutate({ number: shown.number, hash: shown.hash }, { onSuccess: onClose })}
          >
            {t('sign.action')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('sign.confirmWhat', { number: shown.number, count: shown.clauses.length })}</p>
        <p>
          {last && version.signers.length > 2
            ? t('sign.many.confirmLast')
            : t(last ? 'sign.confirmSecond' : 'sign.confirmFirst', { other: seats.other })}
        </p>
        <Aside>{t('sign.confirmLevel')}</Aside>
        <Trouble error={step.error} />
      </Stack>
    </Dialog>
  )
}

function useSigningStep(agreement: AgreementView, move: 'sign' | 'withdraw') {
  const { relationId, agreementId } = agreement
  return useAgreementStep(relationId, agreementId, (body: { number: number; hash: string }) =>
    ask(
      api.POST(`/api/relations/{relationId}/agreements/{agreementId}/${move}`, {
        params: { path: { relationId, agreementId } },
        body,
      }),
    ),
  )
}

function Sealed({ version, today }: Pick<SignProps, 'version' | 'today'>) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const moment = version.signatures
    .map(({ signedAt }) => signedAt)
    .sort()
    .at(-1)!
  const next = nextDueDay(version.clauses, today)
  return (
    <Seal
      title={t('sign.sealTitle')}
      time={format.moment(moment)}
      hash={version.hash}
      hashLabel={t('sign.sealHash')}
    >
      {next && <p>{t('sign.next', { day: format.day(next) })}</p>}
    </Seal>
  )
}

/** What can be done with a text that all signed. */
function Afterwards({ agreement }: Pick<SignProps, 'agreement'>) {
  const { t } = useTranslation('agreements')
  const { relationId, agreementId } = agreement
  const base = useTablePath()
  return (
    <>
      <Row>
        <ButtonLink href={`${base}/agreements`} side="together">
          {t('sign.toTime')}
        </ButtonLink>
        <ButtonLink
          tone="quiet"
          href={`/api/relations/${relationId}/agreements/${agreementId}/document`}
          target="_blank"
        >
          {t('sign.document')}
        </ButtonLink>
        <Button tone="plain" onClick={() => window.print()}>
          {t('sign.print')}
        </Button>
      </Row>
      <Why label={t('sign.verify')}>
        <Aside>{t('sign.verifyText')}</Aside>
      </Why>
    </>
  )
}
