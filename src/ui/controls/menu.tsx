import type { KeyboardEvent, ReactNode, ToggleEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { Check, ChevronDown } from '../icons/icons.tsx'
import type { Side } from '../side.ts'
import { Link } from './link.tsx'
import { itemToFocus } from './menu-keys.ts'
import './menu.css'

export type MenuChoice = {
  id: string
  label: string
  note?: string
  href?: string
  onSelect?: () => void
  chosen?: boolean
  icon?: ReactNode
  side?: Side
}

export type MenuProps = {
  /** What the list is called, and the trigger too unless its `face` names itself. */
  label: string
  face?: ReactNode
  items: readonly MenuChoice[]
}

/**
 * A button with a list of choices, after the menu button pattern of WAI-ARIA. The browser's popover brings the top
 * layer, closing by Escape or a press elsewhere, and the way back for the focus; React Aria's menu does the same for
 * 45 KB, on every page, since this one stands in the bar.
 */
export function Menu({ label, face, items }: MenuProps) {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    if (!open) return
    // The list hangs from where its button was.
    const close = () => list.current?.hidePopover()
    window.addEventListener('scroll', close, { passive: true })
    window.addEventListener('resize', close)
    return () => {
      window.removeEventListener('scroll', close)
      window.removeEventListener('resize', close)
    }
  }, [open])

  const all = () => [...(list.current?.querySelectorAll<HTMLElement>('.menu__item') ?? [])]

  const onTriggerKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab') list.current?.hidePopover()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    list.current?.showPopover()
    const opened = all()
    opened.at(event.key === 'ArrowUp' ? -1 : 0)?.focus({ preventScroll: true })
  }

  const onListKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab') {
      list.current?.hidePopover()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const here = all()
    const labels = here.map(item => item.dataset.name ?? '')
    const next = itemToFocus(event.key, here.indexOf(document.activeElement as HTMLElement), labels)
    if (next === null) return
    event.preventDefault()
    here[next]?.focus()
  }

  const onBeforeToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open' && trigger.current) hang(event.currentTarget, trigger.current)
  }

  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    const opened = event.newState === 'open'
    setOpen(opened)
    if (!opened || event.currentTarget.contains(document.activeElement)) return
    const first = all()
    const chosen = first.find(item => item.getAttribute('aria-checked') === 'true')
    ;(chosen ?? first[0])?.focus({ preventScroll: true })
  }

  return (
    <>
      <button
        type="button"
        className="menu__trigger"
        ref={trigger}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onKeyDown={onTriggerKey}
      >
        {face ?? label}
        <ChevronDown size={18} />
      </button>
      <div
        className="menu"
        id={id}
        ref={list}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={onListKey}
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
      >
        {items.map(item => (
          <MenuItem
            key={item.id}
            item={item}
            onPick={() => {
              list.current?.hidePopover()
              item.onSelect?.()
            }}
          />
        ))}
      </div>
    </>
  )
}

type MenuItemProps = { item: MenuChoice; onPick: () => void }

function MenuItem({ item, onPick }: MenuItemProps) {
  const exclusive = item.chosen !== undefined
  const shared = {
    className: 'menu__item',
    role: exclusive ? 'menuitemradio' : 'menuitem',
    'aria-checked': exclusive ? Boolean(item.chosen) : undefined,
    'data-side': item.side,
    'data-name': item.label,
    tabIndex: -1,
    onClick: onPick,
  }
  const words = (
    <>
      {item.icon}
      <span className="menu__words">
        <span className="menu__label">{item.label}</span>
        {item.note && <span className="menu__note">{item.note}</span>}
      </span>
      {item.chosen && <Check className="menu__chosen" />}
    </>
  )
  if (item.href) {
    return (
      <Link href={item.href} {...shared}>
        {words}
      </Link>
    )
  }
  return (
    <button type="button" {...shared}>
      {words}
    </button>
  )
}

/** Under its button, ending where that ends; over it near the foot of the window; never past the left edge. */
function hang(list: HTMLElement, trigger: HTMLElement): void {
  const { left, right, top, bottom } = trigger.getBoundingClientRect()
  const width = document.documentElement.clientWidth
  const fromLeft = right < 300
  const above = bottom > window.innerHeight * 0.66
  Object.assign(list.style, {
    left: fromLeft ? `${Math.max(12, left)}px` : 'auto',
    right: fromLeft ? 'auto' : `${Math.max(12, width - right)}px`,
    top: above ? 'auto' : `${bottom + 6}px`,
    bottom: above ? `${window.innerHeight - top + 6}px` : 'auto',
    minWidth: `${Math.max(240, right - left)}px`,
  })
}
