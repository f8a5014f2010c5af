import type { Said } from './texts.ts'

// A key that does not exist is a type error on every screen.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: Said
    returnNull: false
  }
}
