export const roles = ['employee', 'manager']
