export const moveOut = () => {}
