export { talkTasks } from './service/due.ts'
export { noteNeed } from './service/notes.ts'
