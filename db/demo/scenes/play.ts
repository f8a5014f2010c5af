import { sql } from 'kysely'
import type { Tx } from '../../../src/platform/db/database.ts'
import type { Actor } from '../../../src/platform/http/call.ts'
import type { CallHouse } from '../../../src/platform/http/make-call.ts'
import type { Language } from '../../../src/platform/i18n/language.ts'
import { type Acting, actingIn } from '../acting.ts'
import { chairs } from '../chairs.ts'
import type { Demo } from '../make.ts'
import { demoDay } from '../people.ts'
import type { Ids } from '../random.ts'
import type { Words } from '../words/shape.ts'
import { wordsIn } from '../words/words.ts'
import { talkWithTwo } from './agency.ts'
import { askAlike } from './alike.ts'
import { sayHowItStands } from './amo.ts'
import { askHelpOfHr, beginTogether, finishAndTakeAway, sitBeside, talkEveryWeek } from './at-tables.ts'
import { askEachOther } from './board.ts'
import { sayConditions, writeDown } from './breaches.ts'
import { openBudgets } from './budgets.ts'
import { keepContracts, letIn, planFor, sayBeforeTalks } from './by-hr.ts'
import { comeAndGo } from './came-and-went.ts'
import { lookAhead } from './careers.ts'
import { setStars } from './competences.ts'
import { haveASay } from './consultations.ts'
import { meetOnOverview } from './council.ts'
import { askAnew, lookForBetter } from './deals.ts'
import { openDesks } from './desk.ts'
import { sayWhatDealsDo } from './fairness.ts'
import { nameHeavyWork } from './heavy-work.ts'
import { writeHouseRules } from './house-rules.ts'
import { lookInside } from './inside.ts'
import { sayRoom } from './leading.ts'
import { showDiplomas } from './learning.ts'
import { thinkItOver } from './lowering.ts'
import { offerToAll, workWithSchools, writeMeasures } from './measures.ts'
import { askBetween } from './mediators.ts'
import { letTeamsCount, lookInMirrors } from './mirrors.ts'
import { lookAround } from './openings.ts'
import { takeWhatThereIs } from './reach.ts'
import { readOtherwise } from './recollections.ts'
import { askForOtherwise } from './requests.ts'
import type { Scene } from './scene.ts'
import { getOnTogether } from './together.ts'
import { learnToTalk } from './training.ts'
import { drawYears } from './years.ts'

/**
 * This morning: what the screens need beside three years of talks and agreements. Laid out by the product's own services,
 * which refuse here what they refuse everybody.
 */
export async function playScenes(
  tx: Tx,
  house: CallHouse,
  { demo, ids, language }: { demo: Demo; ids: Ids; language: Language },
): Promise<void> {
  // The database looks by itself how large its tables are, within a minute; until then it guesses, and whoever looks
  // around first would wait for that, beginning with these.
  await sql`analyze`.execute(tx)
  const scene = sceneOf(
    demo,
    wordsIn(language),
    actingIn(tx, house, { ids, language, actorOf: actorsOf(demo) }),
  )
  await planFor(scene)
  await letIn(scene)
  await sayBeforeTalks(scene)
  await keepContracts(scene)
  await askHelpOfHr(scene)
  await sitBeside(scene)
  await talkEveryWeek(scene)
  await beginTogether(scene)
  await finishAndTakeAway(scene)
  await askAnew(scene)
  await talkWithTwo(scene)
  await lookForBetter(scene)
  await lookInMirrors(scene)
  await letTeamsCount(scene)
  await writeDown(scene)
  await sayConditions(scene)
  await askEachOther(scene)
  await askBetween(scene)
  await learnToTalk(scene)
  await askForOtherwise(scene)
  await askAlike(scene)
  await readOtherwise(scene)
  await meetOnOverview(scene)
  await sayRoom(scene)
  await sayHowItStands(scene)
  await openDesks(scene)
  await sayWhatDealsDo(scene)
  await thinkItOver(scene)
  await writeHouseRules(scene)
  await haveASay(scene)
  await lookAhead(scene, tx)
  await lookInside(scene)
  await getOnTogether(scene)
  await drawYears(scene)
  await openBudgets(scene, tx, ids)
  await showDiplomas(scene)
  await takeWhatThereIs(scene, ids)
  await writeMeasures(scene)
  await offerToAll(scene)
  await workWithSchools(scene)
  await nameHeavyWork(scene, tx)
  await setStars(scene)
  await lookAround(scene)
  await comeAndGo(scene, tx, ids)
}

function sceneOf(demo: Demo, words: Words, act: Acting): Scene {
  const { people, relations } = demo.register
  return {
    act,
    demo,
    words,
    personOf: chair => people.find(({ number }) => number === chairs[chair].number)!.personId,
    tableOf: personId => {
      const relation = relations.find(one => one.personId === personId)!
      return {
        relation,
        relationId: relation.relationId,
        employee: personId,
        manager: relation.managers.filter(({ from }) => from <= demoDay).at(-1)!.personId,
      }
    },
  }
}

function actorsOf({ register }: Demo): (personId: string) => Actor {
  const { organisationId, people, relations, roles } = register
  const managers = new Set(relations.flatMap(({ managers }) => managers.at(-1)?.personId ?? []))
  return personId => {
    const person = people.find(one => one.personId === personId)!
    return {
      organisationId,
      personId,
      name: `${person.givenName} ${person.familyName}`,
      roles: roles.filter(one => one.personId === personId).map(({ role }) => role),
      manages: managers.has(personId),
      guest: false,
    }
  }
}
