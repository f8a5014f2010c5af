export interface NamedOrganisation {
  id: string
  name: string
}

/** The organisation that an operator means by its name or its id, or the sentence that says why it is not one. */
export function oneOrganisation(
  all: readonly NamedOrganisation[],
  wanted: string,
): NamedOrganisation | string {
  const found = all.filter(({ id, name }) => name === wanted || id === wanted.toLowerCase())
  if (found.length === 1) return found[0]!
  if (found.length > 1)
    return `${found.length} organisations are called ‘${wanted}’: ${found.map(({ id }) => id).join(', ')}. Name the id.`
  const names = all.map(({ name }) => `‘${name}’`).join(', ')
  return `There is no organisation ‘${wanted}’ here. ${names ? `There is: ${names}.` : 'There is none.'}`
}
