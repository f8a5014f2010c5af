export const peopleRoutes = 'people'
