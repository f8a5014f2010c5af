import { describe, expect, test } from 'vitest'
import { escoSkills } from './esco.ts'
import { labelsFrom } from './finding.ts'
import { keyOf } from './reference.ts'

describe('what ESCO calls a competence', () => {
  const labels = labelsFrom(escoSkills())
  const found = (words: string, language: 'nl' | 'en' = 'nl') =>
    labels.search(words, language, 20).map(({ label }) => label)

  test('[E01] every skill is there once, and about half of them have a Dutch label', () => {
    const skills = escoSkills()
    expect(skills.length).toBe(13_896)
    expect(new Set(skills.map(({ code }) => code)).size).toBe(skills.length)
    expect(skills.filter(({ nl }) => nl === '').length).toBe(6_889)
  })

  test('[E01] is found by the begin of a word in either language, in whatever capitals and accents', () => {
    expect(found('WONDverz')[0]).toBe('wondverzorging uitvoeren')
    expect(found('wound care')).toContain('wondverzorging uitvoeren')
    expect(found('wound care', 'en')).toContain('carry out wound care')
    expect(found('crème brûlée qqq')).toEqual([])
    expect(found('in').length).toBe(20)
  })

  test('[E01] one without a Dutch label stands in English and says so; one label for two skills has the English beside it', () => {
    const { code } = escoSkills().find(({ nl }) => nl === '')!
    expect(labels.of(code, 'nl')).toMatchObject({ english: true })
    expect(labels.of(code, 'en')).toMatchObject({ english: false })
    const twice = found('problemen oplossen').filter(label => label.startsWith('problemen oplossen ('))
    expect(new Set(twice).size).toBe(2)
    expect(labels.of('no-such-code', 'nl')).toBeUndefined()
  })

  test('[E01] own words are the same however they are typed, and never a code', () => {
    expect(keyOf({ words: 'Crème  bereiden' })).toBe(keyOf({ words: 'creme bereiden' }))
    expect(keyOf({ words: 'S1' })).not.toBe(keyOf({ code: 'S1' }))
  })
})
