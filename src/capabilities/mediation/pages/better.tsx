import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, ButtonLink, Empty, Page, Row, Stack } from '../../../ui/index.ts'
import { EditList } from './edit-list.tsx'
import { Ended } from './ended.tsx'
import { Offers } from './offers.tsx'
import { type At, searchQuery, useReply } from './queries.ts'
import { type Chosen, How, Propose, type Seat, type StepProps, Stop } from './step.tsx'
import { Weigh } from './weigh.tsx'

/** The other is at work on the same search: look again now and then. */
const everySoOften = 8_000

/** Better for both: one search at a time, from the proposal to what both said yes to. */
export function BetterForBoth(props: { at: At; seat: Seat; onChosen: (chosen: Chosen) => void }) {
  const { t } = useTranslation('mediation')
  const { at, seat, onChosen } = props
  const { data } = useSuspenseQuery({ ...searchQuery(at), refetchInterval: everySoOften })
  const back = { href: `/relations/${at.relationId}/agreements`, label: t('back') }
  const search = data.current
  if (search && search.state !== 'ended') {
    if (search.state === 'proposed') return <Proposed {...{ at, seat, search, back }} />
    if (search.state === 'listing') return <EditList {...{ at, seat, search, back }} key={search.searchId} />
    if (search.state === 'weighing') return <Weigh {...{ at, seat, search, back }} key={search.searchId} />
    return <Offers {...{ at, seat, search, back }} key={search.searchId} />
  }
  if (search && (search.outcome === 'found' || search.outcome === 'nothing'))
    return <Ended {...{ at, seat, search, back, onChosen, ready: data.ready }} />
  if (!data.ready)
    return (
      <Page title={t('title')} back={back}>
        <Empty
          title={t('notReady')}
          action={<ButtonLink href={`/relations/${at.relationId}/renderings`}>{t('toText')}</ButtonLink>}
        >
          {t('notReadyText')}
        </Empty>
      </Page>
    )
  const ended = search?.outcome === 'declined' || search?.outcome === 'stopped' ? search.outcome : null
  return (
    <Page
      title={t('title')}
      sentence={ended ? t(`end.${ended}`) : t('begin.sentence')}
      action={<Propose {...{ at, seat }} again={ended !== null} />}
      note={t('begin.note', seat)}
      back={back}
    >
      <How />
    </Page>
  )
}

function Proposed({ at, seat, search, back }: StepProps) {
  const { t } = useTranslation('mediation')
  const reply = useReply(at)
  const mine = search.proposedBy === seat.side
  return (
    <Page
      title={t('title')}
      sentence={t(mine ? 'begin.waiting' : 'begin.asked', seat)}
      back={back}
      action={
        mine ? (
          <Stop at={at} />
        ) : (
          <Stack gap="tight">
            <Row>
              <Button side="together" busy={reply.isPending} onClick={() => reply.mutate(true)}>
                {t('begin.yes')}
              </Button>
              <Button tone="quiet" disabled={reply.isPending} onClick={() => reply.mutate(false)}>
                {t('begin.no')}
              </Button>
            </Row>
            <Trouble error={reply.error} />
          </Stack>
        )
      }
    >
      <How />
    </Page>
  )
}
