/** Three questions about one statement, read at ease. An assumption, and said so; who looks is timed by their own pace. */
export const secondsPerItem = 20

/** A longer silence is a pause, and says nothing about pace. */
const pauseSeconds = 120

/** From so many items on somebody's own pace says more than an assumption. */
const enough = 4

/** The seconds that one item took, as the middle of what the last ones took; undefined while too few are known. */
export function medianSeconds(moments: readonly number[]): number | undefined {
  const took = moments
    .slice(1)
    .map((moment, index) => (moment - moments[index]!) / 1000)
    .filter(seconds => seconds <= pauseSeconds)
    .sort((a, b) => a - b)
  return took.length < enough ? undefined : took[Math.floor(took.length / 2)]
}

/** In whole minutes, never less than it is. */
export const minutesLeft = (items: number, seconds: number): number => Math.ceil((items * seconds) / 60)
