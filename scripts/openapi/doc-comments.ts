import { readFileSync } from "node:fs";
import ts from "typescript";

/** The doc comments of a file's exported shapes (`Name`) and of their fields (`Name.field`). */
export function commentsIn(file: string): Map<string, string> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const places = source.statements.filter(ts.isVariableStatement).flatMap(placesIn);
  return new Map(places.flatMap(([place, node]) => [[place, commentOf(node)] as const].filter(hasWords)));
}

function hasWords(entry: readonly [string, string | undefined]): entry is readonly [string, string] {
  return entry[1] !== undefined;
}

function placesIn(statement: ts.VariableStatement): [string, ts.Node][] {
  return statement.declarationList.declarations.flatMap(({ name, initializer }): [string, ts.Node][] => {
    if (!ts.isIdentifier(name) || !initializer) return [];
    const fields = fieldsOf(initializer).flatMap((field): [string, ts.Node][] =>
      field.name && ts.isIdentifier(field.name) ? [[`${name.text}.${field.name.text}`, field]] : [],
    );
    return [[name.text, statement], ...fields];
  });
}

/** Of the first object in a chain of calls: `z.object({ … }).partial()`. */
function fieldsOf(node: ts.Expression): readonly ts.ObjectLiteralElementLike[] {
  if (ts.isObjectLiteralExpression(node)) return node.properties;
  if (ts.isPropertyAccessExpression(node)) return fieldsOf(node.expression);
  if (!ts.isCallExpression(node)) return [];
  const before = fieldsOf(node.expression);
  const [argument] = node.arguments;
  return before.length > 0 || !argument ? before : fieldsOf(argument);
}

function commentOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts
    .getTextOfJSDocComment(comment?.comment)
    ?.replaceAll(/\s*\n\s*/g, " ")
    .trim();
}
