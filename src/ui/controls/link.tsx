import type { ComponentPropsWithoutRef } from 'react'
import { useFollow } from '../navigation.tsx'

export type LinkProps = ComponentPropsWithoutRef<'a'> & { href: string }

/** An ordinary link; addresses of our own open without loading the page again. */
export function Link({ href, onClick, ...rest }: LinkProps) {
  const follow = useFollow(href, onClick)
  return <a {...rest} href={href} onClick={follow} />
}
