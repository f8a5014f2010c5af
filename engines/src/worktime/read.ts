import { type Entry, type Roster, RosterError, type Span } from './roster.ts'
import { parseStamp } from './stamp.ts'
import { dayFrom, noDay } from './time.ts'

interface WrittenSpan {
  readonly start: string
  readonly end: string
}

/** As it stands in a file: stamps are ISO 8601 with an offset, days YYYY-MM-DD. */
export interface WrittenRoster {
  readonly person: { readonly id: string; readonly birth?: string | undefined }
  readonly settings?: { readonly allow15?: boolean | undefined } | undefined
  readonly horizon?: { readonly from: string; readonly until: string } | undefined
  readonly school?: readonly WrittenSpan[] | undefined
  readonly shifts: readonly WrittenEntry[]
}

export interface WrittenEntry extends WrittenSpan {
  readonly breaks?: readonly WrittenSpan[] | undefined
  readonly employer?: string | undefined
  readonly kind?: 'work' | 'standby' | undefined
  readonly calledAt?: string | undefined
  readonly withdrawnAt?: string | undefined
  readonly noticeMinutes?: number | undefined
}

type Path = readonly (string | number)[]

/** In minutes and days. Refuses a stamp or day that is none with a `RosterError` that says where. */
export function rosterFrom({ person, settings, horizon, school, shifts }: WrittenRoster): Roster {
  if (person.birth !== undefined) day(person.birth, ['person', 'birth'])
  return {
    person: person.id,
    birth: person.birth,
    allow15: settings?.allow15,
    horizon: horizon && {
      from: day(horizon.from, ['horizon', 'from']),
      until: day(horizon.until, ['horizon', 'until']),
    },
    school: school?.map((block, at) => span(block, ['school', at])),
    shifts: shifts.map((entry, at) => entryFrom(entry, ['shifts', at])),
  }
}

function entryFrom(entry: WrittenEntry, path: Path): Entry {
  const optional = (name: 'calledAt' | 'withdrawnAt') => {
    const text = entry[name]
    return text === undefined ? undefined : stamp(text, [...path, name])
  }
  return {
    start: stamp(entry.start, [...path, 'start']),
    end: stamp(entry.end, [...path, 'end']),
    breaks: entry.breaks?.map((pause, at) => minutes(pause, [...path, 'breaks', at])) ?? [],
    employer: entry.employer,
    kind: entry.kind,
    calledAt: optional('calledAt'),
    withdrawnAt: optional('withdrawnAt'),
    noticeMinutes: entry.noticeMinutes,
  }
}

const minutes = ({ start, end }: WrittenSpan, path: Path): Span => ({
  start: stamp(start, [...path, 'start']),
  end: stamp(end, [...path, 'end']),
})

function span(written: WrittenSpan, path: Path): Span {
  const block = minutes(written, path)
  if (block.end <= block.start)
    throw new RosterError([...path, 'end'], 'a block of school ends after it begins')
  return block
}

function stamp(text: string, path: Path): number {
  const found = parseStamp(text)
  if (typeof found === 'string') throw new RosterError(path, found)
  return found
}

function day(text: string, path: Path): number {
  const found = dayFrom(text)
  if (found === null) throw new RosterError(path, noDay(text))
  return found
}
