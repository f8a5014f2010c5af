export { capabilities } from '../../shell/registry.ts'
