import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../capabilities/people/model.ts'
import { ownStayQuery } from '../../../capabilities/people/pages/queries.ts'
import { counterpartPart } from '../../../capabilities/people/vocabulary.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { AvatarChair, Columns, Empty, Facts, Page, Section, Stack } from '../../../ui/index.ts'
import { AlongCards } from '../along/along-cards.tsx'
import { NotFound } from '../frame/not-found.tsx'
import { SeatCard } from '../seat/seat-card.tsx'

/** All that a guest sees: for what, until when, and where they have a seat. */
export function GuestStart({ me }: { me: Me }) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const { data: stay } = useSuspenseQuery(ownStayQuery)
  if (!stay) return <NotFound />
  const purpose = t(`guests.purposes.${stay.purpose}`)
  const until = format.day(stay.until)
  return (
    <Page
      title={t('guests.stay.title', { name: me.givenName })}
      sentence={t('guests.stay.sentence', { purpose, until })}
      note={t('guests.stay.note')}
    >
      <Stack gap="wide">
        <AvatarChair name={me.name} size="large" named note={me.organisation.name} />
        <Facts
          items={[
            { term: t('guests.stay.for'), value: purpose },
            { term: t('guests.stay.from'), value: format.day(stay.from) },
            { term: t('guests.stay.until'), value: until },
          ]}
        />
        <AlongCards
          otherwise={
            me.seats.length === 0 && (
              <Empty title={t('guests.stay.noSeat')}>{t('guests.stay.noSeatText')}</Empty>
            )
          }
        />
        {me.seats.length > 0 && (
          <Section
            title={t('guests.stay.seats')}
            sentence={t(me.seats.every(isOfAgency) ? 'guests.stay.agencyText' : 'guests.stay.seatText')}
          >
            <Columns>
              {me.seats.map(seat => (
                <SeatCard key={seat.relationId} seat={seat} />
              ))}
            </Columns>
          </Section>
        )}
      </Stack>
    </Page>
  )
}

const isOfAgency = ({ parts }: Me['seats'][number]): boolean => parts.includes(counterpartPart)
