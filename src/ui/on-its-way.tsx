/** Stands where something small is on its way: seen by nobody, and found by whoever waits until all of a page is there. */
export const onItsWay = <span hidden data-coming="" />
