import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildServer, launch, newHome, print, quiet, root, takeChair } from './launch.ts'

// How long a start takes, what is in memory when nobody does anything, and what a browser must fetch for a page.
const { home, remove } = newHome()
const built = buildServer()
try {
  const rows: (string | number)[][] = []
  const memory: (string | number)[][] = []
  for (const name of ['cold (makes the database and the demo)', 'warm', 'warm again']) {
    const begin = performance.now()
    const server = await launch([built.script], quiet(home))
    const page = await fetch(`${server.url}/`)
    await page.text()
    const toPage = performance.now() - begin
    rows.push([name, (server.startedIn / 1000).toFixed(2), (toPage / 1000).toFixed(2), page.status])
    if (name === 'warm again') {
      // As after somebody has been there: a session, a few pages, and then quiet.
      const cookie = await takeChair(server.url, 'samira')
      for (const path of ['/api/me', '/api/expectations/catalogue'])
        await fetch(server.url + path, { headers: { cookie } })
      await new Promise(resolve => setTimeout(resolve, 5_000))
      memory.push(...restOf(server.child.pid!, home))
    }
    await server.stop()
  }
  print(['start', 'address printed, s', 'first page, s', 'status'], rows)
  console.log()
  print(['at rest', 'processes', 'private + shared once (PSS), MB'], memory)
  console.log()
  print(['page', 'script gzip kB', 'style gzip kB', 'together'], weighPages())
} finally {
  built.remove()
  remove()
}

/** Proportional set size: memory that several processes share is counted once, divided over them. */
function restOf(server: number, of: string): (string | number)[][] {
  const postmaster = Number(readFileSync(join(of, 'database/data/postmaster.pid'), 'utf8').split('\n')[0])
  const listed = execFileSync('ps', ['--ppid', String(postmaster), '-o', 'pid='])
    .toString()
    .trim()
    .split(/\s+/)
  const children = listed.map(Number)
  const pss = (pid: number): number => {
    const found = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
    return Number(found?.[1] ?? 0) / 1024
  }
  const database = [postmaster, ...children].reduce((sum, pid) => sum + pss(pid), 0)
  const own = pss(server)
  return [
    ['server', 1, own.toFixed(0)],
    ['database', children.length + 1, database.toFixed(0)],
    ['together', children.length + 2, (own + database).toFixed(0)],
  ]
}

interface Chunk {
  file: string
  isEntry?: boolean
  isDynamicEntry?: boolean
  imports?: string[]
  css?: string[]
}

/** Everything that must be there before a page shows: the entry, the page's own part, and one language. */
function weighPages(): (string | number)[][] {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/web/.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const size = (file: string) => gzipSync(readFileSync(join(root, 'dist/web', file))).length
  const gather = (key: string, into = new Set<string>()): Set<string> => {
    if (into.has(key)) return into
    into.add(key)
    for (const name of manifest[key]!.imports ?? []) gather(name, into)
    return into
  }
  const entry = Object.keys(manifest).find(key => manifest[key]!.isEntry)!
  const language = Object.keys(manifest).find(key => key === 'src/shell/text/nl.ts')
  const weigh = (keys: Set<string>) => {
    const chunks = [...keys].map(key => manifest[key]!)
    const scripts = chunks.reduce((sum, chunk) => sum + size(chunk.file), 0)
    const styles = new Set(chunks.flatMap(chunk => chunk.css ?? []))
    return [scripts, [...styles].reduce((sum, file) => sum + size(file), 0)] as const
  }
  const first = gather(entry)
  if (language) gather(language, first)
  const pages = Object.keys(manifest).filter(
    key => manifest[key]!.isDynamicEntry && /screens|pages/.test(key),
  )
  const line = (name: string, keys: Set<string>) => {
    const [scripts, styles] = weigh(keys)
    return [name, ...[scripts, styles, scripts + styles].map(bytes => (bytes / 1024).toFixed(1))]
  }
  return [
    line('first paint', first),
    ...pages.map(key => line(key.replace(/^src\//, ''), gather(key, new Set(first)))),
  ]
}
