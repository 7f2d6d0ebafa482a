import ts from "typescript";

/** Where a value stands that only running tells. */
const PLACE = "\u0000";
/** Returns that call each other are followed no deeper. */
const DEEPEST = 12;

export interface Wordings {
  /** With `{0}`, `{1}` … where values stand; no single word: that is a name. */
  sentences: string[];
  /** Of functions around it, which hand it in: what they are called with is part of it. */
  parameters: ts.ParameterDeclaration[];
}

/** Every text that an expression can become: both sides of a choice, constants, tables, what functions of ours return. */
export function wordingsOf(checker: ts.TypeChecker, expression: ts.Expression): Wordings {
  const parameters: ts.ParameterDeclaration[] = [];
  const texts = new Reader(checker, parameters).read(expression, 0);
  const sentences = [...new Set(texts)]
    .filter((text) => /\p{L}/u.test(text) && text.includes(" "))
    .map(numbered);
  return { sentences, parameters };
}

function numbered(text: string): string {
  let next = 0;
  return text.replaceAll(PLACE, () => `{${next++}}`);
}

class Reader {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly parameters: ts.ParameterDeclaration[],
  ) {}

  read(node: ts.Expression, depth: number): string[] {
    const inner = bare(node);
    if (depth > DEEPEST) return [PLACE];
    if (ts.isStringLiteralLike(inner)) return [inner.text];
    if (ts.isTemplateExpression(inner)) return this.#template(inner, depth + 1);
    if (ts.isConditionalExpression(inner)) return this.#all([inner.whenTrue, inner.whenFalse], depth + 1);
    if (ts.isBinaryExpression(inner)) return this.#all([inner.left, inner.right], depth + 1);
    if (ts.isAwaitExpression(inner)) return this.read(inner.expression, depth + 1);
    if (ts.isCallExpression(inner)) return this.#returned(inner, depth + 1);
    if (ts.isIdentifier(inner)) return this.#named(inner, depth + 1);
    if (ts.isArrayLiteralExpression(inner)) return this.#all([...inner.elements], depth + 1);
    if (ts.isObjectLiteralExpression(inner)) return this.#all(valuesIn(inner), depth + 1);
    if (ts.isElementAccessExpression(inner)) return this.#table(inner.expression, depth + 1);
    if (ts.isPropertyAccessExpression(inner))
      return this.#table(inner.expression, depth + 1, inner.name.text);
    return [PLACE];
  }

  #all(nodes: ts.Expression[], depth: number): string[] {
    return nodes.flatMap((node) => this.read(node, depth));
  }

  #template({ head, templateSpans }: ts.TemplateExpression, depth: number): string[] {
    return templateSpans.reduce(
      (before, { expression, literal }) => {
        const values = oneIfNames(this.read(expression, depth));
        return before.flatMap((start) => values.map((value) => start + value + literal.text));
      },
      [head.text],
    );
  }

  #returned({ expression }: ts.CallExpression, depth: number): string[] {
    const [declared] = symbolOf(this.checker, expression)?.declarations ?? [];
    if (!declared || !ts.isFunctionDeclaration(declared) || !declared.body) return [PLACE];
    const found: ts.Expression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
      if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
    };
    visit(declared.body);
    return found.length > 0 ? this.#all(found, depth) : [PLACE];
  }

  #named(name: ts.Identifier, depth: number): string[] {
    const [declared] = symbolOf(this.checker, name)?.declarations ?? [];
    if (declared && ts.isVariableDeclaration(declared) && declared.initializer) {
      return this.read(declared.initializer, depth);
    }
    if (!declared || !ts.isParameter(declared) || !ts.isIdentifier(declared.name)) return [PLACE];
    const choices = literalsIn(declared.type);
    if (choices.length > 0) return choices;
    this.parameters.push(declared);
    return declared.initializer ? [PLACE, ...this.read(declared.initializer, depth)] : [PLACE];
  }

  #table(of: ts.Expression, depth: number, key?: string): string[] {
    const [declared] = symbolOf(this.checker, of)?.declarations ?? [];
    const table = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    if (!table || !ts.isObjectLiteralExpression(table)) return [PLACE];
    return this.#all(valuesIn(table, key), depth);
  }
}

/** What a name means, wherever it was imported from. */
export function symbolOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Without brackets, `as` and `satisfies` around it. */
function bare(node: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
  return isWrapped ? bare(node.expression) : node;
}

/** Names that stand for what only running tells, as of a scope, are no words of ours. */
function oneIfNames(values: string[]): string[] {
  return values.includes(PLACE) && values.every((value) => !value.includes(" ")) ? [PLACE] : values;
}

function valuesIn(table: ts.ObjectLiteralExpression, key?: string): ts.Expression[] {
  return table.properties
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => key === undefined || name.getText() === key)
    .map(({ initializer }) => initializer);
}

/** `"requests" | "tries"` */
function literalsIn(type: ts.TypeNode | undefined): string[] {
  const types = type && ts.isUnionTypeNode(type) ? [...type.types] : [];
  const literals = types.filter(ts.isLiteralTypeNode).map(({ literal }) => literal);
  return literals.every(ts.isStringLiteral) && literals.length === types.length
    ? literals.map(({ text }) => text)
    : [];
}
