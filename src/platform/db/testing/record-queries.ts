import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { KyselyConfig, KyselyPlugin } from 'kysely'

/** One query as it was first met: the file that holds it, the function, and its text. */
export interface RecordedQuery {
  file: string
  by: string
  sql: string
}

interface Frame {
  file: string
  name: string
}

/**
 * Writes every different query of the stores and the platform to a file of this process in `folder`. Who asked is
 * read from the stack at the moment a query is built, where its store stands right above; its text is known only
 * once it has run.
 */
export function recordQueries(folder: string): Pick<KyselyConfig, 'log' | 'plugins'> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${process.pid}.ndjson`)
  const askers = new WeakMap<object, Frame>()
  const known = new Set<string>()
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      const asker = findAsker(readStack())
      if (asker) askers.set(queryId, asker)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return {
    plugins: [plugin],
    log: ({ query }) => {
      const asker = askers.get(query.queryId)
      if (!asker) return
      const line = JSON.stringify({
        file: asker.file,
        by: asker.name,
        sql: query.sql,
      } satisfies RecordedQuery)
      if (known.has(line)) return
      known.add(line)
      appendFileSync(file, `${line}\n`)
    },
  }
}

const own = /\/(src\/(?:capabilities\/[^/]+\/store|platform)(?:\/.+|\.ts))$/

/** The innermost store or platform function, when it is one: what a test or builder asks is not the product's. */
function findAsker(stack: readonly Frame[]): Frame | undefined {
  const inside = stack.findIndex(
    ({ file }) => !/node_modules|record-queries|db\/ask-together|^node:/.test(file) && file !== '',
  )
  const file = own.exec(stack[inside]?.file ?? '')?.[1]
  // The transaction's own words hold who asks, and differ each time.
  if (!file || file === 'src/platform/db/database.ts' || /\/testing\/|\.test\.ts$/.test(file))
    return undefined
  const same = stack.slice(inside).filter(frame => frame.file.endsWith(`/${file}`) && frame.name !== '')
  return { file, name: same[0]?.name ?? '' }
}

function readStack(): Frame[] {
  const { prepareStackTrace, stackTraceLimit } = Error
  try {
    Error.stackTraceLimit = 40
    Error.prepareStackTrace = (_error, sites) =>
      sites.map(site => ({
        file: (site.getFileName() ?? '').replace(/^file:\/\//, ''),
        name: site.getFunctionName() ?? '',
      }))
    return new Error('where').stack as unknown as Frame[]
  } finally {
    Error.prepareStackTrace = prepareStackTrace
    Error.stackTraceLimit = stackTraceLimit
  }
}
