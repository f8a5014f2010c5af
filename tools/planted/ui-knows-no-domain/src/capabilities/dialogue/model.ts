export const steps = ['planned', 'held']
