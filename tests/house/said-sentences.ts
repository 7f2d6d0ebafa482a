import { globSync } from "node:fs";
import ts from "typescript";
import { sourcesOf } from "@/tests/house/sources-of";
import { symbolOf, wordingsOf } from "@/tests/house/wordings-of";

export interface Said {
  /** As a catalogue has it: `At most {0} tags.` */
  sentence: string;
  path: string;
}

/** Properties whose texts a person is told: of problems, of bounds, of mails. */
const TELLING = new Set(["message", "tooShort", "tooLong", "subject", "paragraphs"]);
/** Checks of zod's that take the words of their refusal after the bound. */
const CHECKS = new Set(["min", "max", "length", "regex", "refine", "gt", "gte", "lt", "lte", "multipleOf"]);

type Takes = ts.SignatureDeclaration;

/**
 * Every sentence that the server's code can refuse with, read from its sources: what errors are made of, what stands as a
 * `message`, what zod is told to say, and what is handed to a function that does one of these.
 */
export function saidSentences(): Said[] {
  const paths = globSync("{lib,app/api,inngest}/**/*.ts", {
    exclude: ["lib/db/generated/**", "**/*.test.ts"],
  });
  const { files, checker } = sourcesOf(paths);
  const found = new Map<string, Said>();
  const takes = new Map<Takes, Set<number>>();
  const read = (path: string, expression: ts.Expression | undefined) => {
    if (!expression) return;
    const { sentences, parameters } = wordingsOf(checker, expression);
    for (const sentence of sentences) found.set(`${path} ${sentence}`, { sentence, path });
    for (const parameter of parameters) {
      const at = parameter.parent.parameters.indexOf(parameter);
      takes.set(parameter.parent, (takes.get(parameter.parent) ?? new Set<number>()).add(at));
    }
  };
  // Who hands a sentence on may itself be handed it.
  for (let known = -1; known !== sizeOf(takes); ) {
    known = sizeOf(takes);
    for (const file of files)
      visit(file, (node) => tellingIn(checker, node, takes).map((one) => read(file.fileName, one)));
  }
  return [...found.values()];
}

function sizeOf(takes: Map<Takes, Set<number>>): number {
  return [...takes.values()].reduce((sum, places) => sum + places.size, 0);
}

function visit(node: ts.Node, told: (node: ts.Node) => void): void {
  told(node);
  ts.forEachChild(node, (child) => visit(child, told));
}

/** What of this node a person is told. */
function tellingIn(checker: ts.TypeChecker, node: ts.Node, takes: Map<Takes, Set<number>>) {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && TELLING.has(node.name.text)) {
    return [node.initializer];
  }
  if (ts.isShorthandPropertyAssignment(node) && TELLING.has(node.name.text)) return [node.name];
  if (ts.isNewExpression(node)) return [...ofError(node), ...handedOn(checker, node, takes)];
  if (!ts.isCallExpression(node)) return [];
  return [...ofError(node), ...ofCheck(node), ...handedOn(checker, node, takes)];
}

/** `new DomainError(code, …)`, and `super(code, …)` in what extends it. */
function ofError(node: ts.NewExpression | ts.CallExpression) {
  const made = node.expression;
  const isSuper = made.kind === ts.SyntaxKind.SuperKeyword;
  const name = isSuper ? baseOf(node) : ts.isIdentifier(made) && ts.isNewExpression(node) ? made.text : "";
  return name === "DomainError" ? [node.arguments?.[1]] : [];
}

function baseOf(node: ts.Node): string | undefined {
  const found = ts.findAncestor(node, ts.isClassDeclaration);
  return found?.heritageClauses?.[0]?.types[0]?.expression.getText();
}

/** `.max(8, "Use at most 8 tags.")` in a file that knows zod; `Math.max` is handed no text. */
function ofCheck(node: ts.CallExpression) {
  const isCheck = ts.isPropertyAccessExpression(node.expression) && CHECKS.has(node.expression.name.text);
  return isCheck ? [node.arguments[1]] : [];
}

function handedOn(
  checker: ts.TypeChecker,
  node: ts.NewExpression | ts.CallExpression,
  takes: Map<Takes, Set<number>>,
) {
  // Of a method the type of its object would have to be found first, which takes long.
  if (!ts.isIdentifier(node.expression)) return [];
  const [declared] = symbolOf(checker, node.expression)?.declarations ?? [];
  const called =
    declared && ts.isClassDeclaration(declared)
      ? declared.members.find(ts.isConstructorDeclaration)
      : declared;
  const places = called && ts.isFunctionLike(called) ? takes.get(called) : undefined;
  return [...(places ?? [])].map((at) => node.arguments?.[at]);
}
