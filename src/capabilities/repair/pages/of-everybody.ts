// Two pages in one file, since every page more is named in what a first visit brings.
export { Conditions } from './conditions.tsx'
export { Explain } from './explain.tsx'
