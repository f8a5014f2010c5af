import type { RuleShelf } from '../../capabilities/agreements/shelf-model.ts'
import type { TestApp } from './test-app.ts'

/** Two people of HR lay rules down and say yes, the way everybody has to. */
export async function putInForce(
  world: TestApp,
  { organisationId, rules }: { organisationId: string; rules: object },
): Promise<void> {
  let draftId: string | undefined
  for (const _ of ['one', 'the other']) {
    const personId = await world.build.person(organisationId)
    await world.build.role(organisationId, personId, 'hr')
    const hr = await world.signIn(personId)
    draftId ??= ((await hr.post('/api/rules/drafts', rules)).body as RuleShelf).drafts.at(-1)!.draftId
    const { status, body } = await hr.post(`/api/rules/drafts/${draftId}/approve`)
    if (status !== 200) throw new Error(`The rules were not approved: ${body.code}`)
  }
}
