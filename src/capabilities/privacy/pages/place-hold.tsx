import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../../../platform/web/api.ts'
import { Trouble } from '../../../platform/web/trouble.tsx'
import { Button, DateField, Disclosure, Row, Select, Stack, TextArea, TextField } from '../../../ui/index.ts'
import { holdReasons } from '../vocabulary.ts'
import { HealthHint } from './health-hint.tsx'
import { useHoldStep } from './queries.ts'

type Reason = (typeof holdReasons)[number]
const empty = { number: '', reason: '' as Reason | '', explanation: '', until: '' }

/** Whose, why, in words that they will read, and until when: never without a day. */
export function PlaceHold({ longest }: { longest: string }) {
  const { t } = useTranslation('privacy')
  const [open, setOpen] = useState(false)
  const [input, setInput] = useState(empty)
  const { number, reason, explanation, until } = input
  const whole = number.trim() && reason && explanation.trim() && until
  const place = useHoldStep(async (body: typeof input & { reason: Reason }) => {
    const list = await ask(api.POST('/api/retention/holds', { body }))
    setInput(empty)
    setOpen(false)
    return list
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (whole) place.mutate({ ...input, reason })
  }
  return (
    <Disclosure label={t('retention.holds.add')} open={open} onToggle={setOpen}>
      <form onSubmit={submit}>
        <Stack>
          <TextField
            label={t('retention.holds.number')}
            hint={t('retention.holds.numberHint')}
            required
            maxLength={40}
            value={number}
            onChange={value => setInput({ ...input, number: value })}
          />
          <Select
            label={t('retention.holds.reason')}
            placeholder={t('retention.holds.choose')}
            required
            value={reason}
            onChange={value => setInput({ ...input, reason: value as Reason })}
            options={holdReasons.map(value => ({ value, label: t(`retention.holds.reasons.${value}`) }))}
          />
          <TextArea
            label={t('retention.holds.explanation')}
            hint={t('retention.holds.explanationHint')}
            required
            maxLength={500}
            value={explanation}
            onChange={value => setInput({ ...input, explanation: value })}
          />
          <HealthHint text={explanation} />
          <DateField
            label={t('retention.holds.until')}
            hint={t('retention.holds.untilHint')}
            required
            max={longest}
            value={until}
            onChange={value => setInput({ ...input, until: value })}
          />
          <Trouble error={place.error} />
          <Row>
            <Button type="submit" busy={place.isPending} disabled={!whole}>
              {t('retention.holds.save')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Disclosure>
  )
}
