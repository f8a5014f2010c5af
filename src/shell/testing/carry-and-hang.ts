import { openDatabase } from '../../platform/db/database.ts'
import { mailLane } from '../../platform/mail/lane.ts'
import { workOff } from '../../platform/work/work-off.ts'

// A process that hands a mail over, prints its id, and never comes to say that it did: until somebody kills it.
const { database } = openDatabase(process.argv[2]!, 4)
await workOff(
  {
    database,
    clock: { now: () => new Date(), today: () => '2026-09-01' },
    now: () => new Date(),
    mustStop: () => false,
    isOpen: async () => true,
    warn: () => {},
    report: () => {},
  },
  mailLane(async mailId => {
    console.log(mailId)
    await new Promise(resolve => setTimeout(resolve, 3_600_000))
  }),
)
