import type { toMdast } from 'hast-util-to-mdast';

type Html = Parameters<typeof toMdast>[0];
type Child = Extract<Html, { type: 'root' }>['children'][number];

/** What stands between two elements that only the style of the page keeps apart. */
function between(before: Child | undefined, after: Child): Child[] {
  if (before?.type !== 'element' || after.type !== 'element') return [];
  return [{ type: 'text', value: before.tagName === 'span' && after.tagName === 'span' ? ' · ' : ' ' }];
}

function read(children: readonly Child[]): Child[] {
  // A box counts where it comes first in its item, and the name of what can be folded says nothing unfolded.
  const flat = children.flatMap((child): Child[] => {
    if (child.type !== 'element') return [child];
    return child.tagName === 'label'
      ? (child.children as Child[])
      : child.tagName === 'summary'
        ? []
        : [child];
  });
  return flat.flatMap((child, index) => [
    ...between(flat[index - 1], child),
    child.type === 'element'
      ? { ...child, children: read(child.children as Child[]) as typeof child.children }
      : child,
  ]);
}

/** HTML of a view as it reads without its style. */
export function withoutStyle(tree: Html): Html {
  return 'children' in tree ? ({ ...tree, children: read(tree.children as Child[]) } as Html) : tree;
}
