import './strips.css'

/** Words that the other paper does not have: under a line, so that it is seen without colour too. */
export function Differs({ children }: { children: string }) {
  return <mark className="differs">{children}</mark>
}
