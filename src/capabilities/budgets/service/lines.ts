import type { Call } from '../../../platform/http/call.ts'
import { type Standing, standingOf } from '../purse.ts'
import type { BudgetRow } from '../store/office.ts'
import { insertMovement, type MovementRow } from '../store/purses.ts'
import { lastDayOf } from './present.ts'

/** One purse, of which lines are written one after the other. */
export class Lines {
  readonly #call: Call
  readonly #budget: BudgetRow
  readonly #lines: MovementRow[]

  /** Of its lines the newest at least, and all since its last day. */
  constructor(call: Call, budget: BudgetRow, newest: readonly MovementRow[]) {
    this.#call = call
    this.#budget = budget
    this.#lines = [...newest]
  }

  get free(): number {
    return this.#standing.free
  }

  /** What is over lapses first, so that every line stands in the order in which it happened. */
  async bringUpToDate(): Promise<void> {
    const { over } = this.#standing
    if (over > 0) await this.add('lapse', -over, null)
  }

  async add(kind: MovementRow['kind'], amount: number, bookingId: string | null): Promise<void> {
    const { budgetId } = this.#budget
    const { now: at, actor, tx } = this.#call
    const number = (this.#lines.at(-1)?.number ?? 0) + 1
    const line = { budgetId, kind, amount, bookingId, number, balance: this.#balance + amount }
    await insertMovement(tx, { ...line, ...actor, at })
    this.#lines.push({ ...line, written_at: at })
  }

  get #balance(): number {
    return this.#lines.at(-1)?.balance ?? 0
  }

  get #standing(): Standing {
    const movements = this.#lines.map(line => ({ ...line, at: line.written_at }))
    return standingOf({ balance: this.#balance, movements }, lastDayOf(this.#budget), this.#call.now)
  }
}
