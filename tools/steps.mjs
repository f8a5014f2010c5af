import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from './root.mjs'

/** Runs the steps of a test run one after the other and counts; a failing step does not keep others from running. */
export class Steps {
  passed = 0
  failed = 0
  skipped = 0
  /** What failed and in which words, for the end of the run: the middle of a long log is what gets cut off. */
  faults = []

  /** One check that passes or fails as a whole; its words are shown when it fails. */
  async check(name, command, env = {}) {
    const { code, output, seconds } = await run(command, env, 'quiet')
    this.note(name, code === 0, seconds)
    if (code === 0) return
    console.log(indented(output))
    this.faults.push({ name, words: output })
  }

  /** A run of vitest, which counts its own tests. */
  async tests(name, options, env = {}) {
    console.log(`· ${name}`)
    const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-report-'))
    const report = join(folder, 'report.json')
    const command = ['node_modules/vitest/vitest.mjs', 'run', ...options, '--passWithNoTests']
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { code, seconds } = await run([...command, ...reporters], env, 'loud')
    const { passed, failed, skipped, faults } = count(report)
    this.faults.push(...faults.map(fault => ({ ...fault, name: `${name}: ${fault.name}` })))
    rmSync(folder, { recursive: true })
    this.passed += passed
    this.skipped += skipped
    // An error outside any test fails the run too.
    this.failed += code !== 0 && failed === 0 ? 1 : failed
    console.log(
      `${code === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed, ${Math.round(seconds)} s`,
    )
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

  /** What failed once more, and always the counts as the last line of a run. */
  finish() {
    for (const { name, words } of this.faults) console.log(`✗ ${name}\n${indented(words.slice(0, 2000))}`)
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : ''
    console.log(`${this.passed} passed, ${this.failed} failed${skipped}`)
    process.exitCode = this.failed > 0 ? 1 : 0
  }
}

const indented = text => text.trimEnd().replace(/^/gm, '    ')

function count(report) {
  try {
    const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const faults = testResults.flatMap(faultsOf)
    return { passed: numPassedTests, failed: faults.length, skipped: numPendingTests + numTodoTests, faults }
  } catch {
    return { passed: 0, failed: 0, skipped: 0, faults: [] }
  }
}

/** What failed in one file. A file that cannot be loaded has no tests in it that could fail. */
function faultsOf({ name, status, message, assertionResults }) {
  const file = relative(root, name)
  const failed = assertionResults.filter(test => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [{ name: file, words: message }]
  return failed.map(test => ({ name: `${file} > ${test.fullName}`, words: test.failureMessages.join('\n') }))
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
