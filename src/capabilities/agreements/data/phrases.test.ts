import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf, type Clause, checkClause, type Reason } from '@wisselwerk/engines/agreement'
import { describe, expect, test } from 'vitest'
import { inTurn } from '../../../../tools/rotation.ts'
import { demoCao, dutchLaw } from './rules.ts'
import { newClause } from './testing/new-clause.ts'

const articles = [...dutchLaw.articles, ...demoCao.articles]
const byWords: readonly Reason[] = [
  'words-of-reserved-clause',
  'words-to-ask-about',
  'needs-first-contract',
  'void',
]
/** Fine by itself: four days of training, as the collective agreement asks. */
const fine = { subject: 'training-days', amount: 4, unit: 'days-per-year', option: null } as const

function ask(what: string, value: Clause['value']) {
  const clause = newClause(value, { what })
  const facts = { kind: 'permanent', age: 34, hoursPerWeek: 28 } as const
  const { outcome, findings } = checkClause(clause, articles, facts, '2026-11-22')
  return { answer: answerOf(outcome), named: findings.some(({ reason }) => byWords.includes(reason)) }
}

const variants: Readonly<Record<string, (text: string) => string>> = {
  'as it is': text => text,
  'in capitals': text => text.toUpperCase(),
  'without accents': text => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'with accents taken apart': text => text.normalize('NFD'),
  'with soft hyphens': text => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
  'with characters that cannot be seen': text => text.replace(/(\p{L}{4})(?=\p{L}{2})/gu, '$1\u200b'),
  'with hyphens in compounds': text => compounds(text, '-'),
  'with spaces in compounds': text => compounds(text, ' '),
  'in a longer clause': text => `We werken zo samen: ${text} Daarna kijken we weer verder.`,
  'in the middle of a sentence': text =>
    `Vanaf september werken we in het nieuwe team, en ${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}, zodat het duidelijk is`,
}

function compounds(text: string, between: string): string {
  return text.replace(
    /(concurrentie|relatie|proef|boete|wijzigings|vakantie|kas|studie|werk|opzeg|parkeer|over|verlof)(beding|tijd|geld|toeslag|bijslag|dagen|tekorten|kosten|kleding|termijn|boete|uren|clausule)/gi,
    `$1${between}$2`,
  )
}

interface Phrase {
  id: string
  text: string
  answer: string
  accept: readonly string[]
  hint: 'expected' | 'never' | 'tolerated'
}

const file = join(import.meta.dirname, '../../../../../shared/data/fairness/clauses.json')
const oracle: Phrase[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).clauses : []

function judge({ answer, accept, hint }: Omit<Phrase, 'id' | 'text'>, text: string, value: Clause['value']) {
  const found = ask(text, value)
  const said = found.answer.replace('-', ' ')
  // Words alone are compared with nothing, which is right for what is fine as well.
  const nothing = value === null && answer === 'fine' && said === 'not compared' && !found.named
  return [
    accept.includes(said) || nothing ? 'accepted' : said,
    hint === 'expected' && !found.named ? 'not named' : hint === 'never' && found.named ? 'named' : 'right',
  ]
}

describe.skipIf(oracle.length === 0)('the phrases of the reference data', () => {
  test.each(inTurn('phrases', Object.keys(variants), 3))(
    '[C14] 120 phrases, alone and beside a fine value, %s',
    name => {
      expect(oracle).toHaveLength(120)
      for (const phrase of oracle)
        for (const value of [null, fine])
          expect([phrase.id, ...judge(phrase, variants[name]!(phrase.text), value)]).toEqual([
            phrase.id,
            'accepted',
            'right',
          ])
    },
  )
})

describe('other words of the same kinds', () => {
  const below = [
    'We spreken een concurrentieverbod af tot twee jaar na vertrek.',
    'Jouw nonconcurrentiebeding loopt door.',
    'You sign a non competition clause.',
    'Er komt een klantenbeding van zes maanden.',
    'The client non-solicitation undertaking lasts a year.',
    'Je hebt nu opnieuw een proeftijd van twee weken.',
    'You are on probation until June.',
    'Wie een afspraak mist krijgt een boete van € 25.',
    'Per overtreding verbeur je 100 euro.',
    'A penalty of 50 euros applies each time.',
    'You pay a fine for every day you are late.',
    'De organisatie kan dit rooster eenzijdig aanpassen.',
    'Management may unilaterally amend the hours.',
    'Je wettelijke vakantie-uren kopen we af.',
    'Your statutory holiday entitlement is sold back to us.',
    'We spreken af: geen vakantiebijslag.',
    'You are not entitled to holiday allowance.',
    'Er geldt een c\u043encurrentiebeding.',
    'Er geldt geen uitzondering op het relatiebeding.',
    'De werkgever mag zonder overleg eenzijdig wijzigen.',
  ]
  test.each(below)('[C14] forbidden by name: %s', text => {
    for (const value of [null, fine]) expect(ask(text, value).answer).toBe('below')
  })

  const asked = [
    'Na je vertrek mag je een jaar niet voor een concurrent aan de slag.',
    'You may never join a competitor after this job.',
    'Je neemt geen klanten mee nadat je weggaat.',
    'When you leave you may not approach our clients.',
    'We kijken na de proeftijd nog eens',
    'In de eerste vier weken kunnen we per direct stoppen.',
    'Als je de bus mist, betaal je 10 euro.',
    'Every mistake costs you 5 euros.',
    'Je leidinggevende mag zonder jouw toestemming je dienst verplaatsen.',
    'The company can change your shifts without consulting you.',
    'Je levert vijf vakantiedagen in.',
    'You sell three days of annual leave.',
    'Het vakantiegeld zit in je uurloon begrepen.',
    'Meeruren worden niet vergoed.',
    'Additional hours are unpaid.',
    'Het omkleden, tien minuten, is onbetaald.',
    'De borg houden we in op je salaris.',
    'We offset the damage against your salary.',
    'Breuk betaal je zelf.',
    'Je betaalt je opleiding terug als je weggaat.',
    'The training is at your own cost.',
    'De opzegtermijn wordt vier maanden.',
    'You cannot resign before January.',
    'Een wachtdag bij ziekte.',
    'While ill you get half pay.',
    'Er geldt geen concurrentiebeding',
    'There is no non-compete clause.',
    'Het relatiebeding geldt niet meer.',
    'Niemand wijzigt deze tekst eenzijdig.',
    'Neither of us may change this unilaterally.',
  ]
  test.each(asked)('[C14] for somebody to look at, never blocked: %s', text => {
    for (const value of [null, fine])
      expect(ask(text, value)).toEqual({ answer: 'not-compared', named: true })
  })

  test.each([
    'Er geldt een concurrentiebeding van een jaar.',
    'De eerste maand is proeftijd.',
    'Je betaalt een boete van 100 euro.',
    'Overwerk is in het loon begrepen.',
  ])('[C14] of a freelancer neither forbidden nor fine, with the reason: %s', what => {
    for (const value of [null, fine]) {
      const facts = { kind: 'freelance', age: 34, hoursPerWeek: null } as const
      const result = checkClause(newClause(value, { what }), articles, facts, '2026-11-22')
      expect(answerOf(result.outcome)).toBe('not-compared')
      expect(result.findings.map(({ reason }) => reason)).toContain('article-for-others')
    }
  })

  const harmless = [
    'Je maakt een overzicht van concurrenten voor de directie.',
    'You present what our competitors do, every quarter.',
    'De relatiegeschenken bestel jij in november.',
    'We vragen klanten elk half jaar wat ze vinden.',
    'Je traint de jeugd in het nemen van strafschoppen.',
    'Try the new till for a while and tell us.',
    'De proef met het zelfrooster loopt tot april.',
    'Fine-tune the planning every Monday.',
    'Je past het rooster samen met het team aan.',
    'We print one-sided forms only.',
    'Je mag je pauze verschuiven.',
    'Je geeft je vakantie op tijd door.',
    'Vakantie plannen we samen in februari.',
    'The holiday party is yours to organise.',
    'Je houdt in december de voorraad bij.',
    'De inhoud van de training bepaal je zelf.',
    'You write what the pay slip app should do.',
    'Overuren compenseren we binnen een maand in tijd.',
    'You work no overtime in July.',
    'Schade en verlies meld je in het systeem.',
    'Het lidmaatschap van de sportschool zegt de organisatie op.',
    'You tell the team when somebody is ill.',
    'De cursus betaalt de organisatie.',
  ]
  test.each(harmless)('[C14] a look-alike, named by no list: %s', text => {
    expect(ask(text, fine)).toEqual({ answer: 'fine', named: false })
  })
})
