/** What the items of the list are called, by their id. */
export const labelsOf = (
  items: Readonly<Record<string, { readonly label: string }>>,
): Record<string, string> => Object.fromEntries(Object.entries(items).map(([id, { label }]) => [id, label]))
