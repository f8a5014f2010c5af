import { accessRows, type StaysOpen } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation       anonymous employee manager colleague other-manager hr  council confidant region outsider
readConsentFile -         yes      yes     yes       yes           yes yes     yes       yes    yes
askConsent      -         -        -       -         -             yes -       -         -      yes
openWithoutCouncil -      -        -       -         -             yes -       -         -      yes
decideConsent   -         -        -       -         -             -   yes     -         -      yes
`)

/** What stays open without the works council, and why; everything else here is closed without it. */
export const staysOpen: StaysOpen = {
  'consent itself': 'readConsentFile askConsent openWithoutCouncil decideConsent',
}
