export const Button = (label: string) => label
