import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../../capabilities/agreements/model.ts'
import {
  agreementQuery,
  rulesQuery,
  useStartAgreement,
} from '../../../capabilities/agreements/pages/agreement-queries.ts'
import { useClauseWords } from '../../../capabilities/agreements/pages/clause-words.ts'
import { useFloorWords } from '../../../capabilities/agreements/pages/floor/floor-words.ts'
import { Versions } from '../../../capabilities/agreements/pages/one-text/versions.tsx'
import { timelineQuery } from '../../../capabilities/agreements/pages/queries.ts'
import type { Seats } from '../../../capabilities/agreements/pages/seats.ts'
import { AgreedSheet } from '../../../capabilities/agreements/pages/sign/agreed-sheet.tsx'
import { LookBack, looksOf } from '../../../capabilities/agreements/pages/years/look-back.tsx'
import { River, RiverTable } from '../../../capabilities/agreements/pages/years/river.tsx'
import { HealthHint } from '../../../capabilities/privacy/pages/health-hint.tsx'
import { NoteClause } from '../../../capabilities/recollections/pages/note-clause.tsx'
import { ReadDifferently } from '../../../capabilities/recollections/pages/read-differently.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { useTablePath } from '../../../platform/web/params.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import {
  Aside,
  Button,
  ButtonLink,
  Card,
  Columns,
  Disclosure,
  Empty,
  Notice,
  Page,
  Row,
  Section,
  Stack,
  Tag,
  useNavigateTo,
} from '../../../ui/index.ts'
import { RepairLink } from '../repair/repair-link.tsx'
import { useTable } from '../table/use-table.ts'
import { BetterLink } from './better-link.tsx'
import { RequestsLink } from './requests-link.tsx'
import { SignedOnly } from './signed-only.tsx'

/** Screen 6: what two people agreed, through the years, and what became of it. */
export function Agreements() {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const { relationId, base, seats: own, chair } = useTable()
  const { data: timeline } = useSuspenseQuery({ ...timelineQuery(relationId), refetchInterval: 20_000 })
  const seats = own
  if (timeline.closed) return <SignedOnly {...{ timeline, seats, relationId }} />
  const signed = timeline.agreements.filter(({ inForce }) => inForce)
  const writing = timeline.agreements.some(({ phase }) => phase !== 'signed')
  if (signed.length === 0)
    return (
      <Page title={t('time.title')}>
        <Empty
          title={t('time.none')}
          action={
            (writing || !chair) && (
              <ButtonLink href={`${base}/renderings`}>
                {t(writing ? 'time.toWriting' : 'start.begin')}
              </ButtonLink>
            )
          }
        >
          {t('time.noneText')}
        </Empty>
        {!chair && <RequestsLink relationId={relationId} />}
        {!chair && <RepairLink relationId={relationId} />}
      </Page>
    )
  const looks = looksOf(timeline)
  const due = looks.filter(({ mine }) => mine === null)
  const looked = looks.filter(({ mine }) => mine !== null)
  return (
    <Page
      title={t('time.title')}
      sentence={sentence()}
      width="wide"
      action={
        writing ? <ButtonLink href={`${base}/renderings`}>{t('time.toWriting')}</ButtonLink> : undefined
      }
    >
      <Stack gap="wide">
        <Changed {...{ timeline, seats, relationId }} />
        {!chair && <ReadDifferently relationId={relationId} />}
        <River timeline={timeline} seats={seats} />
        <Section title={t('time.due')} sentence={t(due.length > 0 ? 'time.dueSentence' : 'time.dueNone')}>
          {due.length > 0 && (
            <Columns least={320}>
              {due.map(look => (
                <LookBack
                  key={look.clauseId + look.dueOn}
                  {...{ look, seats, relationId, side: timeline.side }}
                />
              ))}
            </Columns>
          )}
        </Section>
        {looked.length > 0 && (
          <Section title={t('time.looked')}>
            <Columns least={320}>
              {[...looked].reverse().map(look => (
                <LookBack
                  key={look.clauseId + look.dueOn}
                  {...{ look, seats, relationId, side: timeline.side }}
                />
              ))}
            </Columns>
          </Section>
        )}
        <All {...{ timeline, seats, relationId, writing, mayBegin: !chair }} />
        {!chair && <RequestsLink relationId={relationId} />}
        {!chair && <RepairLink relationId={relationId} />}
        <Disclosure label={t('time.table')} again>
          <RiverTable timeline={timeline} />
        </Disclosure>
      </Stack>
    </Page>
  )

  function sentence(): string {
    const living = timeline.agreements
      .flatMap(({ clauses }) => clauses)
      .filter(one => one.status !== 'expired')
    if (living.length === 0) return t('time.allExpired')
    const days = timeline.agreements.flatMap(({ nextDay }) => nextDay ?? []).sort()
    const holds = t('time.living', { count: living.length })
    if (timeline.due.length > 0) return `${holds} ${t('time.dueNow', { count: timeline.due.length })}`
    return days[0] ? `${holds} ${t('time.nextLook', { day: format.day(days[0]) })}` : holds
  }
}

/** What was fine when it was signed and is below what the rules ask now, for both alike. */
function Changed({ timeline, seats, relationId }: Pick<AllProps, 'timeline' | 'seats' | 'relationId'>) {
  const { t } = useTranslation('agreements')
  const { data: library } = useSuspenseQuery(rulesQuery(relationId))
  const words = useClauseWords(seats, library)
  const floor = useFloorWords(seats, words)
  return timeline.agreements.flatMap(({ clauses, inForce }) =>
    clauses.flatMap(({ clauseId, nowWorse }) => {
      const clause = inForce?.clauses.find(({ id }) => id === clauseId)
      if (!nowWorse || !clause) return []
      const [finding] = nowWorse.findings
      return (
        <Notice key={clauseId} kind="refusal" live={false} title={words.name(clause)}>
          {t('time.nowWorse', {
            outcome: floor.outcome(nowWorse.outcome),
            why: finding ? floor.reason(finding) : '',
          })}
        </Notice>
      )
    }),
  )
}

interface AllProps {
  timeline: Timeline
  seats: Seats
  relationId: string
  writing: boolean
  /** The two begin, and look for what is better for both. */
  mayBegin: boolean
}

/** Each agreement with its versions; from here both change it or begin anew. */
function All({ timeline, seats, relationId, writing, mayBegin }: AllProps) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const base = useTablePath()
  const newest = timeline.agreements.at(-1)
  const { data: library } = useSuspenseQuery(rulesQuery(relationId))
  const words = useClauseWords(seats, library)
  const shown = [...timeline.agreements].reverse()
  const whole = useSuspenseQueries({
    queries: shown.map(({ agreementId }) => agreementQuery(relationId, agreementId)),
  })
  return (
    <Section title={t('time.agreements')}>
      {shown.map((agreement, index) => (
        <Card key={agreement.agreementId} tone="flat" id={`agreement-${agreement.number}`}>
          <Stack gap="tight">
            <Row spread>
              <h3>{t('time.agreement', { number: agreement.number })}</h3>
              <Tag side={agreement.status === 'living' ? 'together' : undefined}>
                {t(`time.statuses.${agreement.status}`)}
              </Tag>
            </Row>
            <Aside>{t('time.started', { day: format.day(agreement.startedOn) })}</Aside>
            {agreement === newest && agreement.inForce && (
              <Row>
                <ButtonLink href={`${base}/sign`} tone="quiet" size="small">
                  {t('time.read')}
                </ButtonLink>
                {agreement.phase === 'signed' && (
                  <ButtonLink href={`${base}/renderings`} tone="quiet" size="small">
                    {t('time.amend')}
                  </ButtonLink>
                )}
              </Row>
            )}
            {mayBegin && agreement === newest && agreement.phase === 'signed' && (
              <BetterLink relationId={relationId} />
            )}
            {agreement.inForce && (
              <div>
                <Disclosure
                  label={t('time.text')}
                  note={t('joint.version', { number: agreement.inForce.number })}
                >
                  <AgreedSheet
                    version={agreement.inForce}
                    seats={seats}
                    words={words}
                    withClause={clause =>
                      mayBegin && (
                        <NoteClause
                          {...{ relationId, clause }}
                          agreementId={agreement.agreementId}
                          side={seats.side}
                          other={seats.other}
                          beside={text => <HealthHint text={text} />}
                        />
                      )
                    }
                  />
                </Disclosure>
                <Versions agreement={whole[index]!.data} />
              </div>
            )}
          </Stack>
        </Card>
      ))}
      {mayBegin && !writing && <StartAgain relationId={relationId} />}
    </Section>
  )
}

function StartAgain({ relationId }: { relationId: string }) {
  const { t } = useTranslation('agreements')
  const start = useStartAgreement(relationId)
  const navigate = useNavigateTo()
  return (
    <Stack gap="tight">
      <Aside>{t('time.newNote')}</Aside>
      <Row>
        <Button
          tone="quiet"
          busy={start.isPending}
          onClick={() =>
            start.mutate(undefined, { onSuccess: () => navigate(`/relations/${relationId}/renderings`) })
          }
        >
          {t('time.new')}
        </Button>
      </Row>
      <Trouble error={start.error} />
    </Stack>
  )
}
