import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'

const root = join(import.meta.dirname, '..')

interface Configuration {
  forbidden: IForbiddenRuleType[]
  options: ICruiseOptions
}

const configuration: Configuration = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

export const importRules = configuration.forbidden.map(({ name }) => name!)

export interface Violation {
  rule: string
  from: string
  to: string
}

/** Judges who imports whom. Refuses to judge nothing: without a TypeScript it can use, the tool sees no module. */
export async function findViolations(folders: string[]): Promise<Violation[]> {
  const { forbidden, options } = configuration
  const { output } = await cruise(folders, {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
  })
  const { summary } = output as ICruiseResult
  if (summary.totalCruised === 0)
    throw new Error(`dependency-cruiser found no modules in ${folders.join(', ')}`)
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}

if (process.argv[1] && basename(process.argv[1]) === 'boundaries.ts') {
  const violations = await findViolations(['src', 'engines/src', 'db/demo'])
  const why = new Map(configuration.forbidden.map(({ name, comment }) => [name, comment]))
  for (const { rule, from, to } of violations) console.log(`${from} imports ${to}: ${rule}. ${why.get(rule)}`)
  process.exit(violations.length > 0 ? 1 : 0)
}
