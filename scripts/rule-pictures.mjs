// Pictures of what a rule reports and of what it accepts, for the pages of the rules.
import { transform } from 'esbuild';

/** Rules of which a picture says more than the document: by id, the view in which one sees it. */
export const PICTURES = {
  'big-bang-rollout': 'timeline',
  'dependency-contradicted': 'timeline',
  'no-early-win': 'timeline',
  'no-pilot': 'timeline',
  'phase-gap': 'timeline',
  'phase-missing': 'timeline',
  'pilot-window-too-short': 'timeline',
  'pilot-without-gate': 'timeline',
  'readiness-flat-scores': 'profile',
  'rollout-before-gate': 'timeline',
  'win-before-go-live': 'timeline',
  'work-outside-phase': 'timeline',
};

const STYLE = /<style>([^]*?)<\/style>/;
const namesIn = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/**
 * The drawing without the styles of what it does not hold, of paper and of narrow screens: an exported one carries those
 * of all pages, which are five sixths of it.
 */
async function withOwnStyles(svg) {
  const [whole, css] = STYLE.exec(svg);
  const drawing = svg.replace(whole, '');
  const classes = new Set(namesIn(drawing, / class="([^"]*)"/g).flatMap((names) => names.split(' ')));
  const elements = new Set(namesIn(drawing, /<([a-z]\w*)/gi));
  const isUsed = (selector) => {
    const asked = selector.replaceAll(/:not\([^)]*\)|\[[^\]]*\]/g, '');
    return (
      namesIn(asked, /\.([a-z][\w-]*)/gi).every((name) => classes.has(name)) &&
      namesIn(asked, /(?<![\w.:#-])([a-z][\w-]*)/gi).every((name) => elements.has(name))
    );
  };
  // Printed evenly, each rule ends with a brace that is not indented.
  const { code } = await transform(css, { loader: 'css', charset: 'utf8' });
  const rules = code.split(/(?<=^\}\n)/m).filter((rule) => {
    const [head] = rule.split(' {', 1);
    if (head.startsWith('@')) return head.startsWith('@media (forced-colors');
    return head.split(',\n').some(isUsed);
  });
  return svg.replace(whole, () => `<style>${rules.join('')}</style>`);
}

/**
 * The view of a fixture that is drawn.
 *
 * @param workspace what the engine made of the fixture
 * @throws where the fixture has no such view, or more than one
 */
export function viewIn(workspace, type) {
  const views = workspace.files
    .flatMap(({ playbook }) => workspace.viewsOf(playbook))
    .filter((view) => view.type === type);
  if (views.length !== 1) throw new Error(`${views.length} views of ${type}, not one`);
  return views[0];
}

/** The drawing of a view, with the styles that it needs. */
export async function pictureOf(source, view, lang) {
  return withOwnStyles(await source.exporters.svg([{ view }], { lang, host: {} }));
}
