import { bare, type Column, columns, headerOf } from './columns.ts'

/**
 * What HR systems call their columns, in Dutch and English. Where a file has several for one of ours, the one that stands
 * first here is read.
 */
const known: Record<Column, string> = {
  person_number: `personeelsnummer|personeelsnr|pers.nr.|persnr|medewerkernummer|medewerkersnummer|medewerkernr|medewerker nr|
    werknemernummer|werknemersnummer|werknemernr|stamnummer|employee number|employee no|employee nr|employee id|employeeid|
    emp id|emp no|worker id|staff number|staff id|personnel number|personnel no|pernr|payroll id|associate id|person number|
    person id|user id|userid|personalnummer|matricule|medewerker|werknemer|employee|employee #|pers.no.|nummer|number`,
  given_name: `roepnaam|preferred first name|preferred name|voornaam|eerste voornaam|given name|first name|firstname|
    legal first name|forename|voornamen|vorname|prenom`,
  name_prefix: `voorvoegsel|voorvoegsels|tussenvoegsel|tussenvoegsels|voorv.|tussenv.|tv|voorvoegsel achternaam|
    voorvoegsel geboortenaam|voorvoegsel eigen naam|tussenvoegsel achternaam|tussenvoegsel geboortenaam|
    voorvoegsels geboortenaam|infix|surname prefix|last name prefix|lastname prefix|family name prefix|middle prefix`,
  family_name: `achternaam|geboortenaam|eigen naam|achternaam eigen|eigen achternaam|familienaam|family name|last name|lastname|
    surname|legal last name|naam|nachname|nom de famille`,
  partner_prefix: `voorvoegsel partner|voorvoegsels partner|tussenvoegsel partner|tussenvoegsels partner|
    voorvoegsel partnernaam|voorvoegsel achternaam partner|voorvoegsel geboortenaam partner|partner prefix|
    partner surname prefix|partner last name prefix`,
  partner_name: `achternaam partner|partnernaam|naam partner|geboortenaam partner|partner achternaam|geb. naam partner|
    partner family name|partner last name|partner name|spouse last name|spouse name`,
  name_use: `naamgebruik|naamsamenstelling|naam samenstelling|gebruik achternaam|gebruik naam|gebruik geboortenaam|
    gebruik partnernaam|naamgebruik code|code naamgebruik|name use|name usage|use of name`,
  email: `e-mailadres werk|e-mail werk|werk e-mail|werk e-mailadres|emailwerk|zakelijk e-mailadres|zakelijke e-mail|
    e-mail zakelijk|e-mailadres zakelijk|e-mail (werk)|e-mail (zakelijk)|work email|work e-mail|work email address|email work|
    email - work|primary work email|business email|business email address|email - primary work|company email|e-mail|
    e-mailadres|email address|mailadres|mail`,
  birth_date: `geboortedatum|geb.datum|geboorte datum|date of birth|birth date|birthdate|birthday|dob|geburtsdatum`,
  gender:
    'geslacht|m/v|m/v/x|v/m|v/m/x|sekse|gender|sex|gender code|geslacht code|legal gender|geschlecht|sexe',
  roles: 'rollen|roles',
  relation_number: `relatienummer|contractnummer|dienstverbandnummer|nummer dienstverband|dienstverband id|contract id|
    contract number|employment number|employment id|assignment number|assignment id|position id|relation number`,
  relation_sequence: `volgnummer dienstverband|dienstverband volgnummer|volgnr. dienstverband|volgnummer|contractvolgnummer|
    inkomstenverhouding|nummer inkomstenverhouding|volgnummer inkomstenverhouding|ikv|dienstverband|employment sequence|
    employment record|empl rcd|empl record`,
  kind: `soort relatie|soort|soort contract|contractsoort|soort dienstverband|type dienstverband|dienstverbandtype|contracttype|
    contract type|type contract|aard dienstverband|aard arbeidsrelatie|arbeidsrelatie|dienstbetrekking|duur contract|
    kind|kind of relation|kind of contract|type of contract|employment type|employee type|worker sub-type|worker subtype|
    worker type|employee class|soort medewerker|contractvorm|vorm contract|dienstverbandvorm|employee subgroup|ee subgroup|
    art der anstellung|beschäftigungsart|employment status`,
  relation_from: `relatie vanaf|in dienst|in dienst per|in dienst sinds|datum in dienst|indienst|datum indienst|
    datum indiensttreding|indiensttreding|indiensttredingsdatum|begindatum dienstverband|ingangsdatum dienstverband|
    startdatum dienstverband|begindatum contract|ingangsdatum contract|startdatum contract|startdatum|begindatum|
    relation from|hire date|hiredate|date of hire|most recent hire date|original hire date|employment start date|
    date of joining|date joined|contract start date|start date|entry date|entry|eintrittsdatum|einstellungsdatum`,
  relation_until: `relatie tot|uit dienst|datum uit dienst|uitdienst|datum uitdienst|datum uitdiensttreding|uitdiensttreding|
    uitdiensttredingsdatum|einddatum dienstverband|einde dienstverband|einddatum contract|einde contract|contract einddatum|
    laatste werkdag|laatste dag|laatste dag in dienst|einddatum|relation until|termination date|date of termination|
    employment end date|contract end date|last day of work|last working day|last day|leaving date|leaving|end date|austrittsdatum|vertragsende`,
  from: `vanaf|geldt vanaf|geldig vanaf|ingangsdatum|ingangsdatum functie|begindatum functie|ingangsdatum wijziging|
    mutatiedatum|from|valid from|effective from|effective date|effective start date|job effective date`,
  until: `tot|geldt tot|tot en met|t/m|geldig tot en met|einddatum functie|until|valid until|valid to|effective to|
    effective end date`,
  unit_code: `afdelingscode|teamcode|afdelingsnummer|afdelingnummer|code afdeling|afdeling code|afd.code|code team|oe-code|
    code oe|oe code|code organisatorische eenheid|organisatorische eenheid code|unit code|team code|department code|
    department id|department number|org unit id|org unit code|organizational unit id|organization code|
    supervisory organization id`,
  unit_name: `team|teamnaam|afdeling|afdelingsnaam|naam afdeling|afdeling omschrijving|omschrijving afdeling|
    afdelingsomschrijving|organisatorische eenheid|organisatie-eenheid|naam organisatorische eenheid|oe|oe omschrijving|
    unit name|unit|team name|department|department name|department description|home department|org unit|
    organizational unit|supervisory organization|abteilung|division`,
  location: `locatie|werklocatie|locatie omschrijving|vestiging|standplaats|location|work location|location name|office|
    office location|site`,
  job_title: `functie|functienaam|functieomschrijving|functie omschrijving|omschrijving functie|functietitel|functiebenaming|
    job title|jobtitle|job title name|position title|business title|job|position|job profile|title|function|function title|stellenbezeichnung`,
  hours_per_week: `uren per week|uren|contracturen|contracturen per week|contractuele uren|contractuele uren per week|
    aantal uren per week|aantal contracturen|aantal uren|arbeidsuren per week|gem. aantal uren per week|
    gemiddeld aantal uren per week|arbeidsduur|arbeidsduur per week|weekuren|uren p/w|uren/week|werkuren per week|
    hours per week|weekly hours|scheduled weekly hours|standard weekly hours|standard hours|contract hours|
    contracted hours|working hours per week|standard hours per week|weekly working hours|wkhrs|hours|wochenstunden|
    wochenarbeitszeit|gemiddelde uren per week|gemiddeld uren per week`,
  fte: `fte|fte %|deeltijdfactor|deeltijdpercentage|deeltijd %|parttime percentage|parttimepercentage|part-time percentage|
    parttime factor|parttimefactor|parttime %|pt%|dienstverbandpercentage|percentage dienstverband`,
  manager_number: `nummer leidinggevende|leidinggevende nummer|leidinggevende (nummer)|personeelsnummer leidinggevende|
    medewerkernummer leidinggevende|leidinggevende personeelsnummer|leidinggevende id|nummer manager|manager number|
    manager nr|manager id|manager employee id|manager employee number|manager user id|manager's employee id|supervisor id|
    supervisor eid|supervisor employee id|supervisor employee number|supervisor employee #|reports to id|line manager id|
    leidinggevende|direct leidinggevende|teamleider|chef nummer|chef|directe chef|naam leidinggevende|leidinggevende naam|
    manager|supervisor|superior|line manager|reports to|reporting to|manager name|vorgesetzter`,
}

/** What systems shorten, written out. */
const short: readonly (readonly [RegExp, string])[] = [
  [/\b(?:p\.?\/?w\.?|\/ ?wk|p\/week|\/ ?week|p\.? week)(?=$|\W)/gi, ' per week'],
  [/\bgem\.?(?=\s)/gi, 'gemiddeld'],
  [/\bdat\.?(?=\s)/gi, 'datum'],
  [/\bsrt\.?(?=\s)/gi, 'soort'],
  [/\b(?:dienstverb\.?|dienstverh\.?|dv)(?=$|\s)/gi, 'dienstverband'],
  [/\bleidingg?\.?(?=$|\s)/gi, 'leidinggevende'],
  [/\bmedew\.?(?=$|\s|nr)/gi, 'medewerker'],
  [/\bpers\.(?=$|\s|nr)/gi, 'personeels'],
  [/\bafd\.?(?=$|\s)/gi, 'afdeling'],
  [/\bfunc\.?(?=$|\s)/gi, 'functie'],
  [/\bomschr\.?(?=$|\s)/gi, 'omschrijving'],
  [/\bgeb\.? ?(?=datum)/gi, 'geboorte'],
  [/\bnr\.?(?=$|\s)/gi, 'nummer'],
]
const inFull = (name: string): string =>
  short.reduce((full, [shortened, whole]) => full.replaceAll(shortened, whole), name)

interface Meaning {
  column: Column
  /** Of several headers for one column, the lowest is read. */
  rank: number
}

const meanings = new Map<string, Meaning>()
for (const column of columns)
  [column, headerOf(column, 'nl'), headerOf(column, 'en'), ...known[column].split('|')].forEach(
    (name, rank) => {
      for (const key of [bare(name), bare(inFull(name))])
        if (!meanings.has(key)) meanings.set(key, { column, rank })
    },
  )

/** By its name, and else by its name in full; between brackets may stand how it is filled in, and never of what it is. */
export function meaningOf(header: string): Meaning | undefined {
  const plain = header.replace(howFilled, '').trim()
  return meanings.get(bare(header)) ?? meanings.get(bare(inFull(header))) ?? meanings.get(bare(inFull(plain)))
}

const howFilled =
  /\s*[([](?:code|nummer|nr\.?|id|naam|name|number|verplicht|required|optional|optioneel|per week|indien [^)\]]*|if [^)\]]*|met [^)\]]*|[djmy./ -]{6,10})[)\]]\s*$/i

/** For a day that ends something: whether that day still counts. Our own names say the first day without. */
export const ownEnds: ReadonlySet<string> = new Set(
  ['relation_until', 'relatie tot', 'relation until', 'until', 'tot', 'geldt tot'].map(bare),
)

/** Dutch people have a name of their own, a name together, or both; by which words a system says so. */
export const nameUses = ['own', 'partner', 'partner-own', 'own-partner'] as const
export type NameUse = (typeof nameUses)[number]

const usesByName = new Map<string, NameUse>(
  (
    [
      [
        'own',
        'own|eigen|eigen naam|e|geboortenaam|alleen eigen naam|alleen geboortenaam|alleen eigennaam|own name',
      ],
      [
        'partner',
        'partner|partnernaam|p|naam partner|geb. naam partner|geboortenaam partner|alleen partnernaam|partner name',
      ],
      [
        'partner-own',
        'partner-own|v|partner eigen|partner - eigen|partnernaam - eigennaam|partnernaam - eigen naam|partner voor eigen|geb. naam partner + geboortenaam|geboortenaam partner + geboortenaam|partnernaam - geboortenaam',
      ],
      [
        'own-partner',
        'own-partner|n|eigen partner|eigen - partner|eigennaam - partnernaam|eigen naam - partnernaam|partner na eigen|geboortenaam + geb. naam partner|geboortenaam + geboortenaam partner|geboortenaam - partnernaam',
      ],
    ] as const
  ).flatMap(([use, texts]) => texts.split('|').map(text => [bare(text), use] as const)),
)
export const nameUseOf = (text: string): NameUse | undefined => usesByName.get(bare(text))
