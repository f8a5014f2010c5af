import { dayOf } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { RequestTerms, RequestTermsInput } from '../model.ts'
import { findTerms, saveTerms } from '../store/terms.ts'
import { usualAnswerDays } from '../vocabulary.ts'

/** Within how many days this organisation answers, and how large it is in the eyes of the law. */
export async function readRequestTerms(call: Call): Promise<RequestTerms> {
  const row = await findTerms(call.tx, call.actor.organisationId)
  return row
    ? {
        answerDays: row.answer_days,
        employerSize: row.employer_size as RequestTerms['employerSize'],
        setOn: dayOf(row.set_at),
      }
    : { answerDays: usualAnswerDays, employerSize: 'register', setOn: null }
}

/** For requests from now on: what both were told of the others stands. */
export async function setRequestTerms(call: Call, input: RequestTermsInput): Promise<RequestTerms> {
  const { organisationId } = call.actor
  await saveTerms(call.tx, organisationId, { ...input, at: call.now })
  const terms = await readRequestTerms(call)
  await call.tell({ event: 'request-terms.set', subjectKind: 'organisation', subjectId: organisationId })
  return terms
}
