export const setProvider = () => {}
