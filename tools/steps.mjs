import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.mjs'

/** More files than these do not fail by chance. */
const triedAgain = 3

/** Runs the steps of a test run and counts; a failing step does not keep others from running. */
export class Steps {
  passed = 0
  failed = 0
  skipped = 0
  /** What failed and in which words, for the end of the run: the middle of a long log is what gets cut off. */
  faults = []
  /** What failed at first and passed when it was told once more. */
  unsteady = []
  #start = performance.now()

  /** One check that passes or fails as a whole; its words are shown when it fails. */
  async check(name, command, env = {}) {
    const { code, output, seconds } = await run(command, env, 'quiet')
    this.note(name, code === 0, seconds)
    // What a check passes over it says in a line of its own.
    for (const line of output.split('\n').filter(text => text.startsWith('- ')))
      this.skip(name, line.slice(2))
    if (code === 0) return
    console.log(indented(output))
    this.faults.push({ name, words: output })
  }

  /** Checks that do not need each other, as many at once as the machine has cores. */
  async checks(list) {
    const waiting = [...list]
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.check(...next)
    }
    await Promise.all(Array.from({ length: availableParallelism() }, worker))
  }

  /** A run of vitest, which counts its own tests. What could not run counts as failed, not as passed over. */
  async tests(name, options, env = {}) {
    console.log(`· ${name}`)
    this.#count(name, await runTests(options, env))
  }

  /**
   * Stories look at a browser by its clock and this machine's: a few that failed are told once more, by themselves. What
   * fails twice has failed; what passes then is unsteady and stands among the last words.
   */
  async stories(name, options, env = {}) {
    console.log(`· ${name}`)
    const first = await runTests(options, env)
    if (first.faults.length === 0 || first.files.length === 0 || first.files.length > triedAgain)
      return this.#count(name, first)
    console.log(`· ${name}, once more: ${first.files.join(', ')}`)
    const again = await runTests([...options, ...first.files], env)
    const failedTwice = again.faults.map(fault => fault.name)
    this.unsteady.push(...first.faults.filter(fault => !failedTwice.includes(fault.name)))
    this.#count(name, {
      passed: [...first.passed, ...again.passed.filter(test => !first.passed.includes(test))],
      skipped: first.skipped,
      faults: again.faults,
      seconds: first.seconds + again.seconds,
    })
  }

  #count(name, { passed, skipped, faults, seconds }) {
    this.faults.push(...faults.map(fault => ({ ...fault, name: `${name}: ${fault.name}` })))
    this.passed += passed.length
    this.skipped += skipped
    this.failed += faults.length
    const sign = faults.length === 0 ? '✓' : '✗'
    console.log(`${sign} ${name}: ${passed.length} passed, ${faults.length} failed, ${Math.round(seconds)} s`)
  }

  note(name, isGood, seconds) {
    if (isGood) this.passed++
    else this.failed++
    console.log(`${isGood ? '✓' : '✗'} ${name}${seconds === undefined ? '' : `, ${seconds.toFixed(1)} s`}`)
  }

  skip(name, why) {
    this.skipped++
    console.log(`- ${name}: skipped, ${why}`)
  }

  /** What failed once more, then what repeats this run, and always the counts as the last line. */
  finish(...words) {
    for (const { name, words } of this.faults) console.log(`✗ ${name}\n${indented(words.slice(0, 2000))}`)
    for (const { name, words } of this.unsteady)
      console.log(`~ unsteady, passed the second time only: ${name}\n${indented(words.slice(0, 600))}`)
    console.log(`All of it took ${((performance.now() - this.#start) / 60_000).toFixed(1)} minutes.`)
    for (const line of words) console.log(line)
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : ''
    console.log(`${this.passed} passed, ${this.failed} failed${skipped}`)
    process.exitCode = this.failed > 0 ? 1 : 0
  }
}

const indented = text => text.trimEnd().replace(/^/gm, '    ')

async function runTests(options, env) {
  const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-report-'))
  const report = join(folder, 'report.json')
  const command = ['node_modules/vitest/vitest.mjs', 'run', ...options]
  const reporters = ['--reporter=default', '--reporter=./tools/test-report.mjs']
  const told = { ...env, WISSELWERK_TEST_REPORT: report }
  const { code, seconds } = await run([...command, ...reporters], told, 'loud')
  const { passed, skipped, faults, files } = readReport(report)
  rmSync(folder, { recursive: true })
  // An error outside any test fails the run too, and a run that counted nothing did not run.
  if (faults.length === 0 && (code !== 0 || passed.length + skipped === 0))
    faults.push({ name: 'the run as a whole', words: `It ended with ${code}; its own words stand above.` })
  return { passed, skipped, faults, files, seconds }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: [], skipped: 0, faults: [], files: [] }
  }
}

function run(command, env, loudness) {
  const start = performance.now()
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', loudness === 'loud' ? 'inherit' : 'pipe', loudness === 'loud' ? 'inherit' : 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => {
      output += chunk
    })
  }
  return new Promise(resolve => {
    child.on('error', error => resolve({ code: -1, output: error.message, seconds: 0 }))
    child.on('close', code => resolve({ code, output, seconds: (performance.now() - start) / 1000 }))
  })
}
