import { useRef } from 'react'

export function Step({ next }: { next: () => void }) {
  const end = useRef<HTMLDivElement>(null)
  const go = () => {
    next()
    end.current?.scrollIntoView()
  }
  return (
    <div ref={end}>
      <button type="button" onClick={go}>
        Verder
      </button>
    </div>
  )
}
