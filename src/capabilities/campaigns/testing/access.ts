import { accessRows } from '../../../shell/testing/access-rows.ts'

export const access = accessRows(`
operation              anonymous employee manager colleague other-manager hr  council confidant region outsider
readCampaigns          -         -        yes     -         yes           yes yes     -         -      yes
readOpenCampaigns      -         yes      yes     yes       yes           yes yes     yes       yes    yes
planCampaign           -         -        -       -         -             yes -       -         -      yes
previewFog             -         -        -       -         -             yes -       -         -      yes
remindCampaign         -         -        -       -         -             yes -       -         -      -
closeCampaign          -         -        -       -         -             yes -       -         -      -
cancelCampaign         -         -        -       -         -             yes -       -         -      -
listCampaignGroups     -         -        yes     -         yes           yes yes     -         -      -
readGroupPicture       -         -        yes     -         yes           yes yes     -         -      -
readCampaignStatistics -         -        yes     -         yes           yes yes     -         -      -
`)
