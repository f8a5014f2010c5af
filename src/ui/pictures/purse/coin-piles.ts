/** So many piles of five stand beside each other at most. */
const mostPiles = 12
const perPile = 5

/** What one coin is, so that the whole is a handful of piles: 20, 50 or 100, or as many times ten as it takes. */
export function coinOf(whole: number): number {
  for (let power = 1; ; power *= 10)
    for (const coin of [20, 50, 100]) if (whole / (coin * power) <= mostPiles * perPile) return coin * power
}

/** Piles of five, the last as high as is left; less than a coin is a thin one. */
export function pilesOf(amount: number, coin: number): number[] {
  const coins = Math.ceil(amount / coin)
  const full = Math.floor(coins / perPile)
  const rest = coins % perPile
  return [...Array.from({ length: full }, () => perPile), ...(rest > 0 ? [rest] : [])]
}
