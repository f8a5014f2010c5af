import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/web/format.ts'
import { Written } from '../../../platform/web/written.tsx'
import { Aside, Card, Disclosure, Notice, Section, Stack, Table } from '../../../ui/index.ts'
import { coinOf } from '../../../ui/pictures/purse/coin-piles.ts'
import { Purse as PursePicture } from '../../../ui/pictures/purse/coins.tsx'
import type { Purse, Purses } from '../model.ts'
import { Bookings } from './bookings.tsx'
import { OwnChoice } from './own-choice.tsx'
import { PriceList } from './price-list.tsx'
import { useAmount } from './use-amount.ts'

interface OnePurseProps {
  purse: Purse
  over: boolean
  /** The page itself says what is left of it. */
  spoken: boolean
  coming: Purses['coming']
}

/** One budget: why it is there, what is in it, what can be chosen, what was. */
export function OnePurse({ purse, over, spoken, coming }: OnePurseProps) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const amount = useAmount()
  const { title, unit, free, freeUntil, laidDown, lapsed, given, asWage, mostAtOnce, lastDay } = purse
  const says = (many: number) => amount(unit, many)
  const coin = coinOf(given.amount)
  const canChoose = !asWage && (!over || free > 0)
  const sentence = over
    ? t('own.sentence_closed', { day: format.day(lastDay) })
    : spoken
      ? undefined
      : t(asWage ? 'own.sentence_wage' : 'own.sentence', { free: says(free), given: says(given.amount) })
  return (
    <Section title={title} {...(sentence && { sentence })}>
      <Stack>
        <Reason purse={purse} over={over} />
        {freeUntil && (
          <Notice title={t('own.back_until', { free: says(free), moment: format.moment(freeUntil) })} />
        )}
        {!asWage && (
          <Card>
            <Stack gap="tight">
              <PursePicture
                label={title}
                coin={coin}
                heaps={[
                  { id: 'left', label: t('coins.left'), amount: free, says: says(free) },
                  { id: 'laid', label: t('coins.laid'), amount: laidDown, says: says(laidDown), gone: true },
                  ...(lapsed > 0
                    ? [
                        {
                          id: 'lapsed',
                          label: t('coins.lapsed'),
                          amount: lapsed,
                          says: says(lapsed),
                          gone: true,
                        },
                      ]
                    : []),
                ]}
              />
              <Aside>{t('coins.worth', { amount: says(coin) })}</Aside>
            </Stack>
          </Card>
        )}
        {!over &&
          coming.map(next => (
            <Aside key={next.budgetId}>
              {next.amount === null
                ? t('own.coming', { title: next.title, day: format.day(next.opensOn) })
                : t('own.comingAmount', {
                    title: next.title,
                    day: format.day(next.opensOn),
                    amount: amount(next.unit, next.amount),
                  })}
            </Aside>
          ))}
        {canChoose && (mostAtOnce === null ? <PriceList purse={purse} /> : <OwnChoice purse={purse} />)}
        {!asWage && <Bookings purse={purse} over={over} />}
        {purse.movements.length > 0 && (
          <Disclosure label={t('lines.title')}>
            <Lines purse={purse} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  )
}

/** Why there is one, and how long beforehand one hears that it ends: read by everybody. */
function Reason({ purse, over }: { purse: Purse; over: boolean }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const { reason, why, noticeDays, lastDay, ending, byYears, given } = purse
  return (
    <Stack gap="tight">
      {ending && !over && (
        <Notice title={t('why.ending', { day: format.day(lastDay), told: format.day(ending.toldOn) })}>
          <Written>{ending.why}</Written>
        </Notice>
      )}
      <p>
        {reason !== 'other' && <>{t(`reasons.${reason}`)} </>}
        <Written>{why}</Written>
      </p>
      {byYears && given.years !== null && <Aside>{t('why.years', { count: given.years })}</Aside>}
      {!over && (
        <Aside>
          {t('why.until', { day: format.day(lastDay) })} {t('why.notice', { count: noticeDays })}
        </Aside>
      )}
    </Stack>
  )
}

function Lines({ purse }: { purse: Purse }) {
  const { t } = useTranslation('budgets')
  const format = useFormat()
  const amount = useAmount()
  return (
    <Table
      caption={t('lines.title')}
      quietCaption
      columns={[
        { key: 'on', label: t('lines.on') },
        { key: 'kind', label: t('lines.kind') },
        { key: 'amount', label: t('lines.amount'), align: 'right' },
        { key: 'balance', label: t('lines.balance'), align: 'right' },
      ]}
      rows={purse.movements.map(line => ({
        id: String(line.number),
        cells: {
          on: format.dayShort(line.on),
          kind: t(`lines.kinds.${line.kind}`),
          amount: amount(purse.unit, line.amount),
          balance: amount(purse.unit, line.balance),
        },
      }))}
    />
  )
}
