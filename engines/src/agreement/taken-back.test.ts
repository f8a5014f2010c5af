import { expect, test } from 'vitest'
import { findPhrase, sentencesOf } from './phrases.ts'
import { isTakenBack } from './taken-back.ts'

const names =
  'concurrentiebeding* | relatiebeding* | boetebeding* | een boete | proeftijd* | noncompete* | probation* | penalty clause*'
const takenBack = (text: string) =>
  sentencesOf([text]).some(words => {
    const found = findPhrase(words, names)
    return found !== null && isTakenBack(words, found)
  })

test.each([
  'Er geldt geen concurrentiebeding.',
  'Er is geen enkele vorm van proeftijd.',
  'Geen relatiebeding, concurrentiebeding of boetebeding.',
  'Het concurrentiebeding uit het contract is geschrapt.',
  'Het concurrentiebeding dat in 2021 is getekend, vervalt.',
  'De proeftijd is al voorbij.',
  'De proeftijd van Samira is in mei afgelopen.',
  'De proeftijd heb je goed doorlopen.',
  'Een concurrentiebeding hebben we niet afgesproken.',
  'We schrappen het relatiebeding.',
  'Het relatiebeding is komen te vervallen.',
  'Het relatiebeding geldt niet meer.',
  'Een boete staat er niet op.',
  'Je adviseert klanten over het concurrentiebeding.',
  'Je begeleidt nieuwe collega’s in hun proeftijd.',
  'Het concurrentiebeding van je vorige werkgever laat je ons lezen.',
  'There is no longer a non-compete clause.',
  'The non-compete has been removed.',
  'The probation is over.',
  'Your probation has ended.',
  'The penalty clause was lifted last year.',
  'We drop the non-compete as of today.',
  'We discuss whether the non-compete is needed.',
])('[C14] nothing is set here: %s', text => expect(takenBack(text)).toBe(true))

test.each([
  'Er geldt een concurrentiebeding van een jaar.',
  'Er geldt geen uitzondering op het relatiebeding.',
  'Het concurrentiebeding is niet vervallen.',
  'Er geldt een proeftijd, nadat het oude contract is geëindigd.',
  'Een boete van 50 euro als je pas is vervallen.',
  'Het concurrentiebeding blijft gelden zolang het niet is geschrapt.',
  'Wie te laat komt, krijgt een boete.',
  'De eerste twee maanden in de nieuwe functie zijn proeftijd.',
  'A non-compete applies after your contract has ended.',
  'The non-compete has not been lifted.',
  'Probation lasts two months.',
])('[C14] it is set here: %s', text => expect(takenBack(text)).toBe(false))
