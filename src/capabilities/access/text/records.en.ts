import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { accessRecordsNl } from './records.nl.ts'

export const accessRecordsEn: SameKeys<typeof accessRecordsNl> = {
  tables: {
    sign_in_identities: {
      title: 'Your account at work',
      fields: {
        issuer: 'Where you sign in',
        work_account: 'Name of your account there',
        linked_at: 'Tied on',
      },
    },
    provisioned_people: {
      title: 'What the directory of your organisation keeps',
      fields: {
        user_name: 'Name in the directory',
        external_id: 'Number in the directory',
        email_kind: 'Kind of address in the directory',
        kept_since: 'Kept since',
        changed_at: 'Last changed on',
      },
    },
  },
  events: {
    person: {
      called: 'person',
      provisioned: 'added by the directory',
      reprovisioned: 'updated by the directory',
      unprovisioned: 'let go by the directory',
      'access-closed': 'access closed',
      'access-opened': 'access opened',
    },
    mail: { called: 'mail', tried: 'tried', arrived: 'arrived' },
    provisioning: {
      called: 'directory',
      'key-made': 'key made',
      'key-ended': 'key ended',
    },
    'sign-in': {
      called: 'signing in',
      linked: 'linked to the account at work',
      'provider-set': 'signing in at work set up',
      'provider-removed': 'signing in at work taken away',
    },
  },
}
