import fc from 'fast-check'

// The whole run says the same each time it is asked about the same code; a run of one file roams, and finds more.
const seed = process.env.FAST_CHECK_SEED
if (seed) fc.configureGlobal({ seed: Number(seed) })
