export const bar = 'top'
