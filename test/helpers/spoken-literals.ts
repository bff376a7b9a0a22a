import ts from 'typescript';

/** Fields and functions whose text is shown to people. */
const SHOWN_FIELDS = ['label', 'content', 'title', 'description', 'placeholder', 'name'];
const SHOWING = ['sayPrivately', 'noticeMessage', 'reply', 'followUp', 'editReply', 'send', 'edit'];

/**
 * The literals of a source file that a person could read in Discord: words with a space between them, a
 * word that begins in upper case, or any word that is handed to what shows it. Logs and errors are left out.
 */
export function spokenLiterals(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || isForOperators(node)) return;
    if (isText(node) && isSentence(node.text)) found.add(node);
    for (const shown of shownIn(node)) {
      if (/\p{L}/u.test(shown.text)) found.add(shown);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return Array.from(found, (node) => (isText(node) ? node.text : ''));
}

type Text = ts.StringLiteralLike | ts.TemplateLiteralLikeNode;

function isText(node: ts.Node): node is Text {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

function isSentence(text: string): boolean {
  return /\p{L}[\p{Ll}’']*[,;:.!?…]* +\p{L}|\p{L}{2,} +$|^ +\p{L}{2,}|^\P{L}*\p{Lu}\p{Ll}+\P{L}*$/u.test(
    text,
  );
}

/** What is written to the log, or thrown. */
function isForOperators(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  return ts.isCallExpression(node) && /(?:^|\.)logger\.\w+$/.test(node.expression.getText());
}

/** The literals that may become what a field or a function shows. */
function shownIn(node: ts.Node): Text[] {
  if (ts.isPropertyAssignment(node) && SHOWN_FIELDS.includes(node.name.getText())) {
    return outcomesOf(node.initializer);
  }
  if (!ts.isCallExpression(node)) return [];
  const called = /\w+$/.exec(node.expression.getText())?.[0] ?? '';
  return SHOWING.includes(called) ? node.arguments.flatMap(outcomesOf) : [];
}

function outcomesOf(value: ts.Expression): Text[] {
  if (ts.isStringLiteralLike(value)) return [value];
  if (ts.isTemplateExpression(value)) {
    const { head, templateSpans } = value;
    return [
      head,
      ...templateSpans.flatMap((span) => [...outcomesOf(span.expression), span.literal]),
    ];
  }
  if (ts.isConditionalExpression(value)) {
    return [...outcomesOf(value.whenTrue), ...outcomesOf(value.whenFalse)];
  }
  if (ts.isBinaryExpression(value) && MERGING.includes(value.operatorToken.kind)) {
    return [...outcomesOf(value.left), ...outcomesOf(value.right)];
  }
  if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value)) {
    return outcomesOf(value.expression);
  }
  return [];
}

const MERGING: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
];
