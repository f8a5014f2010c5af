import { useSuspenseQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Seats, seatsBeside, seatsOf } from '../../../capabilities/agreements/pages/seats.ts'
import type { Me, TablePart, TableView } from '../../../capabilities/people/model.ts'
import { relationQuery } from '../../../capabilities/people/pages/queries.ts'
import { tableParts } from '../../../capabilities/people/vocabulary.ts'
import { useMe } from '../../../platform/web/me.ts'
import { isBeside, useRelationId, useTablePath } from '../../../platform/web/params.ts'

export interface Table {
  relationId: string
  /** Its address, before that of a page. */
  base: string
  seats: Seats
  /** What the asker does here. */
  parts: readonly TablePart[]
  /** Of one's own table: the relation; of another's: the chair. */
  relation: TableView | undefined
  chair: Me['seats'][number] | undefined
}

/** The table of this address: one's own, or that of two others beside whom one has a chair. */
export function useTable(): Table {
  const { t } = useTranslation('shell')
  const relationId = useRelationId()
  const base = useTablePath()
  const nobody = t('start.noManager')
  const own = useMe()?.seats.find(seat => seat.relationId === relationId)
  const chair = isBeside(base) ? own : undefined
  const [relation] = useSuspenseQueries({
    queries: [relationQuery(relationId)].filter(() => chair === undefined),
  })
  return {
    relationId,
    base,
    seats: chair ? seatsBeside(chair, nobody) : seatsOf(relation!.data, nobody),
    parts: chair?.parts ?? tableParts,
    relation: relation?.data,
    chair,
  }
}
