import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { AskThenDo } from '../../../platform/web/ask-then-do.tsx'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Disclosure, Row, Stack } from '../../../ui/index.ts'
import type { Booking, Purse } from '../model.ts'
import { usePurseStep } from './queries.ts'
import { useAmount } from './use-amount.ts'

/** What I chose, the newest first, with what the bill shows instead of my name. */
export function Bookings({ purse, over }: { purse: Purse; over: boolean }) {
  const { t } = useTranslation('budgets')
  const { bookings } = purse
  const fresh = bookings.some(({ undoUntil }) => undoUntil !== null)
  return (
    <Disclosure label={t('bookings.title')} open={fresh || undefined}>
      <Stack>
        {bookings.length === 0 && <Aside>{t('bookings.none')}</Aside>}
        {bookings.map(booking => (
          <One key={booking.bookingId} booking={booking} purse={purse} over={over} />
        ))}
        {bookings.length > 0 && <Aside>{t('bookings.referenceNote')}</Aside>}
      </Stack>
    </Disclosure>
  )
}

function One({ booking, purse, over }: { booking: Booking; purse: Purse; over: boolean }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const amount = useAmount()
  const { bookingId, what, provider, price, reference, bookedOn, undoUntil, undoneOn } = booking
  const { budgetId, unit } = purse
  const undo = usePurseStep(() =>
    ask(
      api.DELETE('/api/purses/{budgetId}/bookings/{bookingId}', {
        params: { path: { budgetId, bookingId } },
      }),
    ),
  )
  return (
    <Card tone="flat" as="article">
      <Stack gap="tight">
        <h4>{what === null ? t('unreadable') : <Written>{what}</Written>}</h4>
        <p>{t('bookings.on', { day: format.day(bookedOn), price: amount(unit, price) })}</p>
        {provider && (
          <p>
            <Written>{t('list.with', { provider })}</Written>
          </p>
        )}
        {undoneOn ? (
          <p>{t('bookings.undone', { day: format.day(undoneOn) })}</p>
        ) : (
          <p>{t('bookings.reference', { reference })}</p>
        )}
        {undoUntil && (
          <>
            <Aside>{t('bookings.undoUntil', { moment: format.moment(undoUntil) })}</Aside>
            <Row>
              <AskThenDo
                word={t('bookings.undo')}
                of={what ?? reference}
                title={t('bookings.undoTitle')}
                keep={t('bookings.keep')}
                step={undo}
                input={undefined}
              >
                <p>{t(over ? 'bookings.undoLate' : 'bookings.undoText', { price: amount(unit, price) })}</p>
              </AskThenDo>
            </Row>
          </>
        )}
      </Stack>
    </Card>
  )
}
