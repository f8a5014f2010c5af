import { Checkbox, Stack } from '../../../ui/index.ts'

interface Option<T extends string> {
  id: T
  label: string
  hint?: string
}

/** As many as fit. */
export function Choices<T extends string>(props: {
  label: string
  hint?: string
  options: readonly Option<T>[]
  chosen: readonly T[]
  onChange: (chosen: readonly T[]) => void
}) {
  const { label, hint, options, chosen, onChange } = props
  return (
    <fieldset className="plain-fieldset">
      <legend>
        <strong>{label}</strong>
      </legend>
      <Stack gap="tight">
        {hint && <p>{hint}</p>}
        {options.map(option => (
          <Checkbox
            key={option.id}
            label={option.label}
            {...(option.hint && { hint: option.hint })}
            checked={chosen.includes(option.id)}
            onChange={on => onChange(on ? [...chosen, option.id] : chosen.filter(one => one !== option.id))}
          />
        ))}
      </Stack>
    </fieldset>
  )
}
