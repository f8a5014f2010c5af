import type { HrShape } from './hr-shapes.ts'

/** The same two people as such files come out of the same systems on another day: by hand, by a report, by a link between two. */
export const oddShapes: readonly HrShape[] = [
  {
    system: 'AFAS, a view with its own names',
    lines: [
      '"Export medewerkers";"";"";"";"";"";"";"";"";"";"";"";"";""',
      '"Gemaakt op 29-11-2026 09:12 door Hanna Raad";"";"";"";"";"";"";"";"";"";"";"";"";""',
      '',
      '"Medewerkernummer";"Volledige naam";"Roepnaam";"Voorvoegsel";"Achternaam";"E-mail werk";"Dienstverband";"Type contract";"Begindatum dv";"Einddatum dv";"OE";"Functie";"Gem. uren p/w";"Leidinggevende (code)"',
      '"1001";"R. van den Berg";"Renée";"van den";"Berg";"renee@x.example";"1";"Onbepaalde tijd";"01-03-2022 00:00:00";"";"Noord";"Teamleider";"36,00";""',
      '"1002";"J. de Vries-Bakker";"Jan";"de";"Vries - Bakker";"jan@x.example";"1";"Bepaalde tijd";"01-09-2024 00:00:00";"31-08-2027 00:00:00";"Noord";"Verzorgende";"24,00";"1001"',
      '"Totaal aantal: 2"',
    ],
  },
  {
    system: 'Visma, a list with one name',
    said: { columns: [{ header: 'Naam medewerker', column: 'family_name' }] },
    lines: [
      'Medewerkernummer;Naam medewerker;Voornaam;E-mailadres;Contractvorm;Datum in dienst;Datum uit dienst;Kostenplaats;Afdeling;Functie;Uren per week;Naam leidinggevende',
      '1001;Berg, van den;Renée;renee@x.example;Onbepaalde tijd;01-mrt-2022;;4100;Noord;Teamleider;36;n.v.t.',
      '1002;Vries-Bakker, de;Jan;jan@x.example;Bepaalde tijd;01-sep-2024;31-aug-2027;4100;Noord;Verzorgende;24;Renée van den Berg',
    ],
  },
  {
    system: 'Nmbrs, by its link',
    lines: [
      'EmployeeId,EmployeeNumber,FirstName,Prefix,LastName,Email,StartDate,EndDate,ContractType,Department,Function,HoursPerWeek,ManagerNumber',
      '881,1001,Renée,van den,Berg,renee@x.example,2022-03-01T00:00:00,0001-01-01T00:00:00,Onbepaald,Noord,Teamleider,36.0,0',
      '882,1002,Jan,de,Vries-Bakker,jan@x.example,2024-09-01T00:00:00,2027-08-31T00:00:00,Bepaald,Noord,Verzorgende,24.0,1001',
    ],
  },
  {
    system: 'ADP, with a line of codes and one of totals',
    lines: [
      'Pers.nr;Roepnaam;Voorv;Achternaam;E-mailadres zakelijk;Srt dienstverb;Dat. in dienst;Dat. uit dienst;Afdeling;Functie;Uren p.w.;Chef',
      'PERSNR;ROEPN;VOORV;NAAM;EMAIL;SRTDV;DATIN;DATUIT;AFD;FUNC;UREN;CHEF',
      '1001;Renée;van den;Berg;renee@x.example;vast;01.03.2022;00.00.0000;Noord;Teamleider;36,00 uur;',
      '1002;Jan;de;Vries-Bakker;jan@x.example;tijdelijk;01.09.2024;31.08.2027;Noord;Verzorgende;24,00 uur;1001',
      ';;;;;;;;;Totaal;60,00;',
    ],
  },
  {
    system: 'SAP, a list from the screen',
    lines: [
      '|Pers.No.|Last name|First name|E-mail|EE subgroup|Entry|Leaving|Org. unit|Position|WkHrs|Superior|',
      '|--------|---------|----------|------|-----------|-----|-------|---------|--------|-----|--------|',
      '|00001001|van den Berg|Renée|renee@x.example|Permanent|01.03.2022|31.12.9999|Noord|Teamleider|36,00|00000000|',
      '|00001002|de Vries-Bakker|Jan|jan@x.example|Fixed term|01.09.2024|31.08.2027|Noord|Verzorgende|24,00|00001001|',
    ],
  },
  {
    system: 'Workday, by its link',
    lines: [
      'Employee_ID,Legal_First_Name,Legal_Last_Name,Email_-_Primary_Work,Worker_Type,Hire_Date,Contract_End_Date,Cost_Center,Supervisory_Organization,Business_Title,Scheduled_Weekly_Hours,Manager_ID',
      '1001,Renée,van den Berg,renee@x.example,Regular,2022-03-01-08:00,,CC1,Noord,Teamleider,36,',
      '1002,Jan,de Vries-Bakker,jan@x.example,Fixed Term (Fixed Term),2024-09-01-07:00,2027-08-31-07:00,CC1,Noord,Verzorgende,24,1001',
    ],
    said: { kinds: [{ value: 'Fixed Term (Fixed Term)', kind: 'fixed_term' }] },
  },
  {
    system: 'BambooHR, a report',
    lines: [
      '"Employee #","Last name, First name","First Name","Last Name","Work Email","Hire Date","Termination Date","Employment Status","Department","Job Title","Standard Hours Per Week","Reports To"',
      '"1001","van den Berg, Renée","Renée","van den Berg","renee@x.example","Mar 01, 2022","0000-00-00","Permanent","Noord","Teamleider","36","—"',
      '"1002","de Vries-Bakker, Jan","Jan","de Vries-Bakker","jan@x.example","Sep 01, 2024","Aug 31, 2027","Temporary","Noord","Verzorgende","24","van den Berg, Renée"',
    ],
  },
  {
    system: 'Personio, in German',
    lines: [
      'Personalnummer;Vorname;Nachname;E-Mail;Art der Anstellung;Einstellungsdatum;Vertragsende;Abteilung;Position;Wochenarbeitszeit;Vorgesetzter',
      '1001;Renée;van den Berg;renee@x.example;unbefristet;1. März 2022;;Noord;Teamleider;36,00;',
      '1002;Jan;de Vries-Bakker;jan@x.example;befristet;1. September 2024;31. August 2027;Noord;Verzorgende;24,00;renee@x.example',
    ],
  },
  {
    system: 'a spreadsheet by hand, with remarks and days as numbers',
    lines: [
      'sep=,',
      'PERSONEELSLIJST TEAM NOORD,,,,,,,,,,,',
      ',,,,,,,,,,,',
      'nr.,roepnaam,tv,achternaam,mail,contract,in dienst,uit dienst,team,functie,uren/wk,leidingg.',
      '1001,Renée,van den,Berg,"Renée van den Berg <renee@x.example>",vast,44621,onb. tijd,Noord,Teamleider,36 u,-',
      '1002,Jan,de,Vries-Bakker,"mailto:jan@x.example?subject=Rooster",tijdelijk,45536,46630,Noord,Verzorgende,24 u,1001',
      ',,,,,,,,,,,',
      ',,,,,,,,,,,opgesteld door Hanna',
    ],
    said: { serialDays: '1900', columns: [{ header: 'nr.', column: 'person_number' }] },
  },
  {
    system: 'a sheet in the cloud, saved with tabs',
    lineEnd: '\n',
    lines: [
      'Tijdstempel\tPersoneelsnummer\tVoornaam\tAchternaam (met tussenvoegsel)\tWerkmail\tVast of tijdelijk?\tStartdatum\tEinddatum (indien tijdelijk)\tTeam\tWat doe je?\tHoeveel uur per week?\tWie is je leidinggevende?',
      '29-11-2026 9:12:44\t1001\tRenée\tvan den Berg\trenee@x.example\tVast\t1-3-2022\tn.v.t.\tNoord\tTeamleider\t36\tgeen',
      '29-11-2026 9:14:02\t1002\tJan\tde Vries-Bakker\tjan@x.example\tTijdelijk\t1-9-2024\t31-8-2027\tNoord\tVerzorgende\t24\trenée van den berg',
    ],
    said: {
      columns: [
        { header: 'Achternaam (met tussenvoegsel)', column: 'family_name' },
        { header: 'Vast of tijdelijk?', column: 'kind' },
        { header: 'Wat doe je?', column: 'job_title' },
        { header: 'Hoeveel uur per week?', column: 'hours_per_week' },
        { header: 'Wie is je leidinggevende?', column: 'manager_number' },
        { header: 'Einddatum (indien tijdelijk)', column: 'relation_until' },
        { header: 'Werkmail', column: 'email' },
      ],
    },
  },
]
