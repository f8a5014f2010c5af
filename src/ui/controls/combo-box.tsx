import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { plainTyping } from '../../platform/i18n/plain-text.ts'
import { Field, type FieldWords, useFieldIds } from './field.tsx'
import './combo-box.css'

export type ComboChoice = { id: string; words: string; note?: string }

export type ComboBoxProps = FieldWords & {
  text: string
  onText: (text: string) => void
  /** For what stands in the field now. */
  choices: readonly ComboChoice[]
  onChoose: (id: string) => void
  maxLength?: number
}

/** A field with what it finds under it: a combobox of WAI-ARIA. The focus stays in the field; Escape puts the list away. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, optional, quietLabel, text, onText, choices, onChoose, maxLength } = props
  const { id, control } = useFieldIds({ hint, error })
  const list = useId()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const shown = open && choices.length > 0
  const at = Math.min(chosen, choices.length - 1)
  const idOf = (index: number) => `${list}-${index}`

  useEffect(() => {
    if (shown && at >= 0) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, at, shown])

  const choose = (choice: ComboChoice) => {
    setOpen(false)
    setChosen(-1)
    onChoose(choice.id)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && choices.length > 0) {
      event.preventDefault()
      setOpen(true)
      setChosen(at < 0 && step < 0 ? choices.length - 1 : (at + step + choices.length) % choices.length)
    }
    if (event.key === 'Enter' && shown && choices[at]) {
      event.preventDefault()
      choose(choices[at])
    }
    if (event.key === 'Escape' && shown) {
      // The box around it stays open.
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} quietLabel={quietLabel}>
      <div className="combo">
        <input
          {...control}
          className="field__input"
          type="text"
          role="combobox"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={shown && at >= 0 ? idOf(at) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={maxLength}
          value={text}
          onChange={event => {
            setOpen(true)
            setChosen(-1)
            onText(plainTyping(event.target.value))
          }}
          onKeyDown={onKey}
          onBlur={() => setOpen(false)}
        />
        <div className="combo__list" role="listbox" id={list} aria-labelledby={`${id}-list`} hidden={!shown}>
          <span id={`${id}-list`} className="only-heard">
            {label}
          </span>
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys stay in the field, as in every combobox
            <div
              key={choice.id}
              id={idOf(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="combo__choice"
              onPointerMove={() => setChosen(index)}
              // A press must not take the focus, which would put the list away before it is chosen.
              onPointerDown={event => event.preventDefault()}
              onMouseDown={event => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {choice.words}
              {choice.note && <span className="combo__note">{choice.note}</span>}
            </div>
          ))}
        </div>
      </div>
    </Field>
  )
}
