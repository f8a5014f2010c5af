import { clauseOf, furnish, ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import type { AgreementView } from '../model.ts'

export const secondLock: SecondLock = {
  reads: {
    agreements: { when: 'always' },
    renderings: { when: 'after', writer: 'author_id' },
    reactions: { when: 'always' },
    versions: { when: 'always' },
    acceptances: { when: 'always' },
    signatures: { when: 'always' },
    documents: { when: 'always' },
    deals: { when: 'always' },
    deal_words: { when: 'always' },
    deal_benefits: { when: 'always' },
    deal_refusals: { when: 'always' },
    marks: { when: 'after', writer: 'author_id' },
  },
  apart: async ({ world, cast, second, url, each, wordOf }) => {
    const { agreementId } = (await ok(second.post(`${url}/agreements`))).body as AgreementView
    const agreement = `${url}/agreements/${agreementId}`
    const signed = await furnish(cast, { agreement: 'signed' })
    return [
      each(async client => {
        await ok(client.put(`${agreement}/rendering`, { version: 0, clauses: [clauseOf(wordOf(client))] }))
        await ok(client.post(`${agreement}/rendering/submit`, { version: 1 }))
      }),
      each(client =>
        ok(
          client.post(`${signed.url}/agreements/${signed.agreementId}/marks`, {
            clauseId: signed.clauses.joint.id,
            dueOn: world.today,
            kept: 'not-kept',
          }),
        ),
      ),
    ]
  },
  policies: {
    'rule_drafts.read_drafts': 'organisation',
    'rule_drafts.lay_drafts': 'organisation',
    'rule_drafts.withdraw_drafts': 'organisation',
    'rule_approvals.read_approvals': 'organisation',
    'rule_approvals.approve': 'organisation',
    'drafting_choices.choose': 'organisation',
    'cooling_choices.choose': 'organisation',
  },
  functions: {
    app_settle_rules: 'organisation',
    app_rule_voices: 'organisation',
    rule_voices: 'nothing',
  },
}
