import { useRef } from 'react'
import { medianSeconds, minutesLeft, secondsPerItem } from '../pace.ts'

/** How long what is still open takes: at the pace of this sitting, or as long as that is short, at the pace that we assume. */
export function usePace(answered: number, open: number): { minutes: number; measured: boolean } {
  const moments = useRef<number[]>([])
  const seen = useRef(answered)
  if (answered > seen.current) moments.current.push(performance.now())
  seen.current = answered
  const measured = medianSeconds(moments.current)
  return { minutes: minutesLeft(open, measured ?? secondsPerItem), measured: measured !== undefined }
}
