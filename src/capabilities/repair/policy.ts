import type { Actor } from '../../platform/http/call.ts'

/** HR and the works council speak together; whoever holds both offices speaks as HR, and needs another beside them. */
export const speaksAs = ({ roles }: Pick<Actor, 'roles'>): 'hr' | 'council' =>
  roles.includes('hr') ? 'hr' : 'council'
