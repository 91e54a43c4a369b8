import { looksLikePlaybook } from '../core/playbook/looks-like-playbook.ts';
import { stateOfMark } from '../core/syntax/task-marks.ts';
import type { TaskState } from '../core/syntax/types.ts';

/** As much of markdown-it as is used; the editor brings it. */
interface Token {
  type: string;
  content: string;
  children: Token[] | null;
}
interface State {
  src: string;
  tokens: Token[];
  Token: new (type: string, tag: string, nesting: number) => Token;
}
/** The editor says which document it draws, but only when it draws. */
interface Env {
  currentDocument?: { toString(): string };
}
interface MarkdownIt {
  core: { ruler: { push(name: string, rule: (state: State) => void): void } };
  renderer: { rules: Record<string, unknown> };
  utils: { escapeHtml(text: string): string };
}

const BADGE = 'changebook_score';

/** Of states that a check box does not have. */
const SIGN: Partial<Record<TaskState, string>> = { 'in-progress': '◐ ', cancelled: '✕ ', postponed: '» ' };

/** `- [x]` of a playbook shows a box instead of brackets. */
function drawBoxes(state: State): void {
  if (!looksLikePlaybook(state.src)) return;
  state.tokens.forEach((token, index) => {
    const item = state.tokens[index - 2]?.type === 'list_item_open';
    const [, mark] = /^\[([ xX✓✔√~/>-])\]\s/.exec(token.content) ?? [];
    const first = token.children?.[0];
    if (token.type !== 'inline' || !item || mark === undefined || first?.type !== 'text') return;
    first.content = first.content.replace(/^\[[ xX✓✔√~/>-]\]\s?/, '');
    const box = new state.Token('html_inline', '', 0);
    const taskState = stateOfMark(mark);
    box.content =
      SIGN[taskState] ?? `<input type="checkbox" disabled${taskState === 'done' ? ' checked' : ''}> `;
    token.children?.unshift(box);
  });
}

/** A place for the score behind the first heading of a playbook. */
function placeBadge({ src, tokens, Token }: State): void {
  if (!looksLikePlaybook(src)) return;
  const heading = tokens.findIndex(({ type }) => type === 'heading_open');
  tokens[heading + 1]?.children?.push(new Token(BADGE, '', 0));
}

/**
 * Playbooks in the editor's own Markdown preview; other Markdown stays as it is.
 *
 * @param badgeOf what a document scores, by its address, or null where that is not known yet
 */
export function markdownItPlugin(badgeOf: (uri: string) => string | null) {
  return <M extends MarkdownIt>(md: M): M => {
    md.core.ruler.push('changebook-tasks', drawBoxes);
    md.core.ruler.push('changebook-score', placeBadge);
    md.renderer.rules[BADGE] = (_tokens: unknown, _index: unknown, _options: unknown, env?: Env): string => {
      const uri = env?.currentDocument?.toString();
      const badge = uri === undefined ? null : badgeOf(uri);
      return badge === null ? '' : ` <span class="changebook-score">${md.utils.escapeHtml(badge)}</span>`;
    };
    return md;
  };
}
