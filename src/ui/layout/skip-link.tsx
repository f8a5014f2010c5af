import { leadTo } from '../lead.ts'
import './skip-link.css'

/** First stop of the Tab key: past the bar, straight to the page. */
export function SkipLink({ label, target = 'main' }: { label: string; target?: string }) {
  return (
    <a
      className="skip-link"
      href={`#${target}`}
      onClick={event => {
        const place = document.getElementById(target)
        if (!place) return
        event.preventDefault()
        leadTo(place)
      }}
    >
      {label}
    </a>
  )
}
