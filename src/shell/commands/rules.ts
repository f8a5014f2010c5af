import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Call, type Command, needed, printJson, UsageError } from '@wisselwerk/research'
import {
  approveRulesAsOperator,
  layRulesAsOperator,
  type RuleOperation,
  readRuleStanding,
} from '../../capabilities/agreements/operator.ts'
import { dayOf } from '../../platform/clock/clock.ts'
import { readConfig } from '../../platform/config/config.ts'
import { withOpenDatabase } from './database.ts'

export const command: Command = {
  usage: 'wisselwerk rules [import FILE | approve DRAFT] --organisation NAME [--json]',
  example: 'rules import minimum-wage.json --organisation Waterkant',
  about:
    'Says which rules of law and collective agreement hold, what of them is missing or old, and which drafts wait. Import checks a file of dated rules and lays it down; two people of HR put it in force, or one of HR and you.',
  options: { organisation: { type: 'string' } },
  run,
}

async function run(call: Call): Promise<number> {
  const [move, subject, ...more] = call.names
  const moves = ['import', 'approve']
  if (more.length > 0 || (move !== undefined && (!moves.includes(move) || subject === undefined)))
    throw new UsageError('Give nothing, or import and a file, or approve and the id of a draft.')
  const organisation = needed(call, 'organisation', 'its name, or its id')
  const set = move === 'import' ? readFile(subject!) : null
  const now = new Date()
  await withOpenDatabase(database => {
    const today = readConfig(process.env).today ?? dayOf(now)
    return act({ database, organisation, today, now }, { move, subject, set, json: call.json })
  })
  return 0
}

interface Act {
  move: string | undefined
  subject: string | undefined
  set: unknown
  json: boolean
}

async function act(operation: RuleOperation, { move, subject, set, json }: Act): Promise<void> {
  if (move === 'import') {
    const laid = await layRulesAsOperator(operation, set, randomUUID())
    if (json) return printJson(laid)
    console.log(
      `${laid.name}: the rules lie ready as draft ${laid.draftId}. They hold once people of HR say yes.`,
    )
  } else if (move === 'approve') {
    const said = await approveRulesAsOperator(operation, subject!)
    if (json) return printJson(said)
    console.log(
      `${said.name}: ${said.inForce ? 'the rules are in force' : 'your yes is noted; it still takes a yes of HR, or of two where two hold it'}.`,
    )
  } else {
    const standing = await readRuleStanding(operation)
    if (json) return printJson(standing)
    for (const set of standing.sets) console.log(`${set.title} (${set.id}), checked on ${set.checkedOn}`)
    for (const { label, reference, kind, since } of standing.gaps)
      console.log(
        `${kind === 'missing' ? 'missing' : 'old    '}  ${[reference, label.en].filter(Boolean).join(', ')}: ${kind === 'missing' ? 'not known from' : 'last checked on'} ${since}`,
      )
    for (const draft of standing.drafts)
      console.log(
        `draft    ${draft.draftId}  ${draft.title}, laid down on ${dayOf(draft.laidAt)}; yes from ${[...draft.yes, ...(draft.operator ? ['the operator'] : [])].join(', ') || 'nobody'}`,
      )
  }
}

function readFile(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new UsageError(
      `${file} cannot be opened. See whether its name is right and whether you may read it.`,
    )
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${(error as Error).message}.`)
  }
}
