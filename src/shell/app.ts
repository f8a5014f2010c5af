import { randomUUID } from 'node:crypto'
import type { Writable } from 'node:stream'
import { examplesOf } from '../../db/demo/visits.ts'
import { linkLane, sealLane } from '../platform/audit/lanes.ts'
import { createAuth } from '../platform/auth/auth.ts'
import type { OwnerNews } from '../platform/auth/owners-only.ts'
import { authRoutes } from '../platform/auth/routes.ts'
import { Sessions } from '../platform/auth/sessions.ts'
import { openBadgeKey } from '../platform/badge/key.ts'
import { type Clock, systemClock } from '../platform/clock/clock.ts'
import type { Config } from '../platform/config/config.ts'
import { asApplication, asOwner, type Connection, type OpenDatabase, ping } from '../platform/db/database.ts'
import { limitRequests } from '../platform/http/limits.ts'
import { createServer, type HttpServer } from '../platform/http/server.ts'
import type { House } from '../platform/http/verb.ts'
import { languages } from '../platform/i18n/language.ts'
import { speak } from '../platform/i18n/sentences.ts'
import { mailLane } from '../platform/mail/lane.ts'
import { carrierFor, postMail } from '../platform/mail/mail.ts'
import { openSeal, type Seal, type SealOwner } from '../platform/pdf/index.ts'
import { openVault } from '../platform/vault/vault.ts'
import type { ChoreKey, Lane } from '../platform/work/lane.ts'
import { startLanes } from '../platform/work/lanes.ts'
import type { Working } from '../platform/work/work-off.ts'
import { firstStepsRoutes } from './desks/first-steps.ts'
import { hrWorkplaceRoutes } from './desks/hr-workplace.ts'
import { jumpRoutes } from './desks/jump.ts'
import { myDaysRoutes } from './desks/my-days.ts'
import { workplaceRoutes } from './desks/workplace.ts'
import { modules, plates, publish, records, services } from './plates.ts'
import { texts } from './texts.ts'
import { serveWeb } from './web-files.ts'

export interface AppSettings {
  config: Config
  connection: Connection
  database: OpenDatabase
  clock: Clock
  /** Signs the session cookies. */
  secret: string
  /** Address under which browsers reach us, without a slash at the end. */
  baseUrl: string
  /** Where an empty installation begins; null when there is an organisation. */
  setupSecret?: string | null
  /** The built web pages; without them only the API answers. */
  webFolder?: string
  /** Where lines of the log go; standard output otherwise. */
  logTo?: Writable
  version: string
}

export interface App {
  server: HttpServer
  house: House & {
    auth: ReturnType<typeof createAuth>['auth']
    openSeal(owner: SealOwner, on?: Date): Promise<Seal>
    forget(): void
  }
  /** Work without a request, and what it has at hand; started here unless `WISSELWERK_ROLE` leaves it to others. */
  lanes: readonly Lane[]
  working: Omit<Working, 'mustStop'>
  close(): Promise<void>
}

/** Puts the house together; it answers requests but does not listen yet. */
export async function createApp(settings: AppSettings): Promise<App> {
  const { config, connection, clock, baseUrl } = settings
  const { database } = settings.database
  const say = speak(texts)
  const server = await createServer({
    say,
    log: config.log,
    ...(settings.logTo && { logTo: settings.logTo }),
    url: config.url,
    version: settings.version,
  })
  const carry = carrierFor(config)
  const tellOwner = async (email: string, news: OwnerNews, params: Record<string, string> = {}) => {
    const text = languages.map(language => say(language, `people:mail.owner.${news}`, params))
    await asOwner(database, async tx => {
      const organisationId = await services.findHomeOf(tx, email)
      const mail = { to: email, subject: 'Wisselwerk', text: text.join('\n\n') }
      if (organisationId) await postMail(tx, organisationId, randomUUID(), clock.now(), mail)
    })
  }
  const mayEnter = (userId: string, organisationId: string | null) =>
    asApplication(database, { organisationId: null, personId: null, today: clock.today() }, tx =>
      services.mayEnter(tx, userId, organisationId),
    )
  const entrance = createAuth({
    config,
    connection,
    secret: settings.secret,
    baseUrl,
    sendReset: async (email, url) => {
      await carry(crypto.randomUUID(), {
        organisationId: (await asOwner(database, tx => services.findHomeOf(tx, email))) ?? null,
        to: email,
        subject: 'Wisselwerk',
        text: languages.map(language => say(language, 'people:mail.reset', { url })).join('\n\n'),
      })
    },
    tellOwner,
    mayEnter,
  })
  const { auth, close: closeAuth } = entrance
  const sessions = new Sessions({ ...entrance, secret: settings.secret }, mayEnter, database, clock)
  if (config.rateLimits) limitRequests(server, sessions.sessionIn.bind(sessions))
  const rooms = {
    server,
    database,
    clock,
    config,
    auth,
    say,
    baseUrl,
    secret: settings.secret,
    setupSecret: settings.setupSecret ?? null,
    actorOf: sessions.actorOf.bind(sessions),
    askerOf: sessions.askerOf.bind(sessions),
    signedIn: sessions.signedIn.bind(sessions),
    forget: sessions.forget.bind(sessions),
    tellOwner,
    closeSessions: (userId: string) => auth.api.closeSessions({ body: { userId } }),
    modules,
    records,
    smallestGroup: config.smallestGroup,
    moduleIsOn: services.moduleIsOn,
    moduleStatus: services.moduleStatus,
    consent: services.openModules,
    publish,
    ring: services.ring,
    openVault: (organisationId: string) => openVault(config.keys, organisationId),
    openBadgeKey: (organisationId: string) => openBadgeKey(config.home, organisationId),
    openSeal: (owner: SealOwner, on = clock.now()) => openSeal(config.home, owner, on, config.seal),
  }
  const house = { ...rooms, examples: examplesOf(rooms) }

  server.get('/health', { schema: { hide: true } }, async () => {
    await ping(database)
    return { status: 'ok' }
  })
  authRoutes(server, auth, sessions, baseUrl)
  for (const plate of plates) plate.routes(house)
  workplaceRoutes(house)
  hrWorkplaceRoutes(house)
  firstStepsRoutes(house)
  myDaysRoutes(house)
  jumpRoutes(house)
  await serveWeb(server, settings.webFolder)

  const lanes = [
    mailLane(carry),
    sealLane,
    ...(config.auditLinks ? [linkLane(config.auditLinks, say)] : []),
    ...plates.flatMap(
      ({ lanes: own }) =>
        own?.({
          records,
          smallestGroup: config.smallestGroup,
          baseUrl,
          say,
          openVault: rooms.openVault,
        }) ?? [],
    ),
  ]
  const working = {
    database,
    clock,
    now: systemClock.now,
    isOpen: services.consentIsOnFile,
    warn: (sentence: string) => server.log.warn(sentence),
    report: (lane: string, { organisationId, subject }: ChoreKey, error: unknown) =>
      server.log.error({ err: error, lane, organisationId, subject }),
    stumble: (lane: string, error: unknown) => server.log.error({ err: error, lane }),
  }
  const started = config.role === 'web' ? undefined : startLanes({ ...working, connection }, lanes)
  return {
    server,
    house,
    lanes,
    working,
    close: async () => {
      await started?.close()
      await server.close()
      await closeAuth()
    },
  }
}
