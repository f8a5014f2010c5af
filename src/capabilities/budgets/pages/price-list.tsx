import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { useFormat } from '../../../platform/web/format.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Written } from '../../../platform/web/written.tsx'
import { PillRadios } from '../../../ui/controls/pill-radios.tsx'
import {
  Aside,
  Button,
  Card,
  Columns,
  Dialog,
  Disclosure,
  Row,
  Section,
  Stack,
  Table,
} from '../../../ui/index.ts'
import { coinOf } from '../../../ui/pictures/purse/coin-piles.ts'
import { Coins } from '../../../ui/pictures/purse/coins.tsx'
import type { Item, Purse } from '../model.ts'
import { usePurseStep } from './queries.ts'
import { useAmount } from './use-amount.ts'
import { Worth } from './worth.tsx'

/** What can be chosen, each with its price in coins: two presses, and it is there. */
export function PriceList({ purse }: { purse: Purse }) {
  const { t } = useTranslation('budgets')
  const amount = useAmount()
  const [chosen, choose] = useState<{ item: Item; bookingId: string } | null>(null)
  const [only, setOnly] = useState<'all' | 'recognised'>('all')
  const recognised = purse.items.filter(item => item.recognised)
  // A choice between everything and everything is none.
  const canChoose = recognised.length > 0 && recognised.length < purse.items.length
  const items = canChoose && only === 'recognised' ? recognised : purse.items
  return (
    <Section level={3} title={t('list.title')} sentence={t('list.sentence', { count: purse.items.length })}>
      <Stack>
        {canChoose && (
          <PillRadios
            label={t('worth.show')}
            note={t('worth.means')}
            value={only}
            onChange={value => setOnly(value as typeof only)}
            options={[
              { value: 'all', label: t('worth.all', { count: purse.items.length }) },
              { value: 'recognised', label: t('worth.only', { count: recognised.length }) },
            ]}
          />
        )}
        <Columns least={260}>
          {items.map(item => (
            <PriceCard
              key={item.itemId}
              item={item}
              purse={purse}
              // A number of its own for each wish: the same press twice is one booking.
              onChoose={() => choose({ item, bookingId: crypto.randomUUID() })}
            />
          ))}
        </Columns>
        {items.length > 0 && (
          <Disclosure label={t('list.all')}>
            <Table
              caption={t('list.title')}
              quietCaption
              columns={[
                { key: 'what', label: t('list.what') },
                { key: 'takes', label: t('list.takes') },
                { key: 'worth', label: t('worth.title') },
                { key: 'price', label: t('list.price'), align: 'right' },
              ]}
              rows={items.map(({ itemId, title, takes, unit, price, ...item }) => ({
                id: itemId,
                cells: {
                  what: <Written>{title}</Written>,
                  takes: <Written>{takes}</Written>,
                  worth: item.recognised || item.level !== null ? <Worth item={item} /> : '–',
                  price: amount(unit, price),
                },
              }))}
            />
          </Disclosure>
        )}
      </Stack>
      {chosen && <Sure {...chosen} purse={purse} onClose={() => choose(null)} />}
    </Section>
  )
}

function PriceCard({ item, purse, onChoose }: { item: Item; purse: Purse; onChoose: () => void }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const amount = useAmount()
  const { title, words, takes, unit, price, full, itemId } = item
  const booked = purse.bookings.find(one => one.itemId === itemId && one.undoneOn === null)
  const short = price - purse.free
  return (
    <Card as="article" tone={full || short > 0 ? 'flat' : 'raised'}>
      <Stack gap="tight">
        <Coins small amount={price} coin={coinOf(purse.given.amount)} gone={booked !== undefined} />
        <h4>
          <Written>{title}</Written>
        </h4>
        <p>
          <Written>{words}</Written>
        </p>
        <Aside>
          <Written>{takes}</Written>
        </Aside>
        <Worth item={item} />
        {booked && <Aside>{t('list.booked', { day: format.day(booked.bookedOn) })}</Aside>}
        <Row spread>
          <strong>{amount(unit, price)}</strong>
          {full ? (
            <Aside>{t('list.full')}</Aside>
          ) : short > 0 ? (
            <Aside>{t('list.short', { amount: amount(unit, short) })}</Aside>
          ) : (
            <Button tone="quiet" onClick={onChoose}>
              {t(booked ? 'list.again' : 'list.book')}
              <span className="only-heard">: {title}</span>
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  )
}

/** What it costs and what is left after it, before the second and last press. */
function Sure({
  item,
  bookingId,
  purse,
  onClose,
}: {
  item: Item
  bookingId: string
  purse: Purse
  onClose: () => void
}) {
  const { t } = useTranslation(['budgets', 'shell'])
  const amount = useAmount()
  const { itemId, title, unit, price, provider } = item
  const { budgetId, free } = purse
  const book = usePurseStep(() =>
    ask(
      api.PUT('/api/purses/{budgetId}/bookings/{bookingId}', {
        params: { path: { budgetId, bookingId } },
        body: { itemId, seen: price },
      }),
    ),
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('list.bookTitle', { title })}
      closeLabel={t('shell:close')}
      actions={
        <>
          <Button busy={book.isPending} onClick={() => book.mutate(undefined, { onSuccess: onClose })}>
            {t('list.sure')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('list.keep')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>
          {price === 0
            ? t('list.free')
            : t('list.costs', {
                price: amount(unit, price),
                left: amount(unit, Math.max(0, free - price)),
              })}{' '}
          {t('list.undoLine')}
        </p>
        <p>
          <Written>{t('list.with', { provider })}</Written>
        </p>
        <Trouble error={book.error} />
      </Stack>
    </Dialog>
  )
}
