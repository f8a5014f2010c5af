import { Aside, Row, Stack } from '../layout/arrange.tsx'
import type { Side } from '../side.ts'
import { Pill } from './button.tsx'

export type PillChoiceProps<Value extends string> = {
  label: string
  hint?: string
  value: Value | null
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string; off?: boolean }[]
  side: Side
}

/** One of a few words, beside each other. */
export function PillChoice<Value extends string>(props: PillChoiceProps<Value>) {
  const { label, hint, value, onChange, options, side } = props
  return (
    <fieldset>
      <legend>
        <strong>{label}</strong>
      </legend>
      <Stack gap="tight">
        <Row gap="tight">
          {options.map(option => (
            <Pill
              key={option.value}
              on={value === option.value}
              side={side}
              aria-pressed={value === option.value}
              disabled={option.off}
              onClick={() => onChange(option.value)}
            >
              {option.label}
            </Pill>
          ))}
        </Row>
        {hint && <Aside>{hint}</Aside>}
      </Stack>
    </fieldset>
  )
}
