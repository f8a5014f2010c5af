/** Our own wording; `label` for pictures, `statement` for the question. Neutral, so that both sides read the same. */
export const itemsNl = {
  variety: {
    label: 'Afwisseling in het werk',
    statement: 'Werk waarin de dagen niet allemaal op elkaar lijken.',
  },
  challenge: { label: 'Werk dat je uitdaagt', statement: 'Taken waar je je tanden in kunt zetten.' },
  workload: { label: 'Een werkdruk die klopt', statement: 'Zoveel werk als er tijd en mensen voor zijn.' },
  interest: { label: 'Werk dat je boeit', statement: 'Werk waar je nieuwsgierig van wordt.' },
  autonomy: { label: 'Zelf bepalen hoe', statement: 'Ruimte om zelf te kiezen hoe het werk gedaan wordt.' },
  quality: {
    label: 'Goed werk kunnen leveren',
    statement: 'De tijd en de spullen om het werk echt goed te doen.',
  },
  prospects: {
    label: 'Verder kunnen komen',
    statement: 'Zicht op een volgende stap, binnen of buiten het team.',
  },
  training: {
    label: 'Cursussen en opleidingen',
    statement: 'Cursussen en opleidingen die bij het werk horen.',
  },
  coaching: {
    label: 'Begeleiding tijdens het werk',
    statement: 'Iemand die onder het werk meekijkt en meedenkt.',
  },
  breadth: { label: 'Breder worden in je vak', statement: 'Kansen om ook buiten de eigen taken te groeien.' },
  'learning-at-work': {
    label: 'Leren van het werk zelf',
    statement: 'Werk waar je al doende iets van opsteekt.',
  },
  'use-of-skills': { label: 'Alles kunnen inzetten', statement: 'Werk dat gebruikt wat iemand weet en kan.' },
  climate: { label: 'Een goede sfeer', statement: 'Een plek waar mensen graag komen.' },
  'pleasant-cooperation': {
    label: 'Prettig samenwerken',
    statement: 'De gelegenheid om fijn met anderen op te trekken.',
  },
  'support-of-colleagues': {
    label: 'Collega’s die bijspringen',
    statement: 'Collega’s op wie je kunt terugvallen.',
  },
  appreciation: { label: 'Waardering', statement: 'Merken dat je werk gezien en gewaardeerd wordt.' },
  'support-of-manager': {
    label: 'Steun van de leidinggevende',
    statement: 'Een leidinggevende die achter je staat als het lastig is.',
  },
  say: {
    label: 'Meepraten over besluiten',
    statement: 'Gehoord worden voordat er iets belangrijks besloten is.',
  },
  'fair-manager': {
    label: 'Een rechtvaardige leidinggevende',
    statement: 'Een leidinggevende die rechtvaardig oordeelt en handelt.',
  },
  feedback: { label: 'Horen hoe het gaat', statement: 'Terughoren wat goed gaat en wat anders kan.' },
  'fair-rules': {
    label: 'Duidelijke, rechtvaardige regels',
    statement: 'Regels die je kunt begrijpen en die recht doen.',
  },
  'being-informed': { label: 'Op de hoogte blijven', statement: 'Op tijd weten wat er gaat veranderen.' },
  openness: {
    label: 'Open met elkaar praten',
    statement: 'Zeggen wat er speelt, ook als het geen leuk nieuws is.',
  },
  responsibility: {
    label: 'Goed zijn voor de omgeving',
    statement: 'Zorg voor mensen en milieu, ook buiten de deur.',
  },
  trust: { label: 'Een organisatie om op te bouwen', statement: 'Een organisatie die doet wat ze zegt.' },
  understanding: {
    label: 'Begrip voor wat er thuis speelt',
    statement: 'Begrip als het leven buiten het werk iets vraagt.',
  },
  'own-leave': { label: 'Zelf vrij kunnen plannen', statement: 'Zelf kiezen wanneer je vakantie opneemt.' },
  'home-working': { label: 'Thuis kunnen werken', statement: 'Vanuit huis werken als het werk dat toelaat.' },
  'hours-around-life': {
    label: 'Werktijden afstemmen op privé',
    statement: 'Werktijden die passen bij het leven daarnaast.',
  },
  'employment-security': {
    label: 'Zeker zijn van werk',
    statement: 'Erop kunnen rekenen dat er werk blijft, hier of ergens anders.',
  },
  pay: { label: 'Loon dat past', statement: 'Een loon dat klopt met wat het werk vraagt.' },
  'reward-for-exceptional': {
    label: 'Iets extra’s voor iets bijzonders',
    statement: 'Een beloning als iemand iets bijzonders doet.',
  },
  'training-costs': { label: 'Opleiding vergoed', statement: 'Geld of tijd voor een opleiding.' },
  'secondary-terms': {
    label: 'Goede regelingen',
    statement: 'Pensioen, verlof en vergoedingen die bij iemand passen.',
  },
  'performance-pay': {
    label: 'Loon naar resultaat',
    statement: 'Een loon dat meegaat met wat er bereikt is.',
  },
  cooperation: {
    label: 'Goed samenwerken',
    statement: 'Samen met anderen het werk tot een goed einde brengen.',
  },
  'helping-colleagues': {
    label: 'Collega’s helpen',
    statement: 'Een collega helpen die het even niet redt.',
  },
  service: { label: 'Er zijn voor de klant', statement: 'Klanten goed en vriendelijk helpen.' },
  'unloved-tasks': {
    label: 'Ook de vervelende taken',
    statement: 'De minder leuke klussen net zo zorgvuldig doen.',
  },
  integrity: { label: 'Eerlijk handelen', statement: 'Doen wat klopt, ook als niemand kijkt.' },
  dedication: { label: 'Toewijding', statement: 'Met hart en aandacht werken.' },
  'care-for-property': {
    label: 'Zuinig op de spullen',
    statement: 'Zorgvuldig omgaan met geld en spullen van de organisatie.',
  },
  'keeping-rules': {
    label: 'Afspraken volgen',
    statement: 'Je houden aan wat in de organisatie is afgesproken.',
  },
  'good-name': {
    label: 'De goede naam van de organisatie',
    statement: 'Een positief beeld van de organisatie uitdragen.',
  },
  'good-spirit': { label: 'Bijdragen aan de sfeer', statement: 'Zelf iets doen voor een goede sfeer.' },
  'staying-current': {
    label: 'Bijblijven in je vak',
    statement: 'Kennis bijhouden, ook als het werk verandert.',
  },
  'learning-in-own-time': {
    label: 'Leren in eigen tijd',
    statement: 'Na werktijd iets leren dat voor het werk nodig is.',
  },
  improvements: { label: 'Meedenken over verbeteringen', statement: 'Laten weten wat beter kan, en hoe.' },
  'extra-tasks': { label: 'Iets erbij doen', statement: 'Uit jezelf een taak oppakken die er ook ligt.' },
  overtime: {
    label: 'Langer doorgaan als het moet',
    statement: 'Langer blijven als het werk anders niet af komt.',
  },
  'wider-learning': { label: 'Leren voor later', statement: 'Iets leren dat ook elders kansen geeft.' },
  'several-jobs': {
    label: 'Op meer plekken inzetbaar',
    statement: 'Verschillende soorten werk kunnen en willen doen.',
  },
  'changing-jobs': {
    label: 'Van functie veranderen',
    statement: 'Openstaan voor ander werk als dat nodig is.',
  },
  'other-region': {
    label: 'Ook elders willen werken',
    statement: 'Bereid zijn op een andere plaats te werken.',
  },
  'staying-on': { label: 'Een paar jaar blijven', statement: 'Van plan zijn nog een paar jaar te blijven.' },
} as const
