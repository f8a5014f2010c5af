import { BackupError } from './backup-error.ts'

/** Segments of 16 MB, the size with which the embedded database is made: 256 of them per 4 GB of log. */
const perLog = 256

/** The names of every log segment that a backup needs, from its label's start to the last; all must be there. */
export function segmentsBetween(label: string, last: string, present: readonly string[]): string[] {
  const first = /^START WAL LOCATION: .*\(file ([0-9A-F]{24})\)/m.exec(label)?.[1]
  if (!first) throw new BackupError('The server gave a backup label without a start. Make the backup again.')
  const timeline = first.slice(0, 8)
  const names: string[] = []
  for (let number = numberOf(first); number <= numberOf(last); number++) {
    const name = timeline + hex(Math.floor(number / perLog)) + hex(number % perLog)
    if (!present.includes(name)) {
      throw new BackupError(`Log segment ${name}, which the backup needs, is gone. Make the backup again.`)
    }
    names.push(name)
  }
  return names
}

const numberOf = (name: string) =>
  Number.parseInt(name.slice(8, 16), 16) * perLog + Number.parseInt(name.slice(16), 16)
const hex = (n: number) => n.toString(16).toUpperCase().padStart(8, '0')
