import type { SameKeys } from './language.ts'

/** Sentences of the house itself: refusals that any route may give. */
export const platformNl = {
  auditLink: {
    subject: 'Laatste schakel van het logboek van {{organisation}}, {{day}}',
    text: 'Dit is de laatste schakel van het logboek van {{organisation}}.\n\nNummer {{sequence}}\n{{hash}}\n\nBewaar dit bericht. Met "wisselwerk audit --link" en dit getal laat de beheerder later zien dat er sindsdien niets is vervangen.',
  },
  refusals: {
    'not-signed-in': { reason: 'Je bent niet aangemeld.', next: 'Meld je aan en probeer het opnieuw.' },
    'other-role': {
      reason: 'Dit hoort niet bij jouw plek in de organisatie.',
      next: 'Vraag het aan iemand die hier wel over gaat, bijvoorbeeld HR.',
    },
    'not-yours': { reason: 'Dit is niet van jou.', next: 'Ga terug naar je eigen overzicht.' },
    'not-found': {
      reason: 'Dit is er niet, of niet voor jou.',
      next: 'Controleer de link of ga terug naar je overzicht.',
    },
    'other-site': {
      reason: 'Dit verzoek kwam van een andere website.',
      next: 'Open Wisselwerk zelf en doe het daar.',
    },
    'too-many': {
      reason: 'Er kwamen te veel verzoeken achter elkaar.',
      next: 'Wacht een minuut en probeer het opnieuw.',
    },
    'too-large': {
      reason: 'Dit is groter dan hier past.',
      next: 'Maak het kleiner of verdeel het in stukken.',
    },
    'media-type': {
      reason: 'Dit soort bestand of bericht kunnen we hier niet lezen.',
      next: 'Kies een bestand van het soort dat op het scherm staat.',
    },
    'bad-request': {
      reason: 'Dit verzoek is niet te lezen.',
      next: 'Ga terug, laad de pagina opnieuw en probeer het nog eens.',
    },
    'bad-fields': {
      reason: 'Er klopt iets niet in wat je invulde ({{field}}).',
      next: 'Kijk bij de aangegeven velden en pas ze aan.',
    },
    'key-away': {
      reason:
        'Er is nu geen sleutel om dit op slot te doen, en open bewaren we het niet. Er is niets bewaard.',
      next: 'Vraag de beheerder naar de sleutels, en probeer het later nog eens.',
    },
    'has-account': {
      reason: 'Dit adres heeft al een account.',
      next: 'Meld je daarmee aan. Het wachtwoord blijft wat het was.',
    },
    'bad-text': {
      reason: 'In de tekst staat een teken dat we niet kunnen bewaren.',
      next: 'Typ de tekst opnieuw, of plak hem zonder opmaak.',
    },
    'turning-text': {
      reason:
        'In de tekst staat een onzichtbaar teken dat de volgorde omdraait. Op het scherm staat dan iets anders dan op papier.',
      next: 'Typ dat stuk opnieuw, of plak het zonder opmaak.',
    },
    'at-once': {
      reason: 'Iemand anders deed dit op hetzelfde moment.',
      next: 'Laad de pagina opnieuw en probeer het nog eens. Wat je typte, blijft staan.',
    },
    'audit-head-lost': {
      reason:
        'Er kan nu niets bewaard worden: het einde van het logboek van deze organisatie is weg of klopt niet.',
      next: 'Vertel het je beheerder. Die draait "wisselwerk audit", en daarna "wisselwerk audit --restore-head". Wat je typte, blijft staan.',
    },
    unavailable: {
      reason: 'Dit lukt nu even niet. Er is niets veranderd.',
      next: 'Probeer het over een minuut opnieuw. Lukt het dan nog niet, vertel het je beheerder.',
    },
  },
} as const

export const platformEn: SameKeys<typeof platformNl> = {
  auditLink: {
    subject: 'Newest link of the log of {{organisation}}, {{day}}',
    text: 'This is the newest link of the log of {{organisation}}.\n\nNumber {{sequence}}\n{{hash}}\n\nKeep this message. With "wisselwerk audit --link" and this number the operator can show later that nothing was replaced since.',
  },
  refusals: {
    'not-signed-in': { reason: 'You are not signed in.', next: 'Sign in and try again.' },
    'other-role': {
      reason: 'This does not belong to your place in the organisation.',
      next: 'Ask somebody whose work this is, for example HR.',
    },
    'not-yours': { reason: 'This is not yours.', next: 'Go back to your own overview.' },
    'not-found': {
      reason: 'This is not here, or not for you.',
      next: 'Check the link or go back to your overview.',
    },
    'other-site': {
      reason: 'This request came from another website.',
      next: 'Open Wisselwerk itself and do it there.',
    },
    'too-many': { reason: 'Too many requests came in a row.', next: 'Wait a minute and try again.' },
    'too-large': { reason: 'This is larger than fits here.', next: 'Make it smaller or split it.' },
    'media-type': {
      reason: 'We cannot read this kind of file or message here.',
      next: 'Choose a file of the kind that the screen names.',
    },
    'bad-request': {
      reason: 'This request cannot be read.',
      next: 'Go back, reload the page and try once more.',
    },
    'bad-fields': {
      reason: 'Something in what you filled in is not right ({{field}}).',
      next: 'Look at the fields that are marked and change them.',
    },
    'key-away': {
      reason: 'There is no key to lock this with now, and we do not keep it open. Nothing was kept.',
      next: 'Ask the operator about the keys, and try again later.',
    },
    'has-account': {
      reason: 'This address has an account already.',
      next: 'Sign in with it. Its password stays what it was.',
    },
    'bad-text': {
      reason: 'The text holds a character that we cannot keep.',
      next: 'Type the text again, or paste it without formatting.',
    },
    'turning-text': {
      reason:
        'The text holds a character that cannot be seen and turns the order around. The screen then shows something else than the paper.',
      next: 'Type that part again, or paste it without formatting.',
    },
    'at-once': {
      reason: 'Somebody else did this at the same moment.',
      next: 'Reload the page and try once more. What you typed is still there.',
    },
    'audit-head-lost': {
      reason: 'Nothing can be kept now: the end of this organisation’s log is gone or not right.',
      next: 'Tell your operator, who runs "wisselwerk audit" and then "wisselwerk audit --restore-head". What you typed stays.',
    },
    unavailable: {
      reason: 'This does not work right now. Nothing has changed.',
      next: 'Try again in a minute. If it still fails, tell your administrator.',
    },
  },
}
