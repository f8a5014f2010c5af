/** The two sides of the table. The manager speaks for the organisation. */
export const sides = ['employee', 'organisation'] as const

/** Whom a table seats beside the two it is between, for the parts that are named; each is one chair and one voice. */
export const extraSeats = ['host', 'agency', 'guest', 'mediator', 'committee'] as const

/** What a table does in which somebody may have a chair, in the order in which it is done. */
export const tableParts = ['expectations', 'talk', 'agreement'] as const

/** The part of an agency worker and the contact of their agency alone: whoever manages the worker has no seat there. */
export const counterpartPart = 'counterpart'
/** All that a chair can be for. */
export const chairParts = [...tableParts, counterpartPart] as const
/** Whose employer is somebody else, with a contact of their own. */
export const kindsWithCounterpart = ['agency'] as const

/** What somebody may be here beside what they do in their own work. */
export const roles = [
  'hr',
  'council',
  'confidant',
  'region_coordinator',
  'planner',
  'recruiter',
  'coach',
  'mobility_adviser',
] as const

/** For what a role is held. */
export const scopeKinds = ['organisation', 'unit', 'case', 'region'] as const

/** For what somebody is here without a contract. */
export const guestPurposes = [
  'supporter',
  'consultant',
  'committee_member',
  'alumnus',
  'job_seeker',
  'agency_contact',
] as const

/** Forms of the employment relationship, as on the form of a contract. */
export const contractKinds = ['permanent', 'fixed_term', 'on_call', 'agency', 'payroll', 'freelance'] as const

/** What stands in an employment contract, in the order of the page. */
export const termFields = [
  'kind',
  'startsOn',
  'endsOn',
  'probationUntil',
  'hoursPerWeek',
  'jobTitle',
  'workplace',
  'payScale',
  'collectiveAgreement',
  'notice',
] as const
