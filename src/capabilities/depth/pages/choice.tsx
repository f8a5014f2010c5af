import { Pill, Row, type Side } from '../../../ui/index.ts'

/** One of a few words, beside each other. */
export function Choice<Value extends string>(props: {
  label: string
  value: Value | null
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string }[]
  side: Side
}) {
  const { label, value, onChange, options, side } = props
  return (
    <fieldset className="plain-fieldset">
      <legend>{label}</legend>
      <Row gap="tight">
        {options.map(option => (
          <Pill
            key={option.value}
            on={value === option.value}
            side={side}
            aria-pressed={value === option.value}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </Pill>
        ))}
      </Row>
    </fieldset>
  )
}
