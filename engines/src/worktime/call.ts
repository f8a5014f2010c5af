import { counts } from './duty.ts'
import { eachDuty, type Matter } from './matter.ts'
import type { Entry } from './roster.ts'
import type { CallLimits } from './rule-set.ts'
import { dayOf } from './time.ts'

/** Civil Code 7:628a: every line of the roster is a call of its own. */
export function checkCall(matter: Matter<CallLimits>): void {
  matter.findings.restsOn('each-call')
  let isTold = true
  eachDuty(matter, (duty, limits) => {
    for (const entry of duty.entries) {
      if (entry.calledAt !== undefined) notice(matter, 'call-notice', entry, entry.calledAt, limits)
      else isTold = false
      if (entry.withdrawnAt !== undefined) notice(matter, 'call-withdrawn', entry, entry.withdrawnAt, limits)
      else if (workedIn(entry) < limits['call-minimum-pay'])
        matter.violation(
          'call-minimum-pay',
          entry.start,
          entry.end,
          workedIn(entry),
          limits['call-minimum-pay'],
        )
    }
  })
  if (!isTold) matter.findings.unknown('call-notice', 'no-call-time')
}

/** "Four days" is 96 hours or four days of the calendar: where these differ nobody can say. Hours of an agreement are hours. */
function notice(
  { violation, findings }: Matter<CallLimits>,
  rule: 'call-notice' | 'call-withdrawn',
  { start, end, noticeMinutes }: Entry,
  told: number,
  limits: CallLimits,
): void {
  const limit = noticeMinutes ?? limits['call-notice']
  const found = start - told
  const isShort = found < limit
  const isShortByCalendar = dayOf(start) - dayOf(told) < limit / 1440
  if (noticeMinutes === undefined && isShort !== isShortByCalendar)
    findings.unknown(rule, 'four-days', { from: start, to: end, found, limit })
  else if (isShort) violation(rule, start, end, found, limit)
}

function workedIn(entry: Entry): number {
  let minutes = entry.end - entry.start
  for (const pause of entry.breaks) if (counts(entry, pause)) minutes -= pause.end - pause.start
  return minutes
}
