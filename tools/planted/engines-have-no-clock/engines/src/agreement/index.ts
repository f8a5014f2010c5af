export const signedAt = () => new Date()
