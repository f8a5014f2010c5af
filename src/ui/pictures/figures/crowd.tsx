import './crowd.css'

export interface CrowdGroup {
  id: string
  count: number | null
  mark: Mark
}
/** Shape says it as much as colour; `fog` is whoever stands in no group that can be shown. */
export type Mark = 'full' | 'half' | 'ring' | 'faint' | 'fog'

/** Past this many each dot stands for more than one. */
const mostDots = 300

/** How many people one dot stands for, in pictures that lie beside each other. */
export const worthOf = (wholes: readonly (number | null)[]): number =>
  Math.max(1, ...wholes.map(whole => Math.ceil((whole ?? 0) / mostDots)))

/** One dot for each of all people, group by group; nothing else is known of a dot. The words beside it say the same. */
export function Crowd(props: {
  whole: number | null
  groups: readonly CrowdGroup[]
  worth: number
  small?: boolean
}) {
  const { whole, groups, worth, small } = props
  const known = groups.reduce((sum, { count }) => sum + (count ?? 0), 0)
  const rest: CrowdGroup = { id: 'rest', count: Math.max(0, (whole ?? known) - known), mark: 'fog' }
  const dots = [...groups, rest].flatMap(({ count, mark }) =>
    Array.from<Mark>({ length: Math.round((count ?? 0) / worth) }).fill(mark),
  )
  return (
    <span className={`crowd ${small ? 'crowd--small' : ''}`.trim()} aria-hidden="true">
      {dots.map((mark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots have no names
        <DotMark key={at} mark={mark} />
      ))}
    </span>
  )
}

/** As it stands in the crowd, for the words that say what it is. */
export const DotMark = ({ mark }: { mark: Mark }) => <i className="dot" data-mark={mark} aria-hidden="true" />
