export const findUnits = (tx: Tx) => tx.selectFrom('units').select('name').orderBy('name').execute()
