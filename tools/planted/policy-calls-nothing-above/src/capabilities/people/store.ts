export const findPerson = (id: string) => id
