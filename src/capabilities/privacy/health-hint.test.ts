import { expect, test } from 'vitest'
import { healthHint } from './model.ts'

const hints = [
  'Ik ben al drie weken ziek.',
  'Joost was vorige maand ziek en daarom liep het uit.',
  'Ziek gemeld op maandag.',
  'Ik heb me twee keer ziekgemeld dit jaar.',
  'Vanwege mijn ziekte kan ik niet tillen.',
  'Door rugklachten liever geen late dienst.',
  'Ik heb last van nekpijn achter de balie.',
  'Na mijn burn-out wil ik rustig opbouwen.',
  'Vorig jaar was ik overspannen.',
  'Ik ben bang voor een nieuwe depressie.',
  'Sinds de diagnose kan ik minder uren maken.',
  'Ik slik ’s ochtends iets waardoor ik later begin.',
  'Sinds maart gebruik ik medicijnen.',
  'Mijn medicatie maakt me moe.',
  'Op dinsdag heb ik therapie.',
  'Mijn psycholoog raadt minder nachten aan.',
  'De bedrijfsarts zegt vier uur per dag.',
  'Ik ben zwanger en stop in januari.',
  'We zijn in verwachting.',
  'Na de bevalling wil ik drie dagen.',
  'Ik wil kunnen kolven op het werk.',
  'Door opvliegers slaap ik slecht.',
  'Ze is in de overgang.',
  'Ik krijg een chemokuur.',
  'Ik heb reuma in mijn handen.',
  'Ik ben deels arbeidsongeschikt.',
  'Mijn re-integratie loopt tot mei.',
  'Ik ben lid van de vakbond.',
  'Zij is vakbondslid en mag weg voor overleg.',
  'Mijn ADHD maakt een open kantoor lastig.',
  'Ik word in maart geopereerd.',
  'I have been sick since May.',
  'After my burnout I want to build up slowly.',
  'I was diagnosed last year.',
  'My medication makes mornings hard.',
  'I take pills for it.',
  'I am pregnant and stop in January.',
  'Because of back pain I cannot lift.',
  'She is on maternity leave until June.',
  'I am a union member.',
  'My therapist advises fewer nights.',
  'I live with a disability.',
]

const quiet = [
  'Ik wil geen nachtdienst meer na mijn zestigste.',
  'In het verpleeghuis werk ik met twaalf bewoners.',
  'Meer tijd voor elke patiënt.',
  'De zorg voor bewoners verdelen we samen.',
  'Een zieke collega vervangen we om de beurt.',
  'Als iemand ziek is, belt de planner en niet ik.',
  'Invallen als een collega ziek is, alleen in overleg.',
  'Ik deel de medicatie op de ronde van acht uur.',
  'De medicatieronde doen we met z’n tweeën.',
  'Overleg met de huisarts over bewoners is op donderdag.',
  'Ik werk graag samen met de fysiotherapeut.',
  'De psycholoog sluit aan bij het teamoverleg.',
  'Koken voor gasten met een allergie leer ik dit najaar.',
  'Klachten van huurders handel ik binnen twee dagen af.',
  'Geluidsklachten gaan naar Wonen.',
  'Ik stel de diagnose van de storing en bestel het onderdeel.',
  'Eén keer per maand overleg met de vakbond over het rooster.',
  'De ondernemingsraad denkt mee over de roosters.',
  'Ik wil leren werken op de afdeling Revalidatie.',
  'De overgang naar het nieuwe rooster kost tijd.',
  'Het werk bevalt me goed en de proef is me goed bevallen.',
  'Dinsdag vrij voor de kinderen, school uit om twee uur.',
  'Ik heb de ruimte om mijn werk zelf in te delen.',
  'Hersteltijd na een drukke week: één rustige dag.',
  'We herstellen de fout in het contract voor mei.',
  'Het ziekenhuis is onze partner in de regio.',
  'Ik breng een dag per maand door in het ziekenhuis voor de scholing.',
  'Meer uren in de zomer, minder in de winter.',
  'Er is een chronisch tekort aan weekenddiensten.',
  'Ziektebeelden leren kennen hoort bij de opleiding.',
  'Ziektekosten vallen onder de collectieve regeling.',
  'Ik volg een cursus tiltechniek.',
  'Vrijwilligers lopen mee met de zieken naar de kapel.',
  'I would like fewer night shifts.',
  'Care for residents is what I do best.',
  'I hand out the medication at eight.',
  'If someone is sick, the planner calls.',
  'Talks with the trade union are on Thursdays.',
  'This is still a pain point in the roster.',
  'I disabled the old account.',
  'The condition for this is a training day.',
  'Still working on skill and will.',
]

test('[Z04] sentences about health, pregnancy, medication or union get a hint', () => {
  expect(hints.length).toBeGreaterThanOrEqual(30)
  expect(hints.filter(sentence => healthHint(sentence) === null)).toEqual([])
})

test('[Z04] the ordinary language of care, kitchens and repairs gets none', () => {
  expect(quiet.length).toBeGreaterThanOrEqual(30)
  expect(quiet.flatMap(sentence => healthHint(sentence)?.words ?? [])).toEqual([])
})

test('the hint names the words as they were written, in their order, each once', () => {
  expect(healthHint('Mijn ReUMA, en ook rugpijn; mijn reuma dus.\nZIEK.')).toEqual({
    words: ['ReUMA', 'rugpijn', 'reuma', 'ZIEK'],
  })
  expect(healthHint('Café, façade en één keer zíek')).toEqual({ words: ['zíek'] })
  expect(healthHint('')).toBeNull()
})

test('a very long text is read in no time', () => {
  const start = performance.now()
  healthHint('mijn ik heb een '.repeat(200_000))
  expect(performance.now() - start).toBeLessThan(500)
})
