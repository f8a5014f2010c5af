export { enterByProvider, providerFor } from './service/sign-in.ts'
export { anyProvider } from './store/sign-in.ts'
