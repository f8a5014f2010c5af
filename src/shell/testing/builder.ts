import { randomUUID } from 'node:crypto'
import type { RelationKind, TablePart } from '../../capabilities/people/model.ts'
import { appendFirstAudit } from '../../platform/audit/audit.ts'
import { asOwner, type Database } from '../../platform/db/database.ts'
import type { Role } from '../../platform/http/call.ts'
import { modules } from '../plates.ts'

export interface Organisation {
  organisationId: string
  unitId: string
}

export interface Pair extends Organisation {
  employeeId: string
  managerId: string
  relationId: string
}

interface RoleSettings {
  unitId?: string | null
  from?: string
  until?: string | null
}

/** Makes what a test needs and invents everything that it does not care about. Writes as owner. */
export class Builder {
  readonly #database: Database
  readonly #today: string
  #count = 0

  constructor(database: Database, today: string) {
    this.#database = database
    this.#today = today
  }

  /** How many numbers were given, so that another builder can go on after them. */
  get count(): number {
    return this.#count
  }

  goOnAfter(count: number): void {
    this.#count = count
  }

  /** An organisation with one unit and consent for these modules (all that are there by default). */
  async organisation(
    settings: { name?: string; consented?: readonly string[]; demo?: boolean } = {},
  ): Promise<Organisation> {
    const organisationId = randomUUID()
    const unitId = randomUUID()
    await asOwner(this.#database, async tx => {
      await tx
        .insertInto('organisations')
        .values({
          organisation_id: organisationId,
          name: settings.name ?? 'Waterkant',
          created_at: new Date(),
          demo: settings.demo ?? false,
        })
        .execute()
      await tx
        .insertInto('units')
        .values({
          organisation_id: organisationId,
          unit_id: unitId,
          code: 'U1',
          name: 'Wijkteam Noord',
          valid_from: '2020-01-01',
        })
        .execute()
    })
    const councilMember = await this.person(organisationId)
    await asOwner(this.#database, tx =>
      appendFirstAudit(tx, new Date(`${this.#today}T08:00:00Z`), organisationId, councilMember),
    )
    for (const module of settings.consented ?? modules) {
      await this.consent(organisationId, module, councilMember)
    }
    return { organisationId, unitId }
  }

  async person(
    organisationId: string,
    settings: { givenName?: string; familyName?: string; birthDate?: string; number?: string } = {},
  ): Promise<string> {
    const personId = randomUUID()
    const number = settings.number ?? `T${++this.#count}`
    await asOwner(this.#database, tx =>
      tx
        .insertInto('people')
        .values({
          organisation_id: organisationId,
          person_id: personId,
          number,
          given_name: settings.givenName ?? `Given${this.#count}`,
          family_name: settings.familyName ?? `Family${this.#count}`,
          email: `${number.toLowerCase()}.${personId.slice(0, 8)}@example.org`,
          birth_date: settings.birthDate ?? '1985-05-05',
        })
        .execute(),
    )
    return personId
  }

  async relation(
    where: Organisation,
    employeeId: string,
    managerId: string | null,
    settings: {
      kind?: RelationKind
      hours?: number
      from?: string
      until?: string | null
      jobTitle?: string
    } = {},
  ): Promise<string> {
    const relationId = randomUUID()
    const base = {
      organisation_id: where.organisationId,
      relation_id: relationId,
      valid_from: settings.from ?? '2022-01-01',
    }
    await asOwner(this.#database, async tx => {
      await tx
        .insertInto('relations')
        .values({
          ...base,
          number: `R${++this.#count}`,
          person_id: employeeId,
          kind: settings.kind ?? 'permanent',
          valid_until: settings.until ?? null,
        })
        .execute()
      await tx
        .insertInto('placements')
        .values({
          ...base,
          unit_id: where.unitId,
          job_title: settings.jobTitle ?? 'Wijkverpleegkundige',
          hours_per_week: settings.hours ?? 28,
        })
        .execute()
      if (managerId)
        await tx
          .insertInto('managements')
          .values({ ...base, manager_id: managerId })
          .execute()
    })
    return relationId
  }

  /** An employee (Samira) and a manager (Joost) with one relation, in an organisation of their own. */
  async pair(settings: { where?: Organisation; kind?: RelationKind; hours?: number } = {}): Promise<Pair> {
    const where = settings.where ?? (await this.organisation())
    const employeeId = await this.person(where.organisationId, {
      givenName: 'Samira',
      familyName: 'El Amrani',
    })
    const managerId = await this.person(where.organisationId, { givenName: 'Joost', familyName: 'Verbeek' })
    const relationId = await this.relation(where, employeeId, managerId, settings)
    return { ...where, employeeId, managerId, relationId }
  }

  /** For the whole organisation, or for one unit. */
  async role(
    organisationId: string,
    personId: string,
    role: Role,
    { unitId = null, from = '2020-01-01', until = null }: RoleSettings = {},
  ): Promise<string> {
    const holding_id = randomUUID()
    await asOwner(this.#database, tx =>
      tx
        .insertInto('role_holdings')
        .values({
          organisation_id: organisationId,
          holding_id,
          person_id: personId,
          role,
          scope_kind: unitId ? 'unit' : 'organisation',
          scope_id: unitId,
          valid_from: from,
          valid_until: until,
        })
        .execute(),
    )
    return holding_id
  }

  async guest(
    organisationId: string,
    personId: string,
    { by, until = '2027-01-01', purpose = 'consultant' }: { by: string; until?: string; purpose?: string },
  ): Promise<void> {
    await asOwner(this.#database, tx =>
      tx
        .insertInto('guests')
        .values({
          organisation_id: organisationId,
          person_id: personId,
          purpose,
          valid_from: this.#today,
          valid_until: until,
          invited_by: by,
        })
        .execute(),
    )
  }

  /** Somebody beside the two whom a table is between; unless said otherwise where agreements are written. */
  async seat(at: {
    organisationId: string
    relationId: string
    seat: 'host' | 'agency' | 'guest' | 'mediator' | 'committee'
    personId: string
    by: string
    parts?: readonly TablePart[]
  }): Promise<void> {
    await asOwner(this.#database, tx =>
      tx
        .insertInto('seats')
        .values({
          organisation_id: at.organisationId,
          relation_id: at.relationId,
          seat: at.seat,
          valid_from: this.#today,
          person_id: at.personId,
          parts: [...(at.parts ?? (['agreement'] as const))],
          seated_by: at.by,
        })
        .execute(),
    )
  }

  async consent(organisationId: string, module: string, takenBy: string): Promise<void> {
    await asOwner(this.#database, tx =>
      tx
        .insertInto('consent_steps')
        .values(
          (['asked', 'consented'] as const).map((step, index) => ({
            organisation_id: organisationId,
            module,
            number: index + 1,
            step,
            arrangement: 'As in the demo',
            taken_by: takenBy,
            taken_on: this.#today,
            taken_at: new Date(),
          })),
        )
        .execute(),
    )
  }

  async account(personId: string, userId: string): Promise<void> {
    await asOwner(this.#database, async tx => {
      const { organisation_id } = await tx
        .selectFrom('people')
        .select('organisation_id')
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('accounts')
        .values({ organisation_id, person_id: personId, user_id: userId })
        .execute()
    })
  }

  async accountOf(personId: string): Promise<{ email: string; name: string; userId: string | null }> {
    return asOwner(this.#database, async tx => {
      const row = await tx
        .selectFrom('people as p')
        .leftJoin('accounts as a', 'a.person_id', 'p.person_id')
        .select(['p.email', 'p.given_name', 'p.family_name', 'a.user_id'])
        .where('p.person_id', '=', personId)
        .executeTakeFirstOrThrow()
      return { email: row.email!, name: `${row.given_name} ${row.family_name}`, userId: row.user_id }
    })
  }
}
