export const usage = 'wisselwerk scales DATA.csv'
