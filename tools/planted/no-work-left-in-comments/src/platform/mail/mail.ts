// TODO: send it
export const send = (to: string) => to
