export const Builder = () => ({})
