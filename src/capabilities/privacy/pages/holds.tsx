import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Aside, Button, Card, Facts, Row, Section, Stack, Tag } from '../../../ui/index.ts'
import type { HoldList } from '../retention-schemas.ts'
import { PlaceHold } from './place-hold.tsx'
import { holdsQuery, useHoldStep } from './queries.ts'

type Hold = HoldList['holds'][number]

/** Whose data are kept longer, why and until when; HR alone sees it, and whoever it is about. */
export function Holds() {
  const { t } = useTranslation('privacy')
  const { holds, longest } = useSuspenseQuery(holdsQuery).data
  const standing = new Set(holds.filter(({ state }) => state === 'stands').map(hold => hold.person.personId))
  return (
    <Section
      title={t('retention.holds.title')}
      sentence={t('retention.holds.sentence', { count: standing.size })}
    >
      <Stack>
        {holds.map(hold => (
          <HoldCard key={hold.holdId} {...{ hold, longest }} />
        ))}
        <PlaceHold longest={longest} />
        <Aside>{t('retention.holds.note')}</Aside>
      </Stack>
    </Section>
  )
}

function HoldCard({ hold, longest }: { hold: Hold; longest: string }) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const { holdId, version, state } = hold
  const path = { params: { path: { holdId } } }
  const renew = useHoldStep(() =>
    ask(api.POST('/api/retention/holds/{holdId}/renew', { ...path, body: { version, until: longest } })),
  )
  const lift = useHoldStep(() =>
    ask(api.POST('/api/retention/holds/{holdId}/lift', { ...path, body: { version } })),
  )
  const stands = state === 'stands'
  const words = {
    stands: t('retention.holds.stands', { day: format.day(hold.until) }),
    over: t('retention.holds.over', { day: format.day(hold.until) }),
    lifted: t('retention.holds.lifted', { day: format.day(hold.liftedOn ?? hold.until) }),
  }
  return (
    <Card as="article" tone="flat">
      <Section
        title={`${hold.person.name} (${hold.number})`}
        level={3}
        action={<Tag tone={stands ? 'soft' : 'line'}>{words[state]}</Tag>}
      >
        <Stack>
          <Facts
            items={[
              { term: t('retention.holds.reason'), value: t(`retention.holds.reasons.${hold.reason}`) },
              { term: t('retention.holds.explanation'), value: hold.explanation },
              {
                term: t('retention.holds.by'),
                value: t('retention.holds.placed', {
                  name: hold.placedBy?.name ?? t('retention.mine.stranger'),
                  day: format.day(hold.placedOn),
                }),
              },
            ]}
          />
          <Trouble error={renew.error ?? lift.error} />
          {stands && (
            <Row data-print="no">
              {hold.until < longest && (
                <Button tone="quiet" size="small" busy={renew.isPending} onClick={() => renew.mutate()}>
                  {t('retention.holds.renew', { day: format.day(longest) })}
                </Button>
              )}
              <Button tone="plain" size="small" busy={lift.isPending} onClick={() => lift.mutate()}>
                {t('retention.holds.lift')}
              </Button>
            </Row>
          )}
        </Stack>
      </Section>
    </Card>
  )
}
