import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chairIds } from '../../db/demo/chairs.ts'
import { inTurn } from '../../tools/rotation.ts'
import { dutchLaw } from '../capabilities/agreements/data/rules.ts'
import { type Language, languages } from '../platform/i18n/language.ts'
import { PdfFile } from '../platform/pdf/file.ts'
import { signatureFields } from '../platform/pdf/signatures.ts'
import { textOf } from '../platform/pdf/syntax.ts'
import { verifyDocument } from '../platform/pdf/verify.ts'
import { askAs } from './testing/as-person.ts'
import { agreementRules } from './testing/example/agreement-rules.ts'
import { boardRules } from './testing/example/board-rules.ts'
import { exampleIn, idsOf, rowsOf, textsIn } from './testing/example/both.ts'
import { depthRules } from './testing/example/depth-rules.ts'
import { mirrorRules } from './testing/example/mirror-rules.ts'
import { officeRules } from './testing/example/office-rules.ts'
import { openExample } from './testing/example/open-example.ts'
import { talkRules } from './testing/example/talk-rules.ts'
import { type Client, describedOperations, type TestApp } from './testing/test-app.ts'

let world: TestApp
beforeAll(async () => {
  world = await openExample({ inEveryLanguage: true, recorded: false })
})
afterAll(() => world.close())

const ask = async (query: string, values: unknown[] = []) =>
  (await world.database.pool.query(query, values)).rows

describe('nothing stands in the example that the product refuses', () => {
  const rules = [
    ...talkRules,
    ...agreementRules,
    ...officeRules,
    ...mirrorRules,
    ...depthRules,
    ...boardRules,
  ]

  test.each(rules.map(rule => [rule.of, rule] as const))('[Z10] %s', async (_, rule) => {
    for (const language of languages) {
      const vault = world.app.house.openVault(exampleIn(language))
      const found = await ask(rule.rows, [exampleIn(language)])
      const rows = found.map(row => (rule.opened ? rule.opened(row, vault) : row))
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.flatMap(row => rule.faultOf(row) ?? []).slice(0, 3)).toEqual([])
      // And a row with the fault is found.
      expect(rule.faultOf(rule.plant(rows[0]))).not.toBeNull()
    }
  })

  test('an obligatory topic is one of the product’s own, for the API and for the database', async () => {
    const [samira] = await ask(
      `select r.relation_id as relation, r.person_id as person from relations r join people p using (organisation_id, person_id)
        where r.organisation_id = $1 and p.number = 'P001'`,
      [exampleIn('nl')],
    )
    const client = await world.signIn(samira.person)
    const before = await ask('select count(*)::int from topics')
    const reply = await client.post(`/api/relations/${samira.relation}/topics`, { mandatory: 'x' })
    expect([reply.status, reply.body.code]).toEqual([400, 'platform.bad-fields'])
    const insert = `insert into topics (organisation_id, topic_id, relation_id, mandatory, added_by, added_side, added_at)
      values ($1, gen_random_uuid(), $2, 'x', $3, 'employee', now())`
    const values = [exampleIn('nl'), samira.relation, samira.person]
    await expect(world.database.pool.query(insert, values)).rejects.toThrow(/topics_mandatory_check/)
    expect(await ask('select count(*)::int from topics')).toEqual(before)
  })
})

describe('what the screens need stands in it', () => {
  const situations: Record<string, string> = {
    'a talk about how somebody does, held': `select from conversations c join confirmations f using (organisation_id, conversation_id)
      where organisation_id = $1 and c.kind = 'appraisal' and f.held`,
    'sheets that both shared': `select from interest_sheets where organisation_id = $1 and opened_at is not null`,
    'an obligatory topic that both left out': `select from topic_skips where organisation_id = $1
      group by conversation_id, mandatory having count(*) = 2`,
    'a topic that goes on over several talks': `select from topic_talks where organisation_id = $1 and round > 2`,
    'help asked, and waiting': `select from help_requests where organisation_id = $1 and answered_by is null`,
    'help that HR is on': `select from help_requests where organisation_id = $1 and answered_by is not null`,
    'a search in which two have packages before them': `select from searches where organisation_id = $1 and state = 'choosing'`,
    'a search that found something': `select from searches where organisation_id = $1 and outcome = 'found'`,
    'a view that is finished and not shown': `select from views where organisation_id = $1 and side = 'employee'
      and submitted_at is not null and released_at is null`,
    'a newcomer whose manager has yet to tell the last of the three': `select from entry_views e
      join relations r using (organisation_id, relation_id) where organisation_id = $1 and r.valid_from > '2026-06-02'
      and e.side = 'employee' and e.ready_at is not null and exists (select from view_parts p
        where p.organisation_id = e.organisation_id and p.relation_id = e.relation_id and p.part = 'workload')
      and not exists (select from view_parts p where p.organisation_id = e.organisation_id and p.relation_id = e.relation_id
        and p.part = 'effort')`,
    'two who showed each other three times': `select from views where organisation_id = $1 and opened_at is not null
      and ended_at is null group by relation_id having count(*) > 5`,
    'somebody who took away what was shown': `select from views where organisation_id = $1 and ended_at is not null`,
    'a request sent back, and asked anew': `select from deals d join deal_refusals f using (organisation_id, deal_id)
      where organisation_id = $1 and f.deal_version < d.version`,
    'terms of a contract that HR took over': `select from first_contract_terms k join first_contract_terms p using (organisation_id, relation_id)
      where organisation_id = $1 and k.state = 'kept' and p.state = 'proposed' and k.number > p.number`,
    'terms that HR left as they were': `select from first_contract_terms where organisation_id = $1 and state = 'declined'`,
    'a consultant who is here as a guest': `select from guests where organisation_id = $1 and purpose = 'consultant'`,
    'a role for one team': `select from role_holdings where organisation_id = $1 and scope_kind = 'unit' and role = 'planner'`,
    'a mirror that somebody answered for themselves alone': `select from reflections where organisation_id = $1
      and mirror = 'perspective' and shared_at is null`,
    'a mirror that one of the two shared': `select from reflections where organisation_id = $1 and mirror = 'balance'
      and shared_at is not null and opened_at is null`,
    'a mirror that both shared, with what they see apart on the table': `select from reflections r join topics t
      using (organisation_id, relation_id) where organisation_id = $1 and r.opened_at is not null and t.quality is not null`,
    'how somebody negotiated, for themselves': `select from reflections where organisation_id = $1 and mirror = 'style'`,
    'two pictures of one team': `select from team_pictures where organisation_id = $1 and mirror = 'triad'
      and unit_id is not null group by unit_id having count(*) > 1`,
    'a question on the board that HR answers by invitation, and colleagues do': `select from board_answers
      where organisation_id = $1 group by question_id having count(distinct speaks_as) = 2`,
    'a question without a name': `select from board_questions where organisation_id = $1 and not named`,
    'a question that was withdrawn, with an answer': `select from board_questions q join board_answers a
      using (organisation_id, question_id) where organisation_id = $1 and q.words is null`,
    'a moderator, and somebody who would like to be one': `select from board_moderators where organisation_id = $1
      having count(valid_from) = 1 and count(*) = 2`,
    'a mediator whom both asked, with a topic that both let be read': `select from mediations m
      join mediation_releases l using (organisation_id, relation_id) where organisation_id = $1
      group by l.topic_id having count(*) = 2`,
    'a training that has been, where workers and who leads them came, and both were counted': `select from training_coverage
      where organisation_id = $1 group by year having count(attended) = 2`,
    'a training that is coming, with two who enrolled': `select from trainings join training_enrolments
      using (organisation_id, training_id) where organisation_id = $1 and begins_on > '2026-09-01'
      group by training_id having count(*) >= 2`,
    'a request that waits, close to the last day of the law': `select from requests where organisation_id = $1
      and last_day between '2026-09-01' and '2026-09-07' and withdrawn_at is null
      and request_id not in (select request_id from request_answers where organisation_id = $1)`,
    'a request that was refused, with words': `select from request_answers where organisation_id = $1 and outcome = 'refused'
      and length(words) > 20`,
    'a request to which silence gave its effect, told to both': `select from requests where organisation_id = $1
      and last_day < '2026-09-01' and silence_told_at is not null`,
    'minutes of works council and HR that both settled, with something done and something open': `select from overview_meetings
      m join overview_agreements a using (organisation_id, year) where organisation_id = $1 and m.hr_by is not null
      and m.council_by is not null group by year having count(*) filter (where done is null) > 0 and count(done) > 0`,
    'what talks are reckoned with, and the hours that there are of some units and of others not': `select from span_rules r
      join span_hours h using (organisation_id) where organisation_id = $1 and r.talks is not null and r.minutes is not null
      group by organisation_id having count(*) between 1 and (select count(*) - 1 from units where organisation_id = $1)`,
    'a deal that fills something of both, one that costs with something against it, and one of which one alone said it': `select
      from deal_needs n where organisation_id = $1 having count(*) filter (where met = '{stability}') > 0
      and count(*) filter (where in_return <> '') > 0 and count(*) % 2 = 1`,
    'a why-list of the last half-year, with kinds and reasons': `select from why_lists l,
      jsonb_array_elements(l.figures) f where organisation_id = $1 and edition = '2026-1'
      and f ->> 'name' like 'why.%.%.%' having count(*) >= 3`,
    'and what is given in return, of two kinds beside each other': `select from why_lists l,
      jsonb_array_elements(l.figures) f where organisation_id = $1 and edition = '2026-1'
      and f ->> 'name' like 'why.%.%.%.%' having count(*) >= 2`,
    'answers of the last half-year, with hours, ages and contracts beside each other': `select from grant_rates r,
      jsonb_array_elements(r.figures) f where organisation_id = $1 and edition = '2026-1' and f ->> 'matter' = 'requests'
      and f ->> 'by' in ('hours', 'age', 'contract') and f ->> 'told' is not null
      having count(distinct f ->> 'by') = 3 and count(*) >= 6`,
    'who is reached, with a group below half named beside its number, and one without': `select from reach_figures r,
      jsonb_array_elements(r.figures -> 'lines') f where organisation_id = $1 and edition = '2026-1' and f ->> 'below' = 'true'
      having count(*) filter (where f ->> 'told' is null) >= 1 and count(*) filter (where f ->> 'told' is not null) >= 1`,
    'a team that gained and lost, with one who came back, and learning that may be told': `select from team_learning l
      join placements p on p.organisation_id = l.organisation_id and p.valid_until between '2026-01-01' and '2026-08-31'
      where l.organisation_id = $1 and l.edition = '2026-1' and l.users >= 5`,
    'a mediator whom one asked alone': `select from mediation_requests where organisation_id = $1
      group by relation_id having count(*) = 1`,
    'a third chair at a table, with a view': `select from seats s join views v using (organisation_id, relation_id)
      where organisation_id = $1 and v.side = s.seat and v.author_id = s.person_id and v.submitted_at is not null`,
  }
  test.each(Object.entries(situations))('[Z10] %s', async (_, query) => {
    for (const language of languages)
      expect((await ask(query, [exampleIn(language)])).length).toBeGreaterThan(0)
  })
})

/** What is drawn by chance, counted by the server or in the order of names, and the language itself. */
const elsewise = new Set([
  'agenda_notes.note_id',
  'accounts.user_id',
  'answers.view_id',
  'audit_events.hash',
  'audit_events.previous',
  'audit_heads.hash',
  'bell_rings.ring_id',
  'campaign_groups.group_id',
  'chores.due_at',
  'chores.wanted_at',
  'invitations.token_hash',
  'ledger_publications.publication_id',
  'ledger_figures.publication_id',
  'marks.mark_id',
  'breaches.locked',
  'feelings.locked',
  'seams.locked',
  'read_log.read_id',
  'organisations.language',
  'plan_b_offers.offer_id',
  'role_holdings.holding_id',
  'views.view_id',
])
/** Where single words of people stand, which look like codes. */
const words = new Set([
  'first_contract_terms.job_title',
  'locations.name',
  'open_offers.address',
  'organisation_needs.how_long',
  'organisation_needs.needed_when',
  'placements.job_title',
  'units.name',
])

describe('Waterkant and Waterside', () => {
  let both: Record<Language, Awaited<ReturnType<typeof rowsOf>>>
  let names: Set<string>
  beforeAll(async () => {
    both = { nl: await rowsOf(world, 'nl'), en: await rowsOf(world, 'en') }
    // One word may be a job as well as a name: Kok.
    names = new Set(
      both.nl
        .get('people')!
        .flatMap(textsIn)
        .filter(text => /\s/.test(text)),
    )
    for (const { given_name: given, family_name: family } of both.nl.get('people')!)
      names.add(`${given} ${family}`)
  })

  test('[Z10] the same people, numbers and states: as many rows in every table, and the same days, counts and codes in each', () => {
    const told: string[] = []
    for (const [table, rows] of both.nl) {
      const other = both.en.get(table)!
      if (rows.length !== other.length) told.push(`${table}: ${rows.length} and ${other.length}`)
      for (const column of Object.keys(rows[0] ?? {})) {
        const place = `${table}.${column}`
        if (elsewise.has(place)) continue
        const values = (of: readonly Record<string, unknown>[], language: Language) =>
          of
            .map(row =>
              JSON.stringify(words.has(place) ? typeof row[column] : maskedIn(row[column], language)),
            )
            .sort()
        if (values(rows, 'nl').join() !== values(other, 'en').join()) told.push(place)
      }
    }
    expect(told).toEqual([])
    expect(both.nl.get('people')).toHaveLength(254)
    expect([...both.nl.values()].filter(rows => rows.length > 0).length).toBeGreaterThan(45)
  })

  test('[Z10] another state of one row in one of them is found', () => {
    const [talk] = both.en.get('conversations')!
    expect(JSON.stringify(maskedIn({ ...talk, kind: 'ad_hoc' }, 'en'))).not.toBe(
      JSON.stringify(maskedIn({ ...talk, kind: 'annual' }, 'en')),
    )
  })

  /** A value without what may differ: ids and addresses are counted alike, and sentences are only told to be there. */
  function maskedIn(value: unknown, language: Language): unknown {
    if (Array.isArray(value)) return value.map(one => JSON.stringify(maskedIn(one, language))).sort()
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, key === 'language' || maskedIn(one, language)]),
      )
    if (typeof value !== 'string') return value
    if (/^[0-9a-f]{64}$/.test(value)) return 'hash'
    const counted = value
      .replaceAll(idsOf(language).slice(0, 8), 'id')
      .replace(/water(?:kant|side)/, 'water')
      .replace(/@.*/, '@')
    return isCode(counted) || names.has(counted) ? counted : 'words'
  }

  const isCode = (text: string) =>
    /^(?:[a-z0-9_.:+@/-]*|[A-Z]{1,2}\d*(?:-id)?|\d{4}-\d\d-\d\d[T ].*)$/.test(text)

  test('[Z10] no sentence of one stands in the other, and every word of a name of a team, a place or a job is its own', () => {
    const said = (language: Language) => {
      const found = new Map<string, string>()
      for (const [table, rows] of both[language])
        for (const text of rows.flatMap(textsIn)) if (/\S\s+\S/.test(text)) found.set(text, table)
      return found
    }
    const [dutch, english] = [said('nl'), said('en')]
    expect(dutch.size).toBeGreaterThan(300)
    // The law and the collective agreement are data of the product, in both languages.
    const ruled = new Set([...textsIn(dutchLaw), ...both.nl.get('rule_sets')!.flatMap(textsIn)])
    const allowed = (text: string) => names.has(text) || ruled.has(text) || isMoment(text)
    expect([...english].filter(([text]) => dutch.has(text) && !allowed(text))).toEqual([])
    const single = [
      'units.name',
      'locations.name',
      'placements.job_title',
      'campaigns.name',
      'organisations.name',
    ]
    for (const place of single) {
      const [table, column] = place.split('.') as [string, string]
      const of = (language: Language) => new Set(both[language].get(table)!.map(row => row[column] as string))
      expect([place, [...of('en')].filter(text => of('nl').has(text))]).toEqual([place, []])
    }
  })

  const isMoment = (text: string) => /^\d{4}-\d\d-\d\d /.test(text)

  test('[Z10] nobody says a Dutch word in the English one', () => {
    const dutch =
      /\b(?:de|het|een|van|niet|voor|met|dat|wordt|zijn|naar|aan|bij|ook|ik|je|wij|uur|werkt|geen)\b/i
    const found = [...both.en].flatMap(([table, rows]) =>
      table === 'rule_sets'
        ? []
        : rows.flatMap(textsIn).filter(text => /\s/.test(text) && dutch.test(withoutNames(text))),
    )
    expect(found).toEqual([])
    expect(dutch.test('Het rooster is bekend')).toBe(true)
  })

  const withoutNames = (text: string) => {
    let rest = text
    for (const name of names) if (name.includes(' ')) rest = rest.replaceAll(name, '')
    return rest
  }

  test('[Z10] each language opens its own chairs, and whoever sits there reads nothing of the other', async () => {
    const urls = [...describedOperations(world).values()].filter(url => !url.includes('{'))
    const tables = { nl: await firstTable('nl'), en: await firstTable('en') }
    for (const language of languages) {
      const other = languages.find(one => one !== language)!
      const listed = await world.anonymous.get(`/api/demo/chairs?language=${language}`)
      expect(listed.body.chairs).toHaveLength(chairIds.length)
      expect(listed.body.organisation).toBe(
        language === 'nl' ? 'Waterkant Zorg & Wonen' : 'Waterside Care & Homes',
      )
      for (const chair of inTurn(`chairs apart ${language}`, chairIds, chairIds.length / 3)) {
        const client = await sitDown(chair, language)
        expect((await client.get('/api/me')).body.organisation).toMatchObject({ language, demo: true })
        for (const url of urls) {
          const reply = await client.get(url)
          expect([chair, url, JSON.stringify(reply.body).includes(idsOf(other))]).toEqual([chair, url, false])
        }
        for (const [url, status] of [
          [`/api/relations/${tables[other]}/talks`, 404],
          [`/api/relations/${tables[other]}/agreements`, 404],
          [`/api/relations/${tables[other]}/view`, 404],
        ] as const)
          expect([chair, url, (await client.get(url)).status]).toEqual([chair, url, status])
      }
    }
  })

  test('[Z10] whoever writes SQL in one of them finds no row of the other', async () => {
    for (const language of languages) {
      const [samira] = await ask(
        `select person_id as id from people where organisation_id = $1 and number = 'P003'`,
        [exampleIn(language)],
      )
      await askAs(world, { organisationId: exampleIn(language), personId: samira.id }, async query => {
        for (const table of both[language].keys()) {
          const rows = await query(`select * from ${table}`)
          expect([table, rows.filter(row => row.organisation_id !== exampleIn(language)).length]).toEqual([
            table,
            0,
          ])
        }
      })
    }
  })

  const firstTable = async (language: Language): Promise<string> =>
    (
      await ask(
        `select relation_id as id from relations r join people p using (organisation_id, person_id)
          where organisation_id = $1 and p.number = 'P001'`,
        [exampleIn(language)],
      )
    )[0].id

  async function sitDown(chair: string, language: Language): Promise<Client> {
    const { raw } = await world.anonymous.post(`/api/demo/chairs/${chair}`, { language })
    const cookie = [raw.headers['set-cookie']].flat().map(one => one!.split(';')[0])
    return world.returning(cookie.join('; '))
  }
})

// Last, since whoever reads is seen: a row more in the log of reads.
test.each(languages)(
  '[Z10] a signed document of the example in %s shows its day and no hour',
  async language => {
    const [signed] = await ask(
      `select a.relation_id as relation, a.agreement_id as agreement, s.signer_id as person
       from signatures s join agreements a using (organisation_id, agreement_id)
      where s.organisation_id = $1 and s.withdrawn_at is null and s.side = 'employee' limit 1`,
      [exampleIn(language)],
    )
    const client = await world.signIn(signed.person)
    const { raw } = await client.get(
      `/api/relations/${signed.relation}/agreements/${signed.agreement}/document`,
    )
    const file = new PdfFile(raw.rawPayload)
    const texts = signatureFields(file).map(({ dict }) => textOf(dict.get('TU')) ?? '')
    expect(texts.some(text => / 20\d\d$/.test(text))).toBe(true)
    expect(texts.filter(text => /\d\d[:.]\d\d/.test(text))).toEqual([])
    const moments = verifyDocument(raw.rawPayload).signatures.map(({ at }) => at.slice(11))
    expect(new Set(moments.map(at => at.slice(2)))).toEqual(new Set([':00:00Z']))
  },
)
