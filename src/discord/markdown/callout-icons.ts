/** What the kinds of callouts look like at a glance. */
export const CALLOUT_ICONS: ReadonlyMap<string, string> = new Map([
  ...kinds('ℹ️', ['info', 'note', 'abstract', 'summary', 'tldr']),
  ...kinds('💡', ['tip', 'hint']),
  ...kinds('❗', ['important']),
  ...kinds('⚠️', ['warning', 'caution', 'attention']),
  ...kinds('🛑', ['danger', 'error', 'bug', 'failure', 'fail', 'missing']),
  ...kinds('✅', ['success', 'check', 'done']),
  ...kinds('❓', ['question', 'help', 'faq']),
  ...kinds('📝', ['example', 'todo']),
  ...kinds('💬', ['quote', 'cite']),
]);

function kinds(icon: string, names: readonly string[]): (readonly [string, string])[] {
  return names.map((name) => [name, icon] as const);
}
