import { expect, test } from 'vitest'
import { isOnlyPrecedent } from './precedent.ts'

test.each([
  'Anders wil iedereen het.',
  'Ik zou wel willen, maar als ik het jou toesta heb ik hier morgen iedereen aan mijn bureau.',
  'Helaas. Dan vragen de anderen het ook!',
  'Precedentwerking.',
  'Dan is het hek van de dam',
  'Otherwise everybody wants it.',
  'Sorry. If you get this, the whole team will ask for the same.',
  'It would open the floodgates',
])('[C10] only precedent: %s', text => expect(isOnlyPrecedent(text)).toBe(true))

test.each([
  'Op dinsdag is er dan niemand die de sleutels heeft.',
  'Anders wil iedereen het. En op dinsdag is er dan niemand met de sleutels van het depot.',
  'Anders wil iedereen het. Dit kost te veel.',
  'Het past niet binnen het budget van dit jaar.',
  'On Tuesdays there would be nobody who may hand out medicine.',
  '',
])('[C10] a reason of its own: %s', text => expect(isOnlyPrecedent(text)).toBe(false))
