import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Cross, Magnifier } from '../icons/icons.tsx'
import { useNavigateTo } from '../navigation.tsx'
import './jump-box.css'

export type JumpHit = { id: string; words: string; note?: string; where?: string; href: string }
export type JumpGroup = { id: string; label: string; icon: ReactNode; hits: readonly JumpHit[] }

export type JumpBoxProps = {
  /** What the field is called, and the box. */
  label: string
  closeLabel: string
  text: string
  onText: (text: string) => void
  onClose: () => void
  groups: readonly JumpGroup[]
  /** Said where nothing is found, or before anything is sought. */
  said: string
  foot: ReactNode
}

/**
 * A field over the page with what it finds under it: a combobox of WAI-ARIA in the browser's own dialog, which keeps the
 * focus inside, closes by Escape and gives the focus back.
 */
export function JumpBox({ label, closeLabel, text, onText, onClose, groups, said, foot }: JumpBoxProps) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  const navigate = useNavigateTo()
  const hits = groups.flatMap(group => group.hits)
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, hits.length - 1)
  const idOf = (index: number) => `${id}-${index}`

  useEffect(() => {
    if (!box.current?.open) box.current?.showModal()
  }, [])
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])

  const open = (href: string) => {
    box.current?.close()
    navigate(href)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && hits.length > 0) {
      event.preventDefault()
      setChosen((at + step + hits.length) % hits.length)
    }
    if (event.key === 'Enter' && hits[at]) {
      event.preventDefault()
      open(hits[at].href)
    }
  }
  let index = -1
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the box closes it, as Escape does
    <dialog
      ref={box}
      className="jump"
      aria-label={label}
      onClose={onClose}
      onClick={event => event.target === box.current && box.current.close()}
    >
      <div className="jump__inside">
        <div className="jump__field">
          <Magnifier size={22} />
          <input
            className="jump__input"
            type="text"
            role="combobox"
            aria-label={label}
            aria-expanded={hits.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={hits[at] ? idOf(at) : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            placeholder={label}
            maxLength={80}
            value={text}
            onChange={event => {
              setChosen(0)
              onText(event.target.value)
            }}
            onKeyDown={onKey}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={closeLabel}
            onClick={() => box.current?.close()}
          >
            <Cross />
          </button>
        </div>
        <div className="jump__hits" role="listbox" id={`${id}-list`} aria-label={label}>
          {groups.map(group => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
            <div key={group.id} role="group" aria-label={group.label}>
              <p className="jump__group" aria-hidden="true">
                {group.icon}
                {group.label}
              </p>
              {group.hits.map(hit => {
                index += 1
                const own = index
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: keys stay in the field, as in every combobox
                  <div
                    key={hit.id}
                    id={idOf(own)}
                    role="option"
                    tabIndex={-1}
                    aria-selected={own === at}
                    className="jump__hit"
                    onPointerMove={() => setChosen(own)}
                    onClick={() => open(hit.href)}
                  >
                    <span className="jump__words">
                      {hit.words}
                      {hit.note && <span className="jump__note">{hit.note}</span>}
                    </span>
                    {hit.where && <span className="jump__note">{hit.where}</span>}
                  </div>
                )
              })}
            </div>
          ))}
        </div>
        <p className="jump__said" role="status">
          {hits.length === 0 && said}
        </p>
        <div className="jump__foot">{foot}</div>
      </div>
    </dialog>
  )
}
