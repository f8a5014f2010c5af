import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../../platform/web/api.ts'
import { Trouble } from '../../../../platform/web/trouble.tsx'
import { Button, Notice, Row, Section, Stack, TextField } from '../../../../ui/index.ts'
import { useAmount } from '../use-amount.ts'

/** What a bill is for, by the reference on it, and never for whom. */
export function CheckBill() {
  const { t } = useTranslation('budgets')
  const amount = useAmount()
  const [reference, setReference] = useState('')
  const check = useMutation({
    mutationFn: (code: string) =>
      ask(api.GET('/api/budget-references/{reference}', { params: { path: { reference: code } } })),
  })
  const { data: found } = check
  return (
    <Section title={t('office.check')} sentence={t('office.checkText')}>
      <Stack>
        <TextField
          label={t('office.reference')}
          maxLength={20}
          value={reference}
          onChange={text => {
            setReference(text)
            check.reset()
          }}
        />
        <Row>
          <Button
            tone="quiet"
            busy={check.isPending}
            onClick={() => reference.trim() !== '' && check.mutate(reference.trim())}
          >
            {t('office.checkSend')}
          </Button>
        </Row>
        {found && (
          <Notice
            title={
              found.title === null
                ? t('office.foundOwn', { price: amount(found.unit, found.price) })
                : t('office.found', { title: found.title, price: amount(found.unit, found.price) })
            }
          >
            {found.undone && <p>{t('office.foundUndone')}</p>}
          </Notice>
        )}
        <Trouble error={check.error} />
      </Stack>
    </Section>
  )
}
