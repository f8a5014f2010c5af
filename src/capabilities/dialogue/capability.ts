import { plate } from '../../platform/plate/plate.ts'
import { dialogueRecords } from './records.ts'
import { dialogueRoutes } from './routes/index.ts'
import { dialogueDays, dialogueDesk } from './service/desk.ts'
import { dialogueFinds } from './service/find.ts'
import { noteNeed } from './service/notes.ts'
import { dialogueModules } from './text/arrangements.ts'
import { dialogueEn } from './text/en.ts'
import { dialogueNames } from './text/names.ts'
import { dialogueNl } from './text/nl.ts'

export const dialogue = plate({
  name: 'dialogue',
  texts: { nl: dialogueNl, en: dialogueEn },
  names: dialogueNames,
  modules: dialogueModules,
  records: dialogueRecords,
  routes: dialogueRoutes,
  hears: { 'need-card.changed': noteNeed },
  desk: dialogueDesk,
  days: dialogueDays,
  finds: dialogueFinds,
})
