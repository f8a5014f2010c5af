export const findTalk = (id: string) => id
