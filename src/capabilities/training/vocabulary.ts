/** From which day on a year is counted: until then people say whether they were there. */
export const countedFrom = (year: number): string => `${year + 1}-02-01`
