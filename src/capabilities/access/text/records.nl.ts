/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const accessRecordsNl = {
  tables: {
    sign_in_identities: {
      title: 'Je account op het werk',
      fields: {
        issuer: 'Waar je je aanmeldt',
        work_account: 'Naam van je account daar',
        linked_at: 'Verbonden op',
      },
    },
    provisioned_people: {
      title: 'Wat het adresboek van je organisatie bijhoudt',
      fields: {
        user_name: 'Naam in het adresboek',
        external_id: 'Nummer in het adresboek',
        email_kind: 'Soort adres in het adresboek',
        kept_since: 'Bijgehouden sinds',
        changed_at: 'Laatst veranderd op',
      },
    },
  },
  events: {
    person: {
      called: 'mens',
      provisioned: 'toegevoegd door het adresboek',
      reprovisioned: 'bijgewerkt door het adresboek',
      unprovisioned: 'losgelaten door het adresboek',
      'access-closed': 'toegang gesloten',
      'access-opened': 'toegang geopend',
    },
    mail: { called: 'e-mail', tried: 'geprobeerd', arrived: 'aangekomen' },
    provisioning: {
      called: 'adresboek',
      'key-made': 'sleutel gemaakt',
      'key-ended': 'sleutel beëindigd',
    },
    'sign-in': {
      called: 'aanmelden',
      linked: 'verbonden met het account op het werk',
      'provider-set': 'aanmelden op het werk ingesteld',
      'provider-removed': 'aanmelden op het werk weggehaald',
    },
  },
} as const
