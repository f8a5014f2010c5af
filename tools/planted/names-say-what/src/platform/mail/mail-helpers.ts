export const send = (to: string) => to
