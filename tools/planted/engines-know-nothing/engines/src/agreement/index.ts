import { readFileSync } from 'node:fs'
export const readTerms = (path: string) => readFileSync(path, 'utf8')
