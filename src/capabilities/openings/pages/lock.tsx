import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import {
  Aside,
  AvatarChair,
  Button,
  Columns,
  Disclosure,
  Empty,
  Facts,
  Page,
  Row,
  Section,
  Stack,
  Table,
} from '../../../ui/index.ts'
import { LockPicture } from '../../../ui/pictures/around/lock.tsx'
import type { OpeningToFill, WhoWants } from '../model.ts'
import { CloseForm } from './close-form.tsx'
import { PublishForm } from './publish-form.tsx'
import { toFillQuery, useLook } from './queries.ts'
import { useFacts } from './use-facts.ts'

/** The lock between inside and outside, with its two bolts: the days, and a look at who inside wants it. */
export function LockPage() {
  const { t } = useTranslation('openings')
  const { openingId } = useParams({ strict: false }) as { openingId: string }
  const { data } = useSuspenseQuery(toFillQuery)
  const opening = data.openings.find(one => one.openingId === openingId)
  const back = { href: '/fill-openings', label: t('lock.back') }
  if (opening) return <AtLock opening={opening} back={back} />
  return (
    <Page title={t('fill.title')} back={back}>
      <Empty title={t('one.gone')}>
        <p>{t('one.goneText')}</p>
      </Empty>
    </Page>
  )
}

function AtLock({ opening, back }: { opening: OpeningToFill; back: { href: string; label: string } }) {
  const { t } = useTranslation('openings')
  const { all } = useFacts()
  const look = useLook(opening.openingId)
  const [asked, setAsked] = useState<'publish' | 'close' | null>(null)
  const { title, tasks, kind, unit, closedOn, mine, gate } = opening
  const sentence = useSentence()(opening)
  const blocked = useBlocked()(gate)
  const mayAct = closedOn === null && !mine
  const people = look.data?.people
  const days = t('lock.daysBolt', { gone: gate.gone, days: gate.days })
  const looked = t(gate.lookedOn === null ? 'lock.lookShut' : 'lock.lookOpen')
  return (
    <Page title={title} sentence={sentence} back={back} width="wide">
      <Stack gap="wide">
        {mayAct && (
          <Stack gap="tight">
            <Row gap="tight">
              <Button busy={look.isPending} onClick={() => look.mutate()}>
                {t('lock.look')}
              </Button>
              {gate.outsideOn === null && (
                <Button tone="quiet" disabled={blocked !== null} onClick={() => setAsked('publish')}>
                  {t('lock.publish')}
                </Button>
              )}
              <Button tone="plain" onClick={() => setAsked('close')}>
                {t(kind === 'post' ? 'lock.close' : 'lock.closeProject')}
              </Button>
            </Row>
            {gate.outsideOn === null && blocked !== null && <Aside>{blocked}</Aside>}
            <Trouble error={look.error} />
          </Stack>
        )}
        {gate.address !== null && closedOn === null && (
          <p>
            <a href={gate.address}>{t('lock.toOutside')}</a>
          </p>
        )}
        <LockPicture
          label={t('lock.picture', { days, look: looked })}
          inside={t('lock.inside')}
          outside={t('lock.outside')}
          days={{ says: days, gone: gate.gone, of: gate.days }}
          look={{ says: looked, drawn: gate.lookedOn !== null }}
          open={gate.outsideOn !== null}
        />
        {people && <Wanting people={people} />}
        {look.data && <Others others={look.data.others} />}
        <Section title={t('lock.work')} sentence={t('one.asked', { kind: t(`kinds.${kind}`), unit })}>
          <Stack>
            <p>
              <Written>{tasks}</Written>
            </p>
            <Facts items={all(opening)} />
          </Stack>
        </Section>
        <LockTable opening={opening} />
      </Stack>
      {asked === 'publish' && <PublishForm openingId={opening.openingId} onClose={() => setAsked(null)} />}
      {asked === 'close' && <CloseForm opening={opening} people={people} onClose={() => setAsked(null)} />}
    </Page>
  )
}

function useSentence() {
  const { t } = useTranslation('openings')
  const format = useFormat()
  return ({ closedOn, mine, gate }: OpeningToFill): string => {
    const day = format.day(gate.from)
    if (closedOn !== null) return t('lock.isClosed', { day: format.day(closedOn) })
    if (mine) return t('lock.mine')
    if (gate.outsideOn !== null) return t('lock.isOutside', { day: format.day(gate.outsideOn) })
    if (gate.missing.length === 0) return t('lock.ready')
    if (gate.missing.length === 2) return t('lock.inBoth', { day })
    return gate.missing[0] === 'days' ? t('lock.inDays', { day }) : t('lock.inLook')
  }
}

/** What is still missing, where the button sleeps. */
function useBlocked() {
  const { t } = useTranslation('openings')
  return ({ missing, days, gone }: OpeningToFill['gate']): string | null => {
    const count = days - gone
    if (missing.length === 0) return null
    if (missing.length === 2) return t('lock.blockedBoth', { count })
    return missing[0] === 'days' ? t('lock.blockedDays', { count }) : t('lock.blockedLook')
  }
}

function Wanting({ people }: { people: WhoWants['people'] }) {
  const { t } = useTranslation('openings')
  const format = useFormat()
  if (people.length === 0)
    return (
      <Section title={t('lock.who')}>
        <Empty title={t('lock.whoNone')}>
          <p>{t('lock.whoNoneText')}</p>
        </Empty>
      </Section>
    )
  return (
    <Section title={t('lock.who')} sentence={t('lock.whoText')}>
      <Columns least={280}>
        {people.map(({ personId, name, jobTitle, signedOn }) => (
          <Row key={personId} gap="tight" align="start">
            <AvatarChair name={name} side="employee" />
            <Stack gap="tight">
              <h3>{name}</h3>
              {jobTitle !== null && (
                <Aside>
                  <Written>{jobTitle}</Written>
                </Aside>
              )}
              <p>{t('lock.signed', { day: format.day(signedOn) })}</p>
            </Stack>
          </Row>
        ))}
      </Columns>
    </Section>
  )
}

/** Who shows that they can or want it and did not sign up: by group, by name within it, without a number. */
function Others({ others }: { others: WhoWants['others'] }) {
  const { t } = useTranslation('openings')
  const format = useFormat()
  if (others.length === 0) return null
  const groups = [...new Set(others.map(({ group }) => group))]
  return (
    <Section title={t('lock.othersWho')} sentence={t('lock.othersText')}>
      <Stack>
        {groups.map(group => (
          <Stack key={group} gap="tight">
            <h3>{t(`groups.${group}`)}</h3>
            <Columns least={280}>
              {others
                .filter(one => one.group === group)
                .map(({ personId, name, can, wants }) => (
                  <Row key={personId} gap="tight" align="start">
                    <AvatarChair name={name} side="employee" />
                    <Stack gap="tight">
                      <h4>{name}</h4>
                      {can.length > 0 && <Aside>{t('lock.can', { what: format.list(can) })}</Aside>}
                      {wants.length > 0 && <Aside>{t('lock.wants', { what: format.list(wants) })}</Aside>}
                    </Stack>
                  </Row>
                ))}
            </Columns>
          </Stack>
        ))}
      </Stack>
    </Section>
  )
}

function LockTable({ opening: { openedOn, gate } }: { opening: OpeningToFill }) {
  const { t } = useTranslation('openings')
  const format = useFormat()
  return (
    <Disclosure label={t('lock.table')}>
      <Table
        caption={t('lock.table')}
        quietCaption
        columns={[
          { key: 'bolt', label: t('lock.bolt') },
          { key: 'state', label: t('lock.state') },
        ]}
        rows={[
          {
            id: 'days',
            cells: {
              bolt: t('lock.boltDays'),
              state: t('lock.openedOn', { day: format.day(openedOn), from: format.day(gate.from) }),
            },
          },
          {
            id: 'look',
            cells: {
              bolt: t('lock.boltLook'),
              state:
                gate.lookedOn === null
                  ? t('lock.notLooked')
                  : t('lock.lookedOn', { day: format.day(gate.lookedOn) }),
            },
          },
        ]}
      />
    </Disclosure>
  )
}
