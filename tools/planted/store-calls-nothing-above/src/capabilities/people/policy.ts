export const maySee = (role: string) => role === 'hr'
