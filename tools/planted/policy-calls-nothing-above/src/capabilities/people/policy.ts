export { findPerson as maySee } from './store.ts'
