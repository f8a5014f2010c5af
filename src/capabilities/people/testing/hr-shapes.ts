import type { ImportChoices } from '../import-schemas.ts'

/** One system's file about the same two people, as that system writes it: made here, after its public manuals. */
export interface HrShape {
  system: string
  lines: readonly string[]
  lineEnd?: string
  encoding?: 'utf-8' | 'utf-16le' | 'windows-1252'
  /** What has to be said by hand about it. */
  said?: Partial<ImportChoices>
  /** Where the file knows no addresses. */
  noEmail?: true
  /** Where the file has no manager. */
  noManager?: true
}

/**
 * 1001 Renée van den Berg (leads) and 1002 Jan de Vries-Bakker (led by her), since 1 March 2022 and 1 September 2024, the
 * second until and including 31 August 2027; 36 and 24 hours; team Noord.
 */
export const hrShapes: readonly HrShape[] = [
  {
    system: 'AFAS',
    lines: [
      'Medewerker;Roepnaam;Voorvoegsel;Achternaam;E-mail werk;Geboortedatum;Dienstverband;Soort dienstverband;Datum in dienst;Datum uit dienst;Afdeling;Functie;Contracturen;Leidinggevende',
      '1001;Renée;van den;Berg;renee@x.example;03-05-1979;1;Onbepaalde tijd;01-03-2022;;Noord;Teamleider;36,00;',
      '1002;Jan;de;Vries-Bakker;jan@x.example;21-11-1990;1;Bepaalde tijd;01-09-2024;31-08-2027;Noord;Verzorgende;24,00;1001',
    ],
  },
  {
    system: 'AFAS, from a spreadsheet in Windows',
    encoding: 'windows-1252',
    lines: [
      'Medewerker;Naam;Roepnaam;Voorv.;E-mail;Soort contract;Begindatum dienstverband;Einddatum dienstverband;Code afdeling;Omschrijving afdeling;Functieomschrijving;Uren per week;Leidinggevende',
      '1001;Berg;Renée;van den;renee@x.example;Vast;1-3-2022;;N;Noord;Teamleider;36;',
      '1002;Vries-Bakker;Jan;de;jan@x.example;Tijdelijk;1-9-2024;31-8-2027;N;Noord;Verzorgende;24;1001',
    ],
  },
  {
    system: 'Youforce',
    lines: [
      'Personeelsnummer;Roepnaam;Voorvoegsel geboortenaam;Geboortenaam;Zakelijk e-mailadres;Aard arbeidsrelatie;Datum in dienst;Datum uit dienst;OE-code;OE omschrijving;Functieomschrijving;Deeltijdpercentage;Personeelsnummer leidinggevende',
      '00001001;Renée;van den;Berg;renee@x.example;Onbepaald;20220301;99991231;N;Noord;Teamleider;100,00;00000000',
      '00001002;Jan;de;Vries-Bakker;jan@x.example;Bepaald;20240901;20270831;N;Noord;Verzorgende;66,67;00001001',
    ],
    said: { fullTime: 36 },
  },
  {
    system: 'Visma',
    lines: [
      '"Werknemernummer","Roepnaam","Tussenvoegsel","Achternaam","E-mailadres werk","Contracttype","Indiensttredingsdatum","Uitdiensttredingsdatum","Afdeling","Functie","Uren per week","Leidinggevende nummer"',
      '"1001","Renée","van den","Berg","renee@x.example","Vast contract","2022-03-01","","Noord","Teamleider","36","",',
      '"1002","Jan","de","Vries-Bakker","jan@x.example","Tijdelijk contract","2024-09-01","2027-08-31","Noord","Verzorgende","24","1001"',
    ],
  },
  {
    system: 'Nmbrs',
    lines: [
      'Persnr;Naam;Voorletters;Roepnaam;Voorvoegsels;VoorvoegselsPartner;NaamPartner;NaamSamenstelling;EmailWerk;Geboortedatum;Startdatum;Einddatum;Contracttype;Afdeling;Functie;Contracturen;Leidinggevende',
      '1001;Berg;R.;Renée;van den;;;1;renee@x.example;03-05-1979;01-03-2022;;onbepaalde tijd;Noord;Teamleider;36;',
      '1002;Vries;J.;Jan;de;;Bakker;4;jan@x.example;21-11-1990;01-09-2024;31-08-2027;bepaalde tijd;Noord;Verzorgende;24;1001',
    ],
  },
  {
    system: 'Loket',
    lines: [
      'Personeelsnummer;Roepnaam;Voorvoegsel;Achternaam;E-mail;Inkomstenverhouding;Soort contract;Datum in dienst;Datum uit dienst;Afdeling;Functie;Uren per week;Manager nr',
      '1001;Renée;van den;Berg;renee@x.example;1;Onbepaalde tijd;1-3-2022;;Noord;Teamleider;36;',
      '1002;Jan;de;Vries-Bakker;jan@x.example;1;Bepaalde tijd;1-9-2024;31-8-2027;Noord;Verzorgende;24;1001',
    ],
  },
  {
    system: 'HR2day',
    lines: [
      'Medewerkernr;Roepnaam;Voorvoegsel;Achternaam;E-mail (werk);Type dienstverband;Begindatum dienstverband;Einde dienstverband;Afdelingscode;Afdeling;Functietitel;Arbeidsduur per week;Nummer manager',
      '1001;Renée;van den;Berg;renee@x.example;Onbepaalde tijd;1 maart 2022;;N;Noord;Teamleider;36;',
      '1002;Jan;de;Vries-Bakker;jan@x.example;Bepaalde tijd;1 september 2024;31 augustus 2027;N;Noord;Verzorgende;24;1001',
    ],
  },
  {
    system: 'Exact',
    lines: [
      'Nummer;Voornaam;Tussenvoegsel;Achternaam;E-mail;Contractsoort;In dienst;Uit dienst;Afdeling;Functie;Uren;Leidinggevende',
      '1001;Renée;van den;Berg;renee@x.example;Vast;1/3/2022;;Noord;Teamleider;36;',
      '1002;Jan;de;Vries-Bakker;jan@x.example;Tijdelijk;1/9/2024;31/8/2027;Noord;Verzorgende;24;1001',
    ],
  },
  {
    system: 'ADP Workforce',
    lines: [
      'Associate ID,Preferred First Name,Legal Last Name,Work Email,Position ID,Worker Type,Hire Date,Termination Date,Home Department,Job Title,Standard Hours,Reports To ID',
      '1001,Renée,van den Berg,renee@x.example,P-1,Regular,03/01/2022,,Noord,Teamleider,36,',
      '1002,Jan,de Vries-Bakker,jan@x.example,P-2,Fixed Term,09/01/2024,08/31/2027,Noord,Verzorgende,24,1001',
    ],
  },
  {
    system: 'ADP in the Netherlands',
    lines: [
      'Personeelsnummer;Roepnaam;Voorvoegsel;Naam;E-mailadres;Volgnummer contract;Soort dienstverband;Datum indiensttreding;Datum uitdiensttreding;Organisatorische eenheid;Functie;Aantal uren per week;Leidinggevende',
      '1001;Renée;van den;Berg;renee@x.example;1;Vast;01.03.2022;;Noord;Teamleider;36;',
      '1002;Jan;de;Vries-Bakker;jan@x.example;1;Bepaalde tijd;01.09.2024;31.08.2027;Noord;Verzorgende;24;1001',
    ],
  },
  {
    system: 'SAP SuccessFactors',
    lines: [
      'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,EMAIL,MANAGER,HR,DEPARTMENT,TITLE,HIREDATE',
      'STATUS,USERID,Username,First Name,Last Name,Email,Manager,Human Resource,Department,Title,Hire Date',
      'active,1001,rberg,Renée,van den Berg,renee@x.example,NO_MANAGER,NO_HR,Noord,Teamleider,03/01/2022',
      'active,1002,jvries,Jan,de Vries-Bakker,jan@x.example,1001,NO_HR,Noord,Verzorgende,09/01/2024',
    ],
    said: {
      dayOrder: 'mdy',
      fixed: [
        { column: 'kind', value: 'permanent' },
        { column: 'hours_per_week', value: '36' },
      ],
    },
  },
  {
    system: 'SAP HCM',
    lines: [
      'Personnel no.\tFirst name\tLast name\tEmail\tEmployee class\tHire date\tEnd date\tOrg unit ID\tOrganizational unit\tPosition\tWeekly hours\tManager number',
      '00001001\tRenée\tvan den Berg\trenee@x.example\tPermanent\t01.03.2022\t31.12.9999\tN\tNoord\tTeamleider\t36,00\t00000000',
      '00001002\tJan\tde Vries-Bakker\tjan@x.example\tFixed term\t01.09.2024\t31.08.2027\tN\tNoord\tVerzorgende\t24,00\t00001001',
    ],
  },
  {
    system: 'Workday',
    lines: [
      'Workers by organization',
      '',
      'Employee ID,Preferred Name,Last Name,Primary Work Email,Worker Sub-Type,Hire Date,Contract End Date,Supervisory Organization,Business Title,Scheduled Weekly Hours,Manager Employee ID',
      '1001,Renée,van den Berg,renee@x.example,Regular,2022-03-01,,Noord,Teamleider,36,',
      '1002,Jan,de Vries-Bakker,jan@x.example,Fixed Term,2024-09-01,2027-08-31,Noord,Verzorgende,24,1001',
    ],
  },
  {
    system: 'BambooHR',
    lines: [
      '"Employee #","First Name","Last Name","Work Email","Birth Date","Hire Date","Termination Date","Employment Status","Department","Job Title","Location","Reporting to","FTE"',
      '"1001","Renée","van den Berg","renee@x.example","1979-05-03","2022-03-01","","Full-Time","Noord","Teamleider","","",1.00',
      '"1002","Jan","de Vries-Bakker","jan@x.example","1990-11-21","2024-09-01","2027-08-31","Contractor","Noord","Verzorgende","","Renée van den Berg",0.67',
    ],
    said: { fullTime: 36, kinds: [{ value: 'Full-Time', kind: 'permanent' }] },
  },
  {
    system: 'Personio',
    lines: [
      'ID,First name,Last name,Email,Employment type,Hire date,Contract end date,Department,Team,Position,Weekly working hours,Supervisor',
      '1001,Renée,van den Berg,renee@x.example,Internal,01.03.2022,,Zorg,Noord,Teamleider,36,',
      '1002,Jan,de Vries-Bakker,jan@x.example,External,01.09.2024,31.08.2027,Zorg,Noord,Verzorgende,24,"van den Berg, Renée"',
    ],
    said: {
      columns: [
        { header: 'ID', column: 'person_number' },
        { header: 'Weekly working hours', column: 'hours_per_week' },
      ],
      kinds: [
        { value: 'Internal', kind: 'permanent' },
        { value: 'External', kind: 'agency' },
      ],
    },
  },
  {
    system: 'Oracle HCM',
    lines: [
      'Person Number,First Name,Last Name,Work Email,Assignment Number,Worker Type,Start Date,End Date,Department,Job,Working Hours Per Week,Manager Number',
      '1001,Renée,van den Berg,renee@x.example,E1001,Regular,2022/03/01,4712/12/31,Noord,Teamleider,36,',
      '1002,Jan,de Vries-Bakker,jan@x.example,E1002,Fixed Term,2024/09/01,2027/08/31,Noord,Verzorgende,24,1001',
    ],
  },
  {
    system: 'Unit4',
    lines: [
      'Medewerkersnummer;Roepnaam;Tussenvoegsels;Achternaam;E-mail zakelijk;Arbeidsrelatie;Ingangsdatum dienstverband;Einddatum contract;Afdelingsnummer;Afdelingsnaam;Functienaam;Contracturen per week;Leidinggevende ID',
      '1001;Renée;van den;Berg;renee@x.example;Vast;01-03-2022;;10;Noord;Teamleider;36;',
      '1002;Jan;de;Vries-Bakker;jan@x.example;Tijdelijk;01-09-2024;31-08-2027;10;Noord;Verzorgende;24;1001',
    ],
  },
  {
    system: 'Beaufort',
    lines: [
      'Stamnummer;Roepnaam;Voorvoegsel eigen naam;Eigen naam;Voorvoegsel partner;Naam partner;Naamgebruik;E-mail werk;Dienstverband;Duur contract;Datum in dienst;Datum uit dienst;Organisatie-eenheid;Functie;Aantal contracturen;Leidinggevende',
      '1001;Renée;van den;Berg;;;E;renee@x.example;1;Onbepaald;01-03-2022;00-00-0000;Noord;Teamleider;36;',
      '1002;Jan;de;Vries;;Bakker;N;jan@x.example;1;Bepaald;01-09-2024;31-08-2027;Noord;Verzorgende;24;1001',
    ],
  },
  {
    system: 'a spreadsheet in UTF-16',
    encoding: 'utf-16le',
    lines: [
      'personeelsnummer\tvoornaam\tachternaam\te-mail\tsoort\tin dienst\tuit dienst\tafdeling\tfunctie\turen\tleidinggevende',
      '1001\tRenée\tvan den Berg\trenee@x.example\tvast\t1-3-2022\t\tNoord\tTeamleider\t36\t',
      '1002\tJan\tde Vries-Bakker\tjan@x.example\ttijdelijk\t1-9-2024\t31-8-2027\tNoord\tVerzorgende\t24\t1001',
    ],
  },
  {
    system: 'a spreadsheet with rows below and formulas around numbers',
    lines: [
      'sep=;',
      'Personeelsnr;Roepnaam;Voorvoegsel;Achternaam;Mail;Soort;In dienst;Uit dienst;Team;Functie;Uren;Leidinggevende;;',
      '="1001";Renée;van den;Berg;mailto:renee@x.example;vast;1-3-2022;onbepaald;Noord;Teamleider;36 uur;geen;;',
      '="1002";Jan;de;Vries-Bakker;jan@x.example;tijdelijk;1-9-2024;31-8-2027;Noord;Verzorgende;24 uur;="1001";;',
      ';;;;;;;;;;;;;',
      ';;;;;;;;;;;;;',
    ],
  },
  {
    system: 'a payroll list without addresses',
    noEmail: true,
    lines: [
      'Pers.nr.;Voornaam;Tussenv.;Achternaam;Soort contract;Datum in dienst;Datum uit dienst;Afdeling;Functie;Uren/week;Leidinggevende',
      '1001;Renée;van den;Berg;Vast;1-3-2022;;Noord;Teamleider;36;-',
      '1002;Jan;de;Vries-Bakker;Tijdelijk;1-9-2024;31-8-2027;Noord;Verzorgende;24;1001',
    ],
  },
  {
    system: 'a school administration',
    lines: [
      'Personeelsnummer;Roepnaam;Voorvoegsels;Achternaam;E-mailadres;Soort dienstverband;Ingangsdatum contract;Einde contract;Afdeling;Functie;FTE;Direct leidinggevende',
      '1001;Renée;van den;Berg;renee@x.example;vaste dienst;01-03-2022;n.v.t.;Noord;Teamleider;1,0;n.v.t.',
      '1002;Jan;de;Vries-Bakker;jan@x.example;tijdelijk dienstverband;01-09-2024;31-08-2027;Noord;Verzorgende;0,6667;renee@x.example',
    ],
    said: { fullTime: 36 },
  },
  {
    system: 'Sage',
    lineEnd: '\r',
    lines: [
      'Employee number,First name,Surname,Email address,Contract type,Date joined,Leaving date,Department name,Job title,Contracted hours,Line manager ID',
      '1001,Renée,van den Berg,renee@x.example,Permanent,1 Mar 2022,,Noord,Teamleider,36,',
      '1002,Jan,de Vries-Bakker,jan@x.example,Temporary,1 Sep 2024,31 Aug 2027,Noord,Verzorgende,24,1001',
    ],
  },
  {
    system: 'a list by hand with unknown words',
    lines: [
      'Wie;Roept men;Heet;Sinds;Contract;Club;Doet;Hoeveel',
      '1001;Renée;van den Berg;1-3-2022;voor altijd;Noord;Teamleider;36',
      '1002;Jan;de Vries-Bakker;1-9-2024;zolang het duurt;Noord;Verzorgende;24',
    ],
    noEmail: true,
    noManager: true,
    said: {
      columns: [
        { header: 'Wie', column: 'person_number' },
        { header: 'Roept men', column: 'given_name' },
        { header: 'Heet', column: 'family_name' },
        { header: 'Sinds', column: 'relation_from' },
        { header: 'Contract', column: 'kind' },
        { header: 'Club', column: 'unit_name' },
        { header: 'Doet', column: 'job_title' },
        { header: 'Hoeveel', column: 'hours_per_week' },
      ],
      kinds: [
        { value: 'voor altijd', kind: 'permanent' },
        { value: 'zolang het duurt', kind: 'fixed_term' },
      ],
    },
  },
]

export function bytesOf({ lines, lineEnd = '\r\n', encoding = 'utf-8' }: HrShape): Buffer {
  const text = lines.join(lineEnd) + lineEnd
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le')
  return Buffer.from(text, encoding === 'windows-1252' ? 'latin1' : 'utf8')
}
