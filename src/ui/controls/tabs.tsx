import type { KeyboardEvent, ReactNode } from 'react'
import { useId, useRef, useState } from 'react'
import type { Side } from '../side.ts'
import './tabs.css'

export type TabItem = { id: string; label: ReactNode; content: ReactNode; side?: Side }

export type TabsProps = {
  label: string
  items: readonly TabItem[]
  /** Left out: the tabs keep their own place, the first to begin with. */
  selected?: string
  onSelect?: (id: string) => void
}

/** After the tabs pattern of WAI-ARIA: one stop of the Tab key, arrows walk and show at once. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [own, setOwn] = useState(items[0]?.id)
  const shown = items.find(item => item.id === (selected ?? own)) ?? items[0]

  const show = (item: TabItem) => {
    setOwn(item.id)
    if (item.id !== shown?.id) onSelect?.(item.id)
  }

  const onKey = (event: KeyboardEvent) => {
    const from = items.findIndex(item => item.id === shown?.id)
    const to = tabToShow(event.key, from, items.length)
    const next = to === null ? undefined : items[to]
    if (to === null || !next) return
    event.preventDefault()
    show(next)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus()
  }

  return (
    <div className="tabs">
      <div className="tabs__list" role="tablist" aria-label={label} ref={list} onKeyDown={onKey}>
        {items.map(item => (
          <button
            key={item.id}
            type="button"
            role="tab"
            id={`${id}-tab-${item.id}`}
            className="tabs__tab"
            data-side={item.side}
            aria-selected={item.id === shown?.id}
            aria-controls={item.id === shown?.id ? `${id}-panel` : undefined}
            tabIndex={item.id === shown?.id ? 0 : -1}
            onClick={() => show(item)}
          >
            {item.label}
          </button>
        ))}
      </div>
      {shown && (
        <div
          key={shown.id}
          className="tabs__panel"
          role="tabpanel"
          id={`${id}-panel`}
          aria-labelledby={`${id}-tab-${shown.id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel of plain text would be skipped by the Tab key
          tabIndex={0}
        >
          {shown.content}
        </div>
      )}
    </div>
  )
}

function tabToShow(key: string, from: number, count: number): number | null {
  if (key === 'ArrowRight') return (from + 1) % count
  if (key === 'ArrowLeft') return (from - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
