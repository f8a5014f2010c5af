import ts from 'typescript'

/** A function that takes more is told what it works on in one noun: an object with names. */
const mostParameters = 4

/** The first function of a file with more parameters than that, and its line. */
export function findManyParameters(path: string, text: string): string | undefined {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind)
  const look = (node: ts.Node): string | undefined => {
    if (ts.isFunctionLike(node) && node.parameters.length > mostParameters) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      return `line ${line} takes ${node.parameters.length} parameters; past ${mostParameters} they are one noun with names`
    }
    return ts.forEachChild(node, look)
  }
  return look(source)
}
