export const showPerson = (id: string) => id
