import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'

const root = join(import.meta.dirname, '..')

interface Configuration {
  forbidden: (IForbiddenRuleType & { scope?: string })[]
  options: ICruiseOptions
}

const configuration: Configuration = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

const testFiles = { path: ['\\.(?:test|spec)\\.tsx?$', '/testing/'] }

export const importRules = configuration.forbidden.map(({ name }) => name!)

export interface Violation {
  rule: string
  from: string
  to: string
}

/** Judges who imports whom. Refuses to judge nothing: without a TypeScript it can use, the tool sees no module. */
export async function findViolations(folders: string[]): Promise<Violation[]> {
  const { forbidden, options } = configuration
  const files = forbidden.filter(({ scope }) => scope !== 'folder')
  const whole = forbidden.filter(({ scope }) => scope === 'folder')
  // A test starts the whole application, which would make a circle of everything.
  const exclude = { path: [options.exclude, testFiles].flatMap(item => (item as { path: string[] }).path) }
  return [
    ...(await judge(folders, files, options)),
    ...(await judge(folders, whole, { ...options, exclude })),
  ]
}

async function judge(
  folders: string[],
  forbidden: IForbiddenRuleType[],
  options: ICruiseOptions,
): Promise<Violation[]> {
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
  const violations = await findViolations(['src', 'engines/src', 'research/src', 'db/demo'])
  const why = new Map(configuration.forbidden.map(({ name, comment }) => [name, comment]))
  for (const { rule, from, to } of violations) console.log(`${from} imports ${to}: ${rule}. ${why.get(rule)}`)
  process.exit(violations.length > 0 ? 1 : 0)
}
