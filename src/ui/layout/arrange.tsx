import type { ComponentPropsWithoutRef, ReactNode, Ref } from 'react'
import { useId } from 'react'
import type { Side } from '../side.ts'
import './arrange.css'

type Gap = 'tight' | 'regular' | 'wide'

/** Under each other. */
export function Stack({ gap = 'regular', ...rest }: ComponentPropsWithoutRef<'div'> & { gap?: Gap }) {
  return <div {...rest} className={join('stack', `stack--${gap}`, rest.className)} />
}

/** Beside each other, wrapping where the width ends. */
export function Row({
  gap = 'regular',
  align = 'center',
  spread = false,
  ...rest
}: ComponentPropsWithoutRef<'div'> & {
  gap?: Gap
  align?: 'start' | 'center' | 'end' | 'baseline'
  spread?: boolean
}) {
  return (
    <div
      {...rest}
      className={join('row', `row--${gap}`, `row--${align}`, spread && 'row--spread', rest.className)}
    />
  )
}

/** Equal columns that become rows when each would get narrower than `least` pixels. */
export function Columns({
  least = 280,
  gap = 'regular',
  style,
  ...rest
}: ComponentPropsWithoutRef<'div'> & { least?: number; gap?: Gap }) {
  return (
    <div
      {...rest}
      className={join('columns', `stack--${gap}`, rest.className)}
      style={{ ...style, gridTemplateColumns: `repeat(auto-fit, minmax(min(${least}px, 100%), 1fr))` }}
    />
  )
}

export type CardProps = ComponentPropsWithoutRef<'div'> & {
  side?: Side
  /** `flat` lies in the page with a hairline only, `fog` lies deeper. */
  tone?: 'raised' | 'flat' | 'fog'
  as?: 'div' | 'section' | 'article'
}

export function Card({ side, tone = 'raised', as: Element = 'div', ...rest }: CardProps) {
  return (
    <Element
      {...(rest as ComponentPropsWithoutRef<'div'>)}
      className={join('card', `card--${tone}`, side && 'card--side', rest.className)}
      data-side={side}
    />
  )
}

export type SectionProps = {
  title: string
  /** One serif sentence made from the data. */
  sentence?: ReactNode
  action?: ReactNode
  level?: 2 | 3
  children?: ReactNode
  id?: string
}

export function Section({ title, sentence, action, level = 2, children, id }: SectionProps) {
  const own = useId()
  const Heading = `h${level}` as const
  return (
    <section className="section" id={id} aria-labelledby={own}>
      <div className="section__head">
        <Heading id={own}>{title}</Heading>
        {action}
      </div>
      {sentence && <p className="section__sentence">{sentence}</p>}
      {children && <div className="section__body">{children}</div>}
    </section>
  )
}

/** The second voice. */
export function Aside(props: ComponentPropsWithoutRef<'p'>) {
  return <p {...props} className={join('quiet-text', props.className)} />
}

/** A name in the colour of its side; the place on the screen says the same. */
export function SideName({ side, children }: { side: Side; children: ReactNode }) {
  return (
    <span className="side-name" data-side={side}>
      {children}
    </span>
  )
}

/** Under each other, or `across`: a few short ones beside each other. */
export function Facts(props: { items: readonly { term: string; value: ReactNode }[]; across?: boolean }) {
  const { items, across } = props
  return (
    <dl className={join('facts', across && 'facts--across')}>
      {items.map(item => (
        <div key={item.term} className="facts__row">
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function join(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** The one sentence that a screen is about, set large; a heading of its own, which a screen can lead to. */
export function Statement({ children, ref }: { children: ReactNode; ref?: Ref<HTMLHeadingElement> }) {
  return (
    <h2 className="statement" ref={ref} tabIndex={-1}>
      {children}
    </h2>
  )
}
