import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { Tabs } from '../../controls/tabs.tsx'
import { Thread } from '../../icons/icons.tsx'
import type { Side } from '../../side.ts'
import { useNarrow } from '../../width.ts'
import { Threads } from './threads.tsx'
import './strips.css'

export type StripColumn = 'mine' | 'ours' | 'yours'

export type StripItem = {
  id: string
  column: StripColumn
  /** The clause itself. */
  children: ReactNode
  /** Who, what, when, how complete: a hard edge; otherwise a wavy one. */
  edge: 'hard' | 'soft'
  /** The edge in words, and anything else worth a line. */
  meta?: ReactNode
  /** Fields, in the letter of the screen instead of that of the text. */
  form?: ReactNode
  /** Reactions: buttons or pills. */
  actions?: ReactNode
}

export type PaperStripsProps = {
  label: string
  columns: Readonly<Record<StripColumn, { title: string; side: Side; empty?: ReactNode }>>
  strips: readonly StripItem[]
  /** Strips that mean the same, by id. */
  threads: readonly (readonly [string, string])[]
  /** Said on a strip without a partner. */
  looseLabel: string
  /** Said on a strip with partners, before their words: "hoort bij". */
  tiedLabel: string
  /** Where there is room for one column only: the one to begin with. */
  first?: StripColumn
  /** A short name per strip, for the words of a thread. */
  nameOf: (id: string) => string
}

const order: readonly StripColumn[] = ['mine', 'ours', 'yours']

/** Mine to the left, yours to the right, what became ours between them. */
export function PaperStrips(props: PaperStripsProps) {
  const { label, columns, strips, threads, first = 'mine' } = props
  const narrow = useNarrow(820)
  const [shown, setShown] = useState<string>(first)
  const root = useId()

  const column = (name: StripColumn) => (
    <div className="strips__column" data-side={columns[name].side}>
      {!narrow && <h2 className="strips__title">{columns[name].title}</h2>}
      <ul className="strips__list">
        {strips
          .filter(strip => strip.column === name)
          .map(strip => (
            <li key={strip.id} data-strip={strip.id}>
              <StripOf strip={strip} side={columns[name].side} props={props} />
            </li>
          ))}
      </ul>
      {strips.every(strip => strip.column !== name) && (
        <div className="strips__empty">{columns[name].empty}</div>
      )}
    </div>
  )

  if (narrow) {
    const items = order.map(name => ({
      id: name,
      label: columns[name].title,
      side: columns[name].side,
      content: column(name),
    }))
    return (
      <section className="strips strips--narrow" aria-label={label}>
        <Tabs label={label} items={items} selected={shown} onSelect={setShown} />
      </section>
    )
  }
  return (
    <section className="strips" aria-label={label} id={root}>
      <Threads within={root} pairs={threads} />
      {order.map(name => (
        <div key={name} className="strips__cell">
          {column(name)}
        </div>
      ))}
    </section>
  )
}

function StripOf({ strip, side, props }: { strip: StripItem; side: Side; props: PaperStripsProps }) {
  const partners = props.threads
    .filter(([a, b]) => a === strip.id || b === strip.id)
    .map(([a, b]) => (a === strip.id ? b : a))
  return (
    <Strip
      side={side}
      edge={strip.edge}
      loose={partners.length === 0 && strip.column !== 'ours'}
      meta={strip.meta}
      form={strip.form}
      actions={strip.actions}
      tie={
        partners.length === 0
          ? strip.column !== 'ours' && props.looseLabel
          : `${props.tiedLabel} ${partners.map(props.nameOf).join(', ')}`
      }
    >
      {strip.children}
    </Strip>
  )
}

export type StripProps = {
  side: Side
  edge: 'hard' | 'soft'
  /** Hangs from one end. */
  loose?: boolean
  /** What it is tied to, or that it is tied to nothing, in words. */
  tie?: ReactNode
  meta?: ReactNode
  form?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

export function Strip({ side, edge, loose, tie, meta, form, actions, children }: StripProps) {
  return (
    <div className="strip" data-side={side} data-edge={edge} data-loose={loose || undefined}>
      <div className="strip__paper">
        <div className="strip__words">{children}</div>
        {meta && <div className="strip__meta">{meta}</div>}
        {tie && (
          <p className="strip__tie">
            <Thread size={16} />
            <span>{tie}</span>
          </p>
        )}
        {form && <div className="strip__form">{form}</div>}
        {actions && <div className="strip__actions">{actions}</div>}
      </div>
    </div>
  )
}
