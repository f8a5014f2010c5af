/** Of how many parts of the product each is opened by itself. Written by hand: the stories count what stands on the screen. */
export const parts = 15
