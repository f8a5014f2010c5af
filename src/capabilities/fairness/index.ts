export { onceAnEdition } from './service/once-an-edition.ts'
