import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Times and contents of source files, each as one hash. Contents are only read when a time or size differs from
 * the known print: asking is then a matter of milliseconds, and a checkout that only touches files builds nothing.
 */
export function fingerprint(root, sources, counts, known) {
  const files = sources.flatMap(source => list(root, source)).filter(({ path }) => counts(path))
  const times = hash(files.map(({ path, size, time }) => `${path} ${size} ${time}`))
  if (times === known?.times) return known
  return {
    times,
    contents: hash(files.map(({ path }) => `${path} ${hash([readFileSync(join(root, path))])}`)),
  }
}

function list(root, path) {
  const stat = statSync(join(root, path))
  if (!stat.isDirectory()) return [{ path, size: stat.size, time: stat.mtimeMs }]
  const names = readdirSync(join(root, path)).sort()
  return names.flatMap(name => list(root, `${path}/${name}`))
}

function hash(parts) {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\n')
  return sum.digest('hex')
}
