import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, Card, Row, Section, Stack, TextArea } from '../../../ui/index.ts'
import type { Purse } from '../model.ts'
import { PriceField } from './price-field.tsx'
import { usePurseStep } from './queries.ts'
import { useAmount } from './use-amount.ts'

/** Up to the limit one writes what it is and what it costs, and has it: people learn little when they feel steered. */
export function OwnChoice({ purse }: { purse: Purse }) {
  const { t } = useTranslation('budgets')
  const amount = useAmount()
  const { budgetId, unit } = purse
  const most = purse.mostAtOnce!
  const [words, setWords] = useState('')
  const [price, setPrice] = useState<number | null>(null)
  const [tried, setTried] = useState(false)
  // The same for a press that got no answer and is pressed again.
  const bookingId = useRef(crypto.randomUUID())
  const book = usePurseStep((wanted: { words: string; price: number }) =>
    ask(
      api.PUT('/api/purses/{budgetId}/bookings/{bookingId}', {
        params: { path: { budgetId, bookingId: bookingId.current } },
        body: wanted,
      }),
    ),
  )
  const send = () => {
    setTried(true)
    if (words.trim() === '' || price === null) return
    book.mutate(
      { words, price },
      {
        onSuccess: () => {
          setWords('')
          setPrice(null)
          setTried(false)
          bookingId.current = crypto.randomUUID()
        },
      },
    )
  }
  return (
    <Section
      level={3}
      title={t('choice.title')}
      sentence={t('choice.sentence', { most: amount(unit, most) })}
    >
      <Card>
        <Stack>
          <TextArea
            label={t('choice.words')}
            hint={t('choice.wordsHint')}
            rows={2}
            maxLength={300}
            value={words}
            onChange={setWords}
            error={tried && words.trim() === '' ? t('choice.missing') : undefined}
          />
          <PriceField
            unit={unit}
            most={most}
            labels={{ units: t('choice.priceUnits'), cents: t('choice.priceCents') }}
            hint={tried && price === null ? t('choice.missing') : undefined}
            value={price}
            onChange={setPrice}
          />
          <Row>
            <Button busy={book.isPending} onClick={send}>
              {t('choice.book')}
            </Button>
          </Row>
          <Trouble error={book.error} />
        </Stack>
      </Card>
    </Section>
  )
}
