export const path = '/api/people'
