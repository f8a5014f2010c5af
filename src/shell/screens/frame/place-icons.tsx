import type { ReactNode } from 'react'
import type { PlaceId } from '../../../platform/web/screens.ts'
import { ChairMark, DeskMark, HouseMark, StarsMark, TableMark } from '../../../ui/icons/icons.tsx'

export const placeIcons: Readonly<Record<PlaceId, ReactNode>> = {
  office: <DeskMark size={22} />,
  table: <TableMark size={22} />,
  work: <ChairMark size={22} />,
  around: <StarsMark size={22} />,
  organisation: <HouseMark size={22} />,
}
