/** A package of two kinds with one minus and what makes up for it. */
export const examplePackage = {
  activities: [
    { id: 'mobility-centre', cluster: 'internal-mobility', name: null },
    { id: 'self-rostering', cluster: 'work-life', name: null, cells: { W: '+' } },
  ],
  compensations: [{ cell: 'work-life.F', by: 'mobility-centre', why: 'Mensen vallen voor elkaar in.' }],
}
