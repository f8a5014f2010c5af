import type { textsNl } from '../texts-nl.ts'

// A key that does not exist is a type error on every screen.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof textsNl
    returnNull: false
  }
}
