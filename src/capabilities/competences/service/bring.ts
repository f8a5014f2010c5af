import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { readTermFile, type TermFile } from '../competentnl/read.ts'
import { Unreadable } from '../competentnl/turtle.ts'
import { labelsFrom } from '../finding.ts'
import type { SkillListReport, TermsReport } from '../model.ts'
import { mustBringIn } from '../policy.ts'
import { keyOf } from '../reference.ts'
import { readSkillList, type SkillLine } from '../skill-list.ts'
import { bringCompetences, findByNumber, saveTerms } from '../store/bring.ts'
import { codesIn, labelsOf } from './terms.ts'

const mostProblems = 100
const firstLines = 10

interface Problem {
  readonly line: number
  readonly problem: string
  readonly params: Record<string, string>
}

/**
 * Skills that are known of before: all of them or none. They come in hidden, and HR does not hear who had them already. With `dryRun`
 * nothing is kept and it says what would happen.
 */
export async function bringSkills(call: Call, text: string, dryRun: boolean): Promise<SkillListReport> {
  mustBringIn(call.actor)
  const { organisationId } = call.actor
  const { lines, faults } = readSkillList(text)
  const people = await findByNumber(
    call.tx,
    organisationId,
    [...new Set(lines.map(({ number }) => number))],
    call.today,
  )
  const problems: Problem[] = [
    ...faults.map(({ line, fault, what }) => ({ line, problem: fault, params: { what } })),
    ...lines
      .filter(({ number }) => !people.has(number))
      .map(({ line, number }) => ({ line, problem: 'number', params: { what: number } })),
    ...(await unknownCodes(call, lines)),
    ...twiceIn(lines),
  ].sort((one, other) => one.line - other.line)
  if (lines.length === 0 && problems.length === 0) problems.push({ line: 1, problem: 'empty', params: {} })
  const first = lines.slice(0, firstLines)
  const labels = await labelsOf(
    call,
    first.map(({ competence }) => competence),
  )
  const saved = !dryRun && problems.length === 0
  if (saved) {
    await bringCompetences(
      call.tx,
      lines.map(({ number, competence, level }) => ({
        competenceId: call.newId(),
        personId: people.get(number)!,
        code: 'code' in competence ? competence.code : null,
        words: 'words' in competence ? competence.words : null,
        key: keyOf(competence),
        level,
      })),
    )
    await call.tell({
      event: 'bank.filled',
      subjectKind: 'bank',
      subjectId: organisationId,
      details: { lines: lines.length },
    })
  }
  return {
    saved,
    lines: lines.length + faults.length,
    people: people.size,
    problemCount: problems.length,
    problems: problems.slice(0, mostProblems).map(({ line, problem, params }) => ({
      line,
      reason: call.say(`competences:list.problems.${problem}.reason`, { ...params, line }),
      next: call.say(`competences:list.problems.${problem}.next`, { ...params, line }),
    })),
    first: first.map(({ line, number, level }, at) => ({ line, number, level, ...labels[at]! })),
  }
}

/** A code that nobody knows, with the one that was meant where the cell holds a name. */
async function unknownCodes(call: Call, lines: readonly SkillLine[]): Promise<Problem[]> {
  const codes = await codesIn(call)
  return lines.flatMap(({ line, competence }) => {
    if (!('code' in competence) || codes.of(competence.code)) return []
    const [meant] = codes.search(competence.code, 1)
    const params = { what: competence.code, code: meant?.code ?? '', label: meant?.label ?? '' }
    return [{ line, problem: meant ? 'code-meant' : 'code', params }]
  })
}

function twiceIn(lines: readonly SkillLine[]): Problem[] {
  const seen = new Map<string, number>()
  return lines.flatMap(({ line, number, competence }) => {
    const key = `${number} ${keyOf(competence)}`
    const before = seen.get(key)
    if (before !== undefined) return [{ line, problem: 'twice', params: { what: String(before) } }]
    seen.set(key, line)
    return []
  })
}

/** Names of CompetentNL from a file of its own; with `dryRun` only what it holds. */
export async function bringTerms(call: Call, text: string, dryRun: boolean): Promise<TermsReport> {
  mustBringIn(call.actor)
  const { organisationId } = call.actor
  const file = readOrRefuse(text)
  const terms = [...file.capabilities, ...file.knowledgeAreas]
  const tooLong = terms.find(({ code, nl, en }) => code.length > 200 || nl.length > 300 || en.length > 300)
  if (terms.length === 0) refuse('competences.file-without-terms', 'bad-input')
  if (tooLong) refuse('competences.name-too-long', 'bad-input', { what: tooLong.code.slice(0, 100) })
  const labels = labelsFrom(terms)
  if (!dryRun) {
    await saveTerms(call.tx, organisationId, terms, call.today)
    await call.tell({
      event: 'bank.named',
      subjectKind: 'bank',
      subjectId: organisationId,
      details: { terms: terms.length },
    })
  }
  return {
    saved: !dryRun,
    capabilities: file.capabilities.length,
    knowledgeAreas: file.knowledgeAreas.length,
    occupations: file.occupations,
    tasks: file.tasks,
    links: file.links,
    twice: file.twice,
    unknown: file.unknown.slice(0, firstLines),
    english: terms.filter(({ nl }) => nl === '').length,
    first: terms.slice(0, firstLines).map(({ code }) => {
      const { label, english } = labels.of(code, call.language)!
      return { label, english }
    }),
  }
}

function readOrRefuse(text: string): TermFile {
  try {
    return readTermFile(text)
  } catch (error) {
    if (error instanceof Unreadable) refuse('competences.file-unreadable', 'bad-input', { line: error.line })
    throw error
  }
}
