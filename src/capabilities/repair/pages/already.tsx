import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Disclosure, Row, Select, Stack } from '../../../ui/index.ts'

/** What lies there already, and is what this is about; nothing where nothing lies. */
export function Already(props: {
  label: string
  action: string
  busy: boolean
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}) {
  const { t } = useTranslation('repair')
  const [value, setValue] = useState('')
  if (props.options.length === 0) return null
  return (
    <Disclosure label={props.label}>
      <Stack gap="tight">
        <Select
          label={props.label}
          quietLabel
          placeholder={t('write.choose')}
          value={value}
          onChange={setValue}
          options={props.options}
        />
        <Row>
          <Button
            tone="quiet"
            size="small"
            busy={props.busy}
            disabled={value === ''}
            onClick={() => props.onChoose(value)}
          >
            {props.action}
          </Button>
        </Row>
      </Stack>
    </Disclosure>
  )
}
