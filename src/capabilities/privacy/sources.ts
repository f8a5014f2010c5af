/** The five papers, by the names that comments and READMEs use (docs/SOURCES.md). */
export const papers = ['S0', 'S1', 'S2', 'S3', 'S4'] as const
export type Paper = (typeof papers)[number]

/** As their titles are, which no language changes; what else there is to say about one stands in the texts. */
export const titles: Readonly<Record<Paper, string>> = {
  S0: 'personeel & organisatie · Freese e.a., 2008, 2010',
  S1: 'Charissa Freese, René Schalk, Jaap Paauwe · Flexicurity in organisaties: innovatieve HR-activiteiten',
  S2: 'Rien Huiskamp, Beatrice van der Heijden, Willem de Lange, Aukje Nauta · Het Ultieme Doel van personeelsmanagement. Over dialoog en derde contracten in volwassen arbeidsrelaties',
  S3: 'Tom van Disseldorp (Open), Martine Bolhuis (Centraal Beheer) · De organisatie als trampoline. Duurzaam werkgeverschap is de trend',
  S4: 'Jouke Post · Aan het werk!? Over de groeiende noodzaak van loopbaanzelfsturing · Tijdschrift voor HRM 2, 2015',
}

export const parts = [
  'people',
  'expectations',
  'talk',
  'agreement',
  'career',
  'groups',
  'packages',
  'council',
  'privacy',
  'house',
] as const
export type Part = (typeof parts)[number]

export type Law =
  | 'retention'
  | 'council-consent'
  | 'council-report'
  | 'special-data'
  | 'access'
  | 'machine'
  | 'collective'
  | 'flexible-working'

export type Source = { paper: Paper; lines: string } | { law: Law } | 'own choice'

/** One rule of the product; its sentence stands in the texts under its id. */
export interface Rule {
  id: string
  part: Part
  sources: readonly [Source, ...Source[]]
  /** The papers do not say the same, or not all of it; the sentence about that stands in the texts. */
  disagree?: true
}

const paper = (name: Paper, lines: string): Source => ({ paper: name, lines })
const law = (name: Law): Source => ({ law: name })
const rule = (id: string, part: Part, ...sources: Rule['sources']): Rule => ({ id, part, sources })
const disputed = (id: string, part: Part, ...sources: Rule['sources']): Rule => ({
  ...rule(id, part, ...sources),
  disagree: true,
})

/** Every rule of which a test says that it holds. A test reads the titles of all tests and finds what is missing. */
export const rules: readonly Rule[] = [
  disputed('A15', 'people', paper('S0', '13–27'), paper('S1', '687–699'), paper('S2', '755–760')),
  rule('Z01', 'people', 'own choice'),
  rule('I12', 'people', paper('S2', '686–716')),
  disputed('I13', 'people', paper('S2', '718–751')),
  rule('I14', 'people', paper('S2', '701–708')),

  rule('A01', 'expectations', paper('S0', '68–112')),
  rule('A02', 'expectations', paper('S0', '114–146'), paper('S0', '165–170')),
  rule('A03', 'expectations', paper('S0', '172–224')),
  rule('A04', 'expectations', paper('S0', '148–170'), paper('S2', '426–432')),
  rule('A05', 'expectations', paper('S2', '427–432'), paper('S0', '39–54')),
  rule('A06', 'expectations', paper('S0', '232–251'), paper('S0', '476–480'), paper('S2', '429–432')),
  rule('A08', 'expectations', paper('S2', '447–479'), paper('S3', '238–241')),
  rule('A09', 'expectations', paper('S2', '447–466')),
  rule('A10', 'expectations', paper('S2', '466–479')),
  rule('A11', 'expectations', paper('S2', '550–553')),
  rule('A12', 'expectations', paper('S2', '452–456')),
  rule('A13', 'expectations', paper('S2', '456–466')),
  rule('A14', 'career', paper('S2', '466–474')),
  rule('A16', 'expectations', paper('S2', '103–109'), paper('S2', '134–136'), paper('S1', '172–176')),
  rule('A17', 'expectations', paper('S2', '282–290')),
  disputed('A20', 'expectations', paper('S1', '136–180'), paper('S1', '259–280'), paper('S0', '262–267')),
  rule('A21', 'expectations', paper('S1', '157–160'), paper('S1', '182–184')),
  rule('A22', 'expectations', paper('S0', '179–184'), paper('S0', '226–229'), paper('S0', '259–262')),

  rule('B01', 'talk', paper('S2', '278–280'), paper('S2', '328–338'), paper('S2', '864–873')),
  rule('B02', 'talk', paper('S2', '334–338')),
  rule('B03', 'talk', paper('S2', '870–873')),
  rule('B04', 'talk', paper('S2', '56–59'), paper('S2', '70–84'), paper('S2', '524–541')),
  rule('B05', 'talk', paper('S2', '109–152')),
  rule('B06', 'talk', paper('S2', '358–379')),
  rule('B07', 'talk', paper('S2', '386–391')),
  rule('B08', 'talk', paper('S2', '40–46')),
  rule('B09', 'talk', paper('S2', '503–521'), paper('S2', '843–850')),
  rule('B10', 'talk', paper('S2', '382–391')),
  rule('B13', 'talk', paper('S2', '95–101'), paper('S3', '38–45'), law('special-data')),
  rule('B14', 'talk', paper('S2', '765–770')),
  rule('B15', 'talk', paper('S2', '755–775')),
  rule('B16', 'talk', paper('S2', '823–828')),
  rule('B17', 'talk', paper('S2', '745–751')),
  rule('B18', 'talk', paper('S2', '739–743')),
  rule('B19', 'talk', paper('S2', '381–391'), paper('S2', '811–828')),
  rule('B20', 'talk', paper('S2', '349–354'), paper('S2', '371–372')),
  rule('B21', 'talk', paper('S2', '723–728'), paper('S2', '823–826')),

  rule('B11', 'agreement', paper('S2', '331–334')),
  rule('B12', 'agreement', paper('S2', '331–334')),
  rule('C01', 'agreement', paper('S2', '130–137'), paper('S2', '392–409')),
  rule('C02', 'agreement', paper('S2', '850–853')),
  rule('C03', 'agreement', paper('S2', '852–855')),
  rule('C04', 'agreement', paper('S2', '853–855')),
  rule('C05', 'agreement', paper('S2', '860–863')),
  rule('C06', 'agreement', paper('S2', '854–860')),
  rule('C07', 'agreement', paper('S2', '545–553')),
  rule('C08', 'agreement', paper('S1', '259–280')),
  rule('C09', 'groups', paper('S2', '695–708')),
  rule('C10', 'agreement', paper('S2', '689–700')),
  rule('C11', 'groups', paper('S2', '695–708'), 'own choice'),
  rule('C12', 'agreement', paper('S2', '134–136'), paper('S2', '142–152'), 'own choice'),
  disputed('C13', 'agreement', paper('S2', '792–796'), paper('S2', '835–840')),
  rule(
    'C14',
    'agreement',
    law('collective'),
    paper('S0', '25–27'),
    paper('S1', '499–502'),
    paper('S2', '326–327'),
  ),
  rule('C15', 'agreement', paper('S2', '250–260'), paper('S2', '369–379'), paper('S2', '553–572')),
  rule('C16', 'agreement', paper('S2', '858–860')),
  rule('C17', 'agreement', paper('S2', '553–559'), paper('S4', '460–465')),
  rule('C18', 'agreement', paper('S2', '686–700'), law('flexible-working'), 'own choice'),
  rule('C19', 'agreement', paper('S1', '213–221'), paper('S2', '657–660'), 'own choice'),
  rule('C20', 'agreement', paper('S2', '134–136'), paper('S3', '105–112')),
  rule('C21', 'agreement', paper('S2', '427–432')),

  rule('D01', 'career', paper('S0', '289–293'), paper('S1', '415–424')),
  rule('D02', 'career', paper('S0', '407–415')),
  rule('D03', 'career', paper('S0', '407–423'), paper('S1', '443–454')),
  rule('D04', 'career', paper('S0', '415–423')),
  rule('D05', 'career', paper('S0', '309–310'), paper('S1', '506–509')),
  rule('D06', 'career', paper('S1', '449–453'), paper('S0', '363–364')),
  rule('D07', 'career', paper('S4', '56–73')),
  rule('D08', 'career', paper('S2', '566–569')),
  rule('D09', 'career', paper('S4', '80–88')),
  rule('D10', 'career', paper('S2', '598–645'), law('special-data')),
  rule('D11', 'career', paper('S2', '635–640')),
  rule('D12', 'career', paper('S2', '640–645'), paper('S0', '350–351'), 'own choice'),
  rule('D13', 'career', paper('S1', '514–531'), law('special-data'), 'own choice'),
  rule('D14', 'career', paper('S2', '593–598')),
  rule('D15', 'career', paper('S0', '359–362'), paper('S1', '532–535')),
  rule('D16', 'career', paper('S0', '359–359'), paper('S1', '531–533'), 'own choice'),
  rule('D17', 'career', paper('S0', '360–361'), paper('S0', '455–460')),
  rule('D18', 'career', paper('S0', '354–357'), paper('S1', '532–533'), 'own choice'),
  rule('D20', 'career', paper('S0', '453–455'), paper('S2', '571–591'), law('special-data')),
  rule('D21', 'career', paper('S2', '710–716'), paper('S1', '516–518')),
  rule('D22', 'career', paper('S4', '456–465'), 'own choice'),
  rule('D23', 'career', paper('S4', '94–97'), 'own choice'),
  rule('D24', 'career', paper('S4', '98–112'), 'own choice'),
  rule('D25', 'career', paper('S4', '114–124'), 'own choice'),
  rule('D26', 'career', paper('S4', '328–337')),
  rule('D27', 'career', paper('S2', '646–667')),
  rule('Z09', 'agreement', law('collective'), 'own choice'),

  rule('A07', 'groups', paper('S0', '232–251')),
  rule('A18', 'groups', paper('S0', '148–170'), paper('S0', '476–480'), 'own choice'),
  rule('B22', 'groups', paper('S2', '95–101'), paper('S2', '801–809'), 'own choice'),
  rule('Z03', 'groups', 'own choice'),

  rule('A19', 'packages', paper('S1', '226–233'), paper('S1', '259–280')),
  rule('E01', 'career', paper('S0', '297–297'), paper('S1', '417–421'), 'own choice'),
  rule('E02', 'career', paper('S0', '295–296'), paper('S0', '390–397'), paper('S1', '421–424')),
  rule('E04', 'career', paper('S3', '114–122'), 'own choice'),
  rule('F04', 'agreement', paper('S1', '553–567'), 'own choice'),
  rule('H01', 'packages', paper('S0', '285–375'), paper('S1', '397–411')),
  disputed('H02', 'packages', paper('S1', '590–632')),
  disputed('H03', 'packages', paper('S1', '596–600')),
  disputed('H04', 'packages', paper('S1', '648–652')),
  disputed('H05', 'packages', paper('S1', '598–599')),
  rule('H06', 'packages', paper('S1', '652–660')),
  rule('H07', 'packages', paper('S1', '656–658')),
  rule('H08', 'packages', paper('S1', '664–668')),
  rule('H09', 'packages', paper('S1', '652–660')),
  disputed('H13', 'packages', paper('S0', '262–267'), paper('S1', '134–160')),

  rule('I01', 'council', paper('S2', '830–833'), law('council-report')),
  rule('I02', 'council', paper('S2', '830–833')),
  rule('I03', 'council', paper('S2', '798–828')),
  rule('I04', 'council', paper('S2', '807–809')),
  rule('I11', 'house', paper('S0', '97–98'), 'own choice'),
  rule('I10', 'house', paper('S0', '94–98'), 'own choice'),
  rule('I09', 'house', paper('S0', '92–93'), paper('S0', '202–203'), 'own choice'),
  rule('I05', 'career', paper('S2', '819–821')),
  rule('I06', 'council', law('council-consent'), paper('S2', '48–51')),
  rule('I07', 'council', paper('S2', '826–828')),
  rule('I08', 'council', paper('S2', '827–828'), law('special-data')),

  rule('Z02', 'privacy', paper('S2', '425–432'), paper('S2', '826–833'), 'own choice'),
  rule('Z04', 'privacy', law('special-data'), paper('S2', '628–630')),
  rule('Z05', 'privacy', law('retention'), 'own choice'),
  rule('Z06', 'privacy', law('access')),
  rule('Z07', 'privacy', 'own choice'),
  rule('Z08', 'privacy', law('machine')),

  rule('Z10', 'house', 'own choice'),
  rule('Z11', 'house', paper('S4', '114–124'), 'own choice'),
  rule('Z12', 'house', law('access'), 'own choice'),
  rule('Z13', 'house', 'own choice'),
]
