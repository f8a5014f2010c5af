import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { addNeedInput, changeNeedInput, OrganisationNeedsView, TeamNeeds } from '../model.ts'
import { mustWriteFor, seesEveryTeam } from '../policy.ts'
import { deleteCard, findCards, findNeedsAtTable, findTeams, insertCard, updateCard } from '../store.ts'
import type { OrganisationNeed } from '../vocabulary.ts'

/** What the teams need. Everybody reads the cards of the own team; HR, works council and managers those of all. */
export async function readOrganisationNeeds(call: Call): Promise<OrganisationNeedsView> {
  const { organisationId } = call.actor
  const teams = await findTeams(call.tx, organisationId, call.today)
  const cards = await findCards(call.tx, organisationId)
  return {
    teams: teams
      .filter(team => team.works_here || seesEveryTeam(call.actor))
      .map(team => ({
        unitId: team.unit_id,
        name: team.name,
        mayWrite: team.may_write,
        worksHere: team.works_here,
        cards: cards
          .filter(card => card.unit_id === team.unit_id)
          .map(card => ({
            cardId: card.card_id,
            need: card.need,
            what: card.what,
            when: card.needed_when,
            howLong: card.how_long,
            version: card.version,
          })),
      })),
  }
}

/** Of which needs the team of a table has a card, for who reads those of that team. */
export const readTeamNeeds = (call: Call, relationId: string): Promise<OrganisationNeed[]> =>
  findNeedsAtTable(call.tx, { organisationId: call.actor.organisationId, relationId, day: call.today })

export async function addOrganisationNeed(
  call: Call,
  { unitId, ...card }: z.output<typeof addNeedInput>,
): Promise<OrganisationNeedsView> {
  const { teams } = await readOrganisationNeeds(call)
  mustWriteFor(teams.find(team => team.unitId === unitId))
  const cardId = call.newId()
  await insertCard(call.tx, call.actor.organisationId, unitId, { ...card, cardId })
  return told(call, 'organisation-need.added', cardId)
}

export async function changeOrganisationNeed(
  call: Call,
  cardId: string,
  input: z.output<typeof changeNeedInput>,
): Promise<OrganisationNeedsView> {
  mustWriteFor(await teamOf(call, cardId))
  if (!(await updateCard(call.tx, call.actor.organisationId, { ...input, cardId })))
    refuse('flexicurity.card-changed', 'conflict')
  return told(call, 'organisation-need.changed', cardId)
}

export async function removeOrganisationNeed(call: Call, cardId: string): Promise<OrganisationNeedsView> {
  mustWriteFor(await teamOf(call, cardId))
  await deleteCard(call.tx, call.actor.organisationId, cardId)
  return told(call, 'organisation-need.removed', cardId)
}

async function teamOf(call: Call, cardId: string): Promise<TeamNeeds> {
  const { teams } = await readOrganisationNeeds(call)
  const team = teams.find(({ cards }) => cards.some(card => card.cardId === cardId))
  if (!team) refuse('flexicurity.no-such-card', 'not-found')
  return team
}

async function told(call: Call, event: string, cardId: string): Promise<OrganisationNeedsView> {
  const view = await readOrganisationNeeds(call)
  await call.tell({ event, subjectKind: 'organisation-need', subjectId: cardId })
  return view
}
