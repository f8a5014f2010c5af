import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const program = createRequire(import.meta.url).resolve('highs/runtime')

/** HiGHS looks for its program beside the script it runs from: it goes along into every bundle for Node. */
export const highsProgram = () => ({
  name: 'highs-program',
  writeBundle: ({ dir }) => copyFileSync(program, join(dir, 'highs.wasm')),
})
