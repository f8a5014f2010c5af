import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { peopleRecordsNl } from './records.nl.ts'

export const peopleRecordsEn: SameKeys<typeof peopleRecordsNl> = {
  terms: {
    invitations: {
      title: 'Invitations',
      reason: 'A link works for two weeks. The rest is for looking up who was invited when.',
    },
    register: {
      title: 'Name, place, roles and account',
      reason:
        'For that long there is contact about the leaving. If an agreement about pay stays, the name stays with it.',
    },
  },
  tables: {
    import_choices: {
      leftOut:
        'What HR said about the columns of a file. It is about nobody; that HR imported stands with what happened.',
      stays: 'How the files of the organisation are read. It is about nobody.',
    },
    people: {
      title: 'Your name and number',
      fields: {
        given_name: 'Given name',
        name_prefix: 'Prefix of the name',
        family_name: 'Family name',
        sort_name: 'Where your name stands in a list',
        email: 'Email address',
        birth_date: 'Date of birth',
        access_closed_at: 'Access closed on',
      },
    },
    gender_columns: {
      leftOut:
        'Whether the organisation keeps gender, and who of HR chose that. What stands of you, you read above.',
      stays: 'The choice of the organisation. It is about nobody apart.',
    },
    genders: {
      title: 'Gender',
      fields: { gender: 'Gender' },
      codes: { woman: 'woman', man: 'man', other: 'other' },
    },
    relations: {
      title: 'Working relationships',
      fields: {
        valid_from: 'From',
        valid_until: 'Until',
      },
      codes: {
        permanent: 'permanent',
        fixed_term: 'fixed term',
        on_call: 'on call',
        agency: 'agency',
        payroll: 'payroll',
        freelance: 'freelance',
      },
    },
    placements: {
      title: 'Team, job and hours',
      fields: {
        valid_from: 'From',
        valid_until: 'Until',
        unit_id: 'Team',
        location_id: 'Place',
        job_title: 'Job',
        hours_per_week: 'Hours a week',
      },
    },
    managements: {
      title: 'Who manages',
      fields: {
        valid_from: 'From',
        valid_until: 'Until',
        manager_id: 'Manager',
      },
    },
    seats: {
      title: 'Who else sits at the table',
      fields: {
        seat: 'Seat',
        valid_from: 'From',
        valid_until: 'Until',
        parts: 'Parts',
        seated_by: 'Seated by',
      },
    },
    first_contract_terms: {
      title: 'Your employment contract',
      fields: {
        state: 'State',
        seat: 'Written by',
        written_by: 'Who that was',
        written_at: 'Written on',
        kind: 'Kind',
        starts_on: 'First day',
        ends_on: 'Last day',
        probation_until: 'Probation until',
        hours_per_week: 'Hours a week',
        job_title: 'Job',
        workplace: 'Place',
        pay_scale: 'Pay scale',
        collective_agreement: 'Collective agreement',
        notice: 'Notice',
        why: 'Why',
      },
      codes: {
        kept: 'holds',
        proposed: 'proposed',
        declined: 'not taken over',
        hr: 'HR',
        employee: 'employee',
        organisation: 'manager',
        permanent: 'permanent',
        fixed_term: 'fixed term',
        on_call: 'on call',
        agency: 'agency',
        payroll: 'payroll',
        freelance: 'freelance',
      },
    },
    role_holdings: {
      title: 'Roles',
      fields: {
        role: 'Role',
        scope_kind: 'For',
        unit_id: 'Team',
        valid_from: 'From',
        valid_until: 'Until',
      },
      codes: {
        hr: 'HR adviser',
        council: 'works council',
        confidant: 'confidant',
        region_coordinator: 'region coordinator',
        planner: 'planner',
        recruiter: 'recruiter',
        coach: 'coach',
        mobility_adviser: 'mobility adviser',
        organisation: 'whole organisation',
        unit: 'team',
        case: 'case',
        region: 'region',
      },
    },
    guests: {
      title: 'As a guest',
      fields: {
        purpose: 'For',
        valid_from: 'From',
        valid_until: 'Until',
        invited_by: 'Invited by',
        brought: 'Asked along to a talk',
      },
      codes: {
        supporter: 'support at a talk',
        consultant: 'consultant',
        committee_member: 'member of a committee',
        alumnus: 'former colleague',
        job_seeker: 'job seeker',
        agency_contact: 'contact of an agency',
      },
    },
    accounts: {
      title: 'Your account',
    },
    invitations: {
      title: 'Invitations',
      fields: {
        copied: 'HR had the link in hand',
        used_at: 'Used on',
        sent_to: 'Sent to',
      },
    },
  },
  readings: {
    register: 'your line of the register',
    'first-contract': 'terms of employment',
  },
  purposes: {
    'keeping-register': 'keeping the register',
    search: 'searching the register',
    export: 'the whole register as a file',
    import: 'reading a file',
    invitation: 'sending an invitation',
    guests: 'the list of guests',
  },
  events: {
    register: {
      called: 'who works here',
      imported: 'read in',
      exported: 'taken out',
    },
    person: {
      called: 'person',
      invited: 'invited',
      'link-copied': 'link copied',
    },
    seat: {
      called: 'seat',
      given: 'given',
      ended: 'freed',
    },
    guest: {
      called: 'guest',
      invited: 'invited',
      ended: 'door closed',
    },
    'first-contract': {
      called: 'employment contract',
      kept: 'written down',
      proposed: 'correction proposed',
      declined: 'not taken over',
    },
    role: {
      called: 'role',
      given: 'given',
      ended: 'ended',
    },
    'gender-column': {
      called: 'gender in the register',
      kept: 'chosen to be kept',
      erased: 'erased',
    },
    invitation: {
      called: 'invitation',
      accepted: 'agreed to',
    },
  },
}
