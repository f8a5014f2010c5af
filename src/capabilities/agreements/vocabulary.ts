/** Words of the capability without their schemas, for pages: a schema library on every screen would weigh too much. */
export const dealTypes = ['time', 'place', 'tasks', 'development', 'pay', 'workload', 'other'] as const
