import type { ComponentPropsWithoutRef, MouseEvent } from 'react'
import type { Side } from '../side.ts'
import { Link, type LinkProps } from './link.tsx'
import './button.css'

type Look = {
  /** One primary per screen; quiet has an edge; plain is a word that can be pressed. */
  tone?: 'primary' | 'quiet' | 'plain'
  side?: Side
  size?: 'regular' | 'small'
}

export type ButtonProps = Look & ComponentPropsWithoutRef<'button'> & { busy?: boolean }

/**
 * What cannot be pressed now keeps its place and its focus, and ignores the press: the browser's own `disabled` would throw
 * whoever just pressed it, and reads by keyboard or ear, back to the top of the page.
 */
const pressable = ({ disabled, busy, onClick }: Pick<ButtonProps, 'disabled' | 'busy' | 'onClick'>) => ({
  'aria-disabled': disabled || busy || undefined,
  'data-off': disabled || undefined,
  onClick: (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled || busy) event.preventDefault()
    else onClick?.(event)
  },
})

/** A busy button says so and ignores a second press. */
export function Button({
  tone = 'primary',
  side,
  size = 'regular',
  busy,
  disabled,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...pressable({ disabled, busy, onClick })}
      className={look(tone, size, rest.className)}
      data-side={side}
      aria-busy={busy || undefined}
    >
      {busy && <span className="button__busy" aria-hidden="true" />}
      {children}
    </button>
  )
}

export type ButtonLinkProps = Look & LinkProps

export function ButtonLink({ tone = 'primary', side, size = 'regular', ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={look(tone, size, rest.className)} data-side={side} />
}

export type PillProps = ComponentPropsWithoutRef<'button'> & { on?: boolean; side?: Side }

/** A choice that is on or off. Its words change with it, so the words are what is announced. */
export function Pill({ on = false, side = 'together', disabled, onClick, children, ...rest }: PillProps) {
  return (
    <button
      type="button"
      {...rest}
      {...pressable({ disabled, onClick })}
      className={`pill ${rest.className ?? ''}`}
      data-side={side}
      data-on={on || undefined}
    >
      {children}
    </button>
  )
}

export type IconButtonProps = ComponentPropsWithoutRef<'button'> & { label: string }

export function IconButton({ label, disabled, onClick, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...pressable({ disabled, onClick })}
      className={`icon-button ${rest.className ?? ''}`}
      aria-label={label}
      title={label}
    >
      {children}
    </button>
  )
}

function look(tone: string, size: string, extra?: string): string {
  return `button button--${tone} button--${size} ${extra ?? ''}`.trim()
}
