/** Which item a key leads to, or null for a key that is not the menu's. A letter finds the next that begins with it. */
export function itemToFocus(key: string, from: number, labels: readonly string[]): number | null {
  const count = labels.length
  if (count === 0) return null
  if (key === 'ArrowDown') return (from + 1) % count
  if (key === 'ArrowUp') return (Math.max(from, 0) - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if ([...key].length !== 1 || key === ' ') return null
  const letter = key.toLocaleLowerCase()
  for (let step = 1; step <= count; step++) {
    const index = (from + step) % count
    if (labels[index]?.toLocaleLowerCase().startsWith(letter)) return index
  }
  return null
}
