/** How people at one table call each other. */
export const givenNameOf = (name: string | undefined): string => name?.split(' ')[0] ?? ''
