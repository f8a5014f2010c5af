/** Who can tell at the call which of five strings is which? */
export const moveSeat = (
  organisationId: string,
  relationId: string,
  seat: string,
  from: string,
  until: string,
): string[] => [organisationId, relationId, seat, from, until]
