import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, ask } from '../../../../platform/web/api.ts'
import type { ClauseInput, FloorView } from '../../model.ts'

/** The floor check of a text while it is being written, a moment after the last letter. */
export function useFloorCheck(relationId: string, clauses: readonly ClauseInput[]): readonly FloorView[] {
  const text = JSON.stringify(clauses)
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 400)
    return () => clearTimeout(timer)
  }, [text])
  const check = useQuery({
    queryKey: ['floor', relationId, settled],
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    queryFn: () =>
      ask(
        api.POST('/api/relations/{relationId}/check', {
          params: { path: { relationId } },
          body: { clauses: JSON.parse(settled) as ClauseInput[] },
        }),
      ),
  })
  const known = new Set(clauses.map(({ id }) => id))
  return check.data?.floor.filter(({ clauseId }) => known.has(clauseId)) ?? []
}
