import { randomBytes } from 'node:crypto'
import { hashSecret } from '../../../platform/auth/kept-hash.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { findMailState } from '../../../platform/mail/mail.ts'
import { mustKeepRegister, ownAddress } from '../../people/index.ts'
import type { MailTrialState } from '../model.ts'
import { findByLink, findMailTrial, markArrived, saveMailTrial } from '../store/mail-trial.ts'

/** Sends whoever asks a message with a link; that it is followed is the only proof that mail arrives. */
export async function tryMail(call: Call, language: Language, origin: string): Promise<void> {
  mustKeepRegister(call.actor)
  const to = await ownAddress(call)
  if (!to) refuse('access.no-own-address', 'conflict')
  const secret = randomBytes(24).toString('base64url')
  const { name: organisation } = await call.organisation()
  const mailId = await call.mail({
    to,
    subject: call.say('access:mailTrial.subject', {}, language),
    text: call.say(
      'access:mailTrial.text',
      { organisation, url: `${origin}/mail-arrived/${secret}` },
      language,
    ),
  })
  const { organisationId } = call.actor
  await saveMailTrial(call.tx, {
    organisation_id: organisationId,
    mail_id: mailId,
    secret_hash: hashSecret(secret),
    sent_at: call.now,
  })
  await call.tell({ event: 'mail.tried', subjectKind: 'organisation', subjectId: organisationId })
}

/** By the link in a message; saying it twice is saying it once. */
export async function sayMailArrived(call: Call, secret: string): Promise<void> {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  const trial = await findByLink(call.tx, organisationId, hashSecret(secret))
  if (!trial) refuse('access.other-trial', 'not-found')
  if (trial.arrived_at) return
  await markArrived(call.tx, organisationId, { mailId: trial.mail_id, at: call.now })
  await call.tell({ event: 'mail.arrived', subjectKind: 'organisation', subjectId: organisationId })
}

/** How far the last trial came; null while nobody tried. */
export async function readMailTrial(call: Call): Promise<MailTrialState | null> {
  mustKeepRegister(call.actor)
  const trial = await findMailTrial(call.tx, call.actor.organisationId)
  if (!trial) return null
  const { state, fault } = trial.arrived
    ? { state: 'arrived' as const, fault: null }
    : await findMailState(call.tx, trial.mail_id)
  return { sentAt: trial.sent_at.toISOString(), state, fault }
}
