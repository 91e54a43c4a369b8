/** As much of markdown-it as is used; the editor brings it. */
interface Token {
  type: string;
  content: string;
  children: Token[] | null;
}
interface MarkdownIt {
  core: {
    ruler: {
      push(
        name: string,
        rule: (state: {
          tokens: Token[];
          Token: new (type: string, tag: string, nesting: number) => Token;
        }) => void,
      ): void;
    };
  };
}

/** Boxes of tasks in the editor's own Markdown preview: `- [x]` shows a box instead of brackets. */
export function markdownItPlugin<M extends MarkdownIt>(md: M): M {
  md.core.ruler.push('changebook-tasks', ({ tokens, Token }) => {
    tokens.forEach((token, index) => {
      const item = tokens[index - 2]?.type === 'list_item_open';
      const [, mark] = /^\[([ xX])\]\s/.exec(token.content) ?? [];
      const first = token.children?.[0];
      if (token.type !== 'inline' || !item || mark === undefined || first?.type !== 'text') return;
      const box = new Token('html_inline', '', 0);
      box.content = `<input type="checkbox" disabled${mark === ' ' ? '' : ' checked'}> `;
      first.content = first.content.replace(/^\[[ xX]\]\s?/, '');
      token.children?.unshift(box);
    });
  });
  return md;
}
