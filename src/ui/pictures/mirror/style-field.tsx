import './style-field.css'

export type StyleSpot = 'contending' | 'yielding' | 'avoiding' | 'compromising' | 'problem-solving'

/** Where each lies: eye for oneself to the right, eye for the other upward. */
const spots: readonly StyleSpot[] = ['yielding', 'problem-solving', 'compromising', 'avoiding', 'contending']

/** Five ways to negotiate on a field of two concerns: a pearl for what one did, a ring for what one saw. */
export function StyleField(props: {
  names: Readonly<Record<StyleSpot, string>>
  across: string
  upward: string
  did: StyleSpot | null
  saw: StyleSpot | null
}) {
  const { names, across, upward, did, saw } = props
  return (
    <div className="style-field" aria-hidden="true">
      <p className="style-field__upward">{upward}</p>
      <div className="style-field__plane">
        {spots.map(spot => (
          <div key={spot} className="style-field__spot" data-spot={spot} data-on={spot === did || undefined}>
            <span className="style-field__cup">
              {spot === did && <span className="style-field__did" />}
              {spot === saw && <span className="style-field__saw" />}
            </span>
            <span>{names[spot]}</span>
          </div>
        ))}
      </div>
      <p className="style-field__across">{across}</p>
    </div>
  )
}
