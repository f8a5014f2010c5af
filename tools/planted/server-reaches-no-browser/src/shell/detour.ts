export { Button as listen } from '../ui/button.tsx'
