/** From the first of the month after a sheet was laid in a drawer. */
export const keptMonths = 12
