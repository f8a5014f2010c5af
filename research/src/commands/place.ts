import { place, type Why } from '@wisselwerk/engines/placement'
import { type Call, type Command, onlyName, printJson } from './command.ts'
import { columns } from './offer-table.ts'
import { namingPlace, readPlacementCase } from './placement-file.ts'

export const command: Command = {
  usage: 'wisselwerk place CASE.json [--json]',
  example: 'place docs/examples/placement.json',
  about:
    'The best placement of a group over openings with places, proven, and for everybody who is not placed the reason that is true for them. The file has workers, openings (id, capacity), edges (worker, opening, value: a whole number from 0), and where there are: mustPlace (who goes first whatever it costs) and standing (worker, opening: what stands now, kept where it costs nothing).',
  run,
}

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the file with the case')
  const given = readPlacementCase(file)
  const began = performance.now()
  const answer = namingPlace(file, () => place(given))
  const ms = performance.now() - began
  const { placed, value, optimal, bound, mustUnplaced, kept } = answer
  const unplaced = answer.unplaced.map(worker => ({ worker, why: answer.why(worker) }))
  if (call.json) printJson({ placed, value, optimal, bound, unplaced, mustUnplaced, kept, ms })
  else
    console.log(
      [
        columns(placed.map(({ worker, opening }) => [worker, opening])),
        ...(unplaced.length > 0
          ? [`Not placed:\n${unplaced.map(({ worker, why }) => `  ${worker}: ${inWords(why)}.`).join('\n')}`]
          : []),
        `${placed.length} of ${given.workers.length} placed, worth ${value}; ${optimal ? 'no placement is worth more' : `none is worth more than ${bound}`}.${mustUnplaced > 0 ? ` ${mustUnplaced} of those who have to be placed cannot be.` : ''}`,
      ].join('\n\n'),
    )
  return 0
}

function inWords(why: Why): string {
  switch (why.reason) {
    case 'no-opening':
      return 'no opening was named for them'
    case 'no-capacity':
      return `${list(why.openings)} has no place at all`
    case 'held-by-must':
      return `${list(why.openings)} is full of people who have to be placed`
    case 'needed-by-others': {
      const instead =
        why.insteadOf === null ? 'others would have to move' : `${why.insteadOf} would be left out instead`
      const loss = why.loss === 0 ? 'nothing would be gained' : `${why.loss} would be lost in all`
      return `others needed ${list(why.openings)}: placing them, ${instead}, and ${loss}`
    }
  }
}

const list = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(' or ') : `${names.slice(0, 3).join(', ')} or ${names.length - 3} more`
