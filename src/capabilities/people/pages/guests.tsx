import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { AvatarChair, Button, Empty, Page, Row, Section, Stack, Table } from '../../../ui/index.ts'
import type { GuestList } from '../guest-schemas.ts'
import { InviteGuest } from './invite-guest.tsx'
import { guestsQuery } from './queries.ts'

/** For HR: who is here without a contract, and a door for somebody more. */
export function Guests() {
  const { t } = useTranslation('people')
  const { data } = useSuspenseQuery(guestsQuery)
  const count = data.guests.length
  return (
    <Page
      title={t('guests.title')}
      sentence={count === 0 ? t('guests.none') : t('guests.sentence', { count })}
      note={t('guests.note')}
      back={{ href: '/people', label: t('guests.back') }}
    >
      <Stack gap="wide">
        {count === 0 ? (
          <Empty title={t('guests.none')}>{t('guests.noneText')}</Empty>
        ) : (
          <Listed guests={data.guests} />
        )}
        <InviteGuest today={data.today} />
      </Stack>
    </Page>
  )
}

function Listed({ guests }: Pick<GuestList, 'guests'>) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: (personId: string) =>
      ask(api.DELETE('/api/guests/{personId}', { params: { path: { personId } } })),
    onSuccess: list => queries.setQueryData(guestsQuery.queryKey, list),
  })
  const column = (key: 'name' | 'number' | 'purpose' | 'until' | 'account' | 'end') => ({
    key,
    label: t(`guests.columns.${key}`),
  })
  return (
    <Section title={t('guests.chairs')}>
      <Stack gap="wide">
        <Row gap="wide">
          {guests.map(({ personId, name, purpose, until }) => (
            <AvatarChair
              key={personId}
              name={name}
              named
              note={t('guests.untilDay', {
                purpose: t(`guests.purposes.${purpose}`),
                until: format.day(until),
              })}
            />
          ))}
        </Row>
        <Trouble error={end.error} />
        <Table
          caption={t('guests.list')}
          quietCaption
          columns={[
            column('name'),
            column('number'),
            column('purpose'),
            column('until'),
            column('account'),
            column('end'),
          ]}
          rows={guests.map(({ personId, name, number, purpose, until, account }) => ({
            id: personId,
            cells: {
              name,
              number,
              purpose: t(`guests.purposes.${purpose}`),
              until: format.day(until),
              account: t(account ? 'guests.in' : 'guests.notIn'),
              end: (
                <Button
                  tone="quiet"
                  size="small"
                  busy={end.isPending && end.variables === personId}
                  aria-label={t('guests.endWho', { name })}
                  onClick={() => end.mutate(personId)}
                >
                  {t('guests.end')}
                </Button>
              ),
            },
          }))}
        />
      </Stack>
    </Section>
  )
}
