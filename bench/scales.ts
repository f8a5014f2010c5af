import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { fromSources } from '../tools/sources.mjs'

// Scores and alpha of 8 scales with 60 items, beside psych::alpha in R on the same answers where R is installed; then of
// ten times as many respondents from a file, which is never held whole.
const rows = Number(process.env.ROWS ?? 1_000_000)
const sizes = [7, 8, 7, 8, 7, 8, 7, 8]
const folder = mkdtempSync(join(tmpdir(), 'ww-bench-scales-'))
const answers = join(folder, 'answers.bin')

/** Alpha of complete respondents, scores by the half rule; reading the answers is not counted. */
const psych = `
suppressMessages(library(psych))
given <- commandArgs(trailingOnly = TRUE)
rows <- as.numeric(given[2]); sizes <- as.integer(strsplit(given[3], ",")[[1]])
file <- file(given[1], "rb")
seconds <- 0; alphas <- c(); means <- c()
for (k in sizes) {
  x <- matrix(as.numeric(readBin(file, "integer", rows * k, size = 1, signed = FALSE)), ncol = k)
  x[x == 255] <- NA
  colnames(x) <- paste0("i", seq_len(k))
  seconds <- seconds + system.time({
    complete <- as.data.frame(x[stats::complete.cases(x), ])
    found <- psych::alpha(complete, check.keys = FALSE, warnings = FALSE)
    score <- rowMeans(x, na.rm = TRUE)
    score[rowSums(!is.na(x)) < ceiling(k / 2)] <- NA
  })[["elapsed"]]
  alphas <- c(alphas, found$total$raw_alpha); means <- c(means, mean(score, na.rm = TRUE))
}
number <- function(v) paste0("[", paste(format(v, digits = 17), collapse = ","), "]")
cat(sprintf('{"version":"%s","seconds":%f,"alphas":%s,"means":%s}\\n',
  packageVersion("psych"), seconds, number(alphas), number(means)))
`

let bundle = ''
try {
  bundle = await bundled('scales-million')
  const { first, middle, best, start, loaded, memory, alphas, means } = run([bundle, `${rows}`, '9'])
  console.log(`${rows.toLocaleString('en')} respondents, 60 items, 8 scales: scores and alpha, one thread`)
  console.log(
    `  first ${first.toFixed(0)} ms, then ${middle.toFixed(0)} ms in the middle and ${best.toFixed(0)} at best`,
  )
  console.log(
    `  resident memory ${memory} MB: Node ${start}, answers ${loaded - start}, the rest work and scores`,
  )
  besidePsych(alphas, means, middle)
  await fromFile()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function bundled(name: string): Promise<string> {
  const file = join(folder, `${name}.mjs`)
  const build = await rolldown({
    input: join(import.meta.dirname, `${name}.ts`),
    platform: 'node',
    plugins: [fromSources],
  })
  await build.write({ file, format: 'esm' })
  await build.close()
  return file
}

async function fromFile(): Promise<void> {
  run([bundle, `${Math.max(1, Math.floor(rows / 10))}`, '1', answers])
  const rowsOfFile = join(folder, 'rows.bin')
  const columns = readFileSync(answers)
  const n = columns.length / 60
  const one = Buffer.alloc(columns.length)
  for (let j = 0; j < 60; j++) for (let i = 0; i < n; i++) one[i * 60 + j] = columns[j * n + i]!
  const file = openSync(rowsOfFile, 'w')
  for (let part = 0; part < 100; part++) writeSync(file, one)
  closeSync(file)
  const { respondents, engine, all, memory } = run([await bundled('scales-file'), rowsOfFile])
  console.log(`${respondents.toLocaleString('en')} respondents, 60 items, from a file in blocks`)
  console.log(
    `  ${(engine / 1000).toFixed(2)} s of the engine, ${(all / 1000).toFixed(2)} s with reading, at most ${memory} MB`,
  )
}

function run(args: string[]) {
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

function besidePsych(alphas: number[], means: number[], ours: number): void {
  if (spawnSync('Rscript', ['-e', 'library(psych)']).status !== 0) {
    console.log('  R with psych is not installed (Debian r-base-core, r-cran-psych): nothing to compare with')
    return
  }
  run([bundle, `${rows}`, '1', answers])
  const script = join(folder, 'psych.R')
  writeFileSync(script, psych)
  const output = execFileSync('Rscript', [script, answers, `${rows}`, sizes.join(',')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const theirs = JSON.parse(output.trim().split('\n').at(-1)!)
  const off = Math.max(
    ...alphas.map((alpha, i) => Math.abs(alpha - theirs.alphas[i])),
    ...means.map((mean, i) => Math.abs(mean - theirs.means[i])),
  )
  console.log(
    `  psych ${theirs.version}: ${(theirs.seconds * 1000).toFixed(0)} ms for the same scores and alphas`,
  )
  console.log(
    `  ${((theirs.seconds * 1000) / ours).toFixed(0)} times faster; figures differ by at most ${off.toExponential(1)}`,
  )
}
