import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation       anonymous employee manager colleague other-manager hr  council confidant region outsider
readMeasures    -         yes      yes     yes       yes           yes yes     yes       yes    yes
readRoadBalance -         -        -       -         -             yes yes     -         -      yes
writeMeasure    -         -        -       -         -             yes -       -         -      yes
changeMeasure   -         -        -       -         -             yes -       -         -      -
dropMeasure     -         -        -       -         -             yes -       -         -      -
publishMeasure  -         -        -       -         -             yes -       -         -      -
endMeasure      -         -        -       -         -             yes -       -         -      -
readPartnerships -         yes      yes     yes       yes           yes yes     yes       yes    yes
makePartnership  -         -        -       -         -             yes -       -         -      yes
endPartnership   -         -        -       -         -             yes -       -         -      -
readOpenOffers   -         yes      yes     yes       yes           yes yes     yes       yes    yes
makeOpenOffer    -         -        -       -         -             yes -       -         -      yes
takeOffOpenOffer -         -        -       -         -             yes -       -         -      -
tickOpenOffer    -         yes      yes     yes       yes           yes yes     yes       yes    -
readOfferCounts  -         -        -       -         -             yes yes     -         -      yes
`)

export const staysOpen: StaysOpen = {
  'measures are policy about nobody, and are read whatever the works council opens':
    'readMeasures readRoadBalance writeMeasure changeMeasure dropMeasure publishMeasure endMeasure',
  'what is offered is about nobody, and is read whatever the works council opens':
    'readOpenOffers makeOpenOffer takeOffOpenOffer readPartnerships makePartnership endPartnership',
}
