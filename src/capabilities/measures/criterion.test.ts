import { describe, expect, test } from 'vitest'
import { type Criterion, criterionFault } from './criterion.ts'
import { grounds } from './vocabulary.ts'

const of = (named: Partial<Criterion>): Criterion => ({
  possibilities: null,
  needs: null,
  affinities: null,
  wishes: null,
  age: null,
  ...named,
})
const faultOf = (named: Partial<Criterion>) => criterionFault(of(named))?.fault ?? 'fine'
const need = 'Wie tien jaar of langer nachten werkt.'

describe('by what of people a measure may go', () => {
  test.each<[what: string, named: Partial<Criterion>, fault: string]>([
    ['age only', { age: 'Vanaf 57 jaar' }, 'age-alone'],
    ['age and need', { age: 'Vanaf 57 jaar', needs: need }, 'fine'],
    ['need only', { needs: need }, 'fine'],
    ['what somebody can do', { possibilities: 'Wie het vak kan uitleggen.' }, 'fine'],
    ['what suits somebody', { affinities: 'Wie graag in een team werkt.' }, 'fine'],
    ['what somebody wishes', { wishes: 'Wie later wil beginnen.' }, 'fine'],
    ['nothing at all', {}, 'nothing'],
    ['blanks', { needs: '   ', wishes: '\n' }, 'nothing'],
    ['blanks beside an age', { needs: '  ', age: '60' }, 'age-alone'],
    ['an age of one letter', { age: '?' }, 'age-alone'],
    ['two ages', { needs: 'Vanaf 57 jaar', age: 'Tot 67 jaar' }, 'age-alone'],
    ['an age on every ground', Object.fromEntries(grounds.map(one => [one, '57+'])), 'age-alone'],
    ['a year of birth', { possibilities: 'Geboren voor 1966' }, 'age-alone'],
    ['seniority by year of birth', { needs: 'Wie geboren is in 1965' }, 'age-alone'],
    ['a year of birth, in English', { needs: 'Born before 1970' }, 'age-alone'],
    [
      'an age hidden in a need',
      { needs: 'Wie vanaf 57 jaar moe wordt van de nachten en dat zegt: 57 jaar oud.' },
      'age-in-words',
    ],
    [
      'an age hidden beside a real need',
      { needs: need, wishes: 'Wie ouder dan 60 is en minder wil werken in de nacht.' },
      'age-in-words',
    ],
    ['bare ages beside a real need', { needs: need, wishes: '55+' }, 'age-in-words'],
  ])('[D12] %s: %j is %s', (_, named, fault) => {
    expect(faultOf(named)).toBe(fault)
  })

  test.each([
    'Oudere werknemers',
    'Ouderen',
    'Voor alle jongeren.',
    'Wie 57 is',
    'Mensen van 57',
    'De 50-plussers',
    'Zestigplussers',
    'Een 61-jarige',
    'Wie 57 jaar of ouder is',
    'Iedereen boven de zestig',
    'Jonger dan 27',
    'Pensioenleeftijd',
    'Leeftijd: 60',
    'Geboortejaar 1964 en eerder',
    'Aged 55',
    'Everybody over 50',
    'From 57 on',
    'Older workers',
    'Seniors',
    '60 years old',
    'By date of birth',
  ])('[D12] an age does not pass as a need: %s', words => {
    expect(faultOf({ needs: words })).not.toBe('fine')
    expect(faultOf({ needs: words, age: words })).not.toBe('fine')
  })

  test.each([
    'Wie tien jaar of langer nachten werkt.',
    'Wie 30 jaar in dit vak werkt.',
    'Wie voor een ouder zorgt.',
    'Wie voor ouderen zorgt en dat wil blijven doen.',
    'Wie een kind kreeg: tot een jaar na de geboorte.',
    'Wie meer dan 24 uur per week werkt.',
    'Wie vanaf 30 uur werkt.',
    'Wie in een team werkt van 20.',
    'Who has done heavy work for over forty years of nights.',
    'Who looks after an elderly parent.',
    'Who is from abroad and wants to learn the language.',
    'Wie veel ervaring heeft in het vak.',
  ])('[D12] what is no age stays a need: %s', words => {
    expect(faultOf({ needs: words })).toBe('fine')
  })

  test('[D12] the sentence that names an age is given back', () => {
    expect(criterionFault(of({ needs: need, wishes: 'Wie 57 jaar of ouder is en korter wil.' }))).toEqual({
      fault: 'age-in-words',
      words: 'Wie 57 jaar of ouder is en korter wil.',
    })
  })
})
