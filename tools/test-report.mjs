import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from './root.mjs'

/**
 * Counts what a run of vitest did, for `steps.mjs`. A test that waits for a beginning that failed, or for a run that was
 * broken off, is called skipped by vitest; here it is what it is: it could not run, which is a failure that says so.
 * Skipped is only what is passed over by the test's own words.
 */
export default class TestReport {
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const of = state => tests.filter(test => test.result().state === state)
    const idle = tests.filter(test => !['passed', 'failed'].includes(test.result().state))
    const faults = [
      ...of('failed').map(test => ({ name: nameOf(test), words: wordsOf(test.result().errors) })),
      ...idle.filter(test => !isOwnChoice(test)).map(test => ({ name: nameOf(test), words: whyIdle(test) })),
      ...modules
        .filter(module => module.errors().length > 0 && module.children.size === 0)
        .map(module => ({ name: fileOf(module), words: wordsOf(module.errors()) })),
      ...unhandled.map(error => ({ name: 'outside any test', words: wordsOf([error]) })),
    ]
    const files = modules.filter(module => !module.ok()).map(fileOf)
    const counted = {
      passed: of('passed').map(nameOf),
      skipped: idle.filter(isOwnChoice).length,
      faults,
      files,
    }
    writeFileSync(process.env.WISSELWERK_TEST_REPORT, JSON.stringify(counted))
  }
}

const fileOf = module => relative(root, module.moduleId)
const nameOf = test => `${fileOf(test.module)} > ${test.fullName}`
const wordsOf = errors => (errors ?? []).map(error => error.stack ?? error.message).join('\n')
const isOwnChoice = test => ['skip', 'todo'].includes(test.options.mode) || test.result().note !== undefined

/** The words of the nearest beginning that failed. */
function whyIdle(test) {
  for (let above = test.parent; above; above = above.parent)
    if (above.errors().length > 0) return `It could not run. ${wordsOf(above.errors())}`
  return 'It could not run: the run was broken off before.'
}
