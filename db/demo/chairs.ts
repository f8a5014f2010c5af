/** The ten chairs of the demo: who sits there, by their number in the register. */
export const chairIds = [
  'samira',
  'joost',
  'marieke',
  'ineke',
  'daan',
  'bram',
  'oleksandr',
  'noor',
  'fatma',
  'agnes',
] as const
export type ChairId = (typeof chairIds)[number]

export const chairs: Record<ChairId, { number: string }> = {
  samira: { number: 'P001' },
  joost: { number: 'P002' },
  marieke: { number: 'P003' },
  ineke: { number: 'P004' },
  daan: { number: 'P005' },
  bram: { number: 'P006' },
  oleksandr: { number: 'P007' },
  noor: { number: 'P008' },
  fatma: { number: 'P009' },
  agnes: { number: 'A001' },
}
