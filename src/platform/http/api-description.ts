type Named = Record<string, unknown>

interface Description {
  paths?: Named
  components?: { schemas?: Named }
}

/**
 * The description of the API with addresses and schemas by name, and only schemas that an address leads to: a new verb then
 * adds its own lines and moves none of the others'.
 */
export function inOrder<D extends object>(description: D): D {
  const { paths = {}, components = {} } = description as Description
  const { schemas = {} } = components
  const reached = new Set<string>()
  const visit = (part: unknown): void => {
    for (const name of schemasIn(part)) {
      if (reached.has(name)) continue
      reached.add(name)
      visit(schemas[name])
    }
  }
  visit(paths)
  const kept = Object.entries(schemas).filter(([name]) => reached.has(name))
  return {
    ...description,
    paths: sorted(paths),
    components: { ...components, schemas: sorted(Object.fromEntries(kept)) },
  }
}

const schemasIn = (part: unknown): string[] =>
  [...JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)].map(([, name]) => name!)

const sorted = (named: Named): Named =>
  Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)))
