export const readTable = (text: string) => text.split('\n')
