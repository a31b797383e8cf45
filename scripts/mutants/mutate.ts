import ts from "typescript";

/** One small fault put into a source file. */
export interface Mutant {
  /** 1-based line of the original. */
  line: number;
  /** "before → after", on one line. */
  change: string;
  source: string;
}

interface Edit {
  node: ts.Node;
  text: string;
}

const OPPOSITE: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.PlusToken]: "-",
};

/** Every mutant of a source file: conditions turned round, guards and filters dropped, limits moved, checks emptied. */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isPropertyAssignment(node) && /^(?:id|severity|kind)$/u.test(node.name.getText())) return;
    edits.push(...editsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.map(({ node, text }) => ({
    line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    change: `${oneLine(node.getText())} → ${oneLine(text)}`,
    source: source.slice(0, node.getStart()) + text + source.slice(node.getEnd()),
  }));
}

function editsOf(node: ts.Node): Edit[] {
  if (ts.isBinaryExpression(node)) return operatorEdits(node);
  if (ts.isIfStatement(node)) return guardEdits(node);
  if (ts.isConditionalExpression(node))
    return [{ node: node.condition, text: `!(${node.condition.getText()})` }];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ node, text: node.operand.getText() }];
  if (ts.isCallExpression(node)) return filterEdits(node);
  if (ts.isPropertyAssignment(node) && node.name.getText() === "check")
    return [{ node: node.initializer, text: "() => []" }];
  return literalEdits(node);
}

function operatorEdits(node: ts.BinaryExpression): Edit[] {
  const { left, right, operatorToken } = node;
  const opposite = OPPOSITE[operatorToken.kind];
  if (opposite === undefined) return [];
  if (operatorToken.kind === ts.SyntaxKind.PlusToken && !ts.isNumericLiteral(right)) return [];
  return [{ node, text: `${left.getText()} ${opposite} ${right.getText()}` }];
}

/** `if (a) return b;` turned round, and left out where nothing hangs on an else. */
function guardEdits(node: ts.IfStatement): Edit[] {
  const turned = { node: node.expression, text: `!(${node.expression.getText()})` };
  return node.elseStatement ? [turned] : [turned, { node, text: ";" }];
}

function filterEdits(node: ts.CallExpression): Edit[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "filter") return [];
  return [{ node, text: expression.expression.getText() }];
}

/** Limits moved by one, truth turned round, names of a list or a comparison spoilt, patterns that match nothing. */
function literalEdits(node: ts.Node): Edit[] {
  if (ts.isSourceFile(node) || (ts.isBinaryExpression(node.parent) && isFallback(node.parent))) return [];
  if (ts.isNumericLiteral(node)) return [{ node, text: String(Number(node.text.replaceAll("_", "")) + 1) }];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ node, text: "false" }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ node, text: "true" }];
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) return [{ node, text: "/(?!)/u" }];
  if (!ts.isStringLiteral(node)) return [];
  const counts =
    ts.isArrayLiteralExpression(node.parent) ||
    ts.isBinaryExpression(node.parent) ||
    ts.isPropertyAssignment(node.parent);
  return counts ? [{ node, text: `${node.getText().slice(0, -1)}~"` }] : [];
}

/** `text ?? ""`: what stands in for nothing is hardly ever reached. */
function isFallback({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
