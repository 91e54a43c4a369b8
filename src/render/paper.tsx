import { forCss } from '../core/escape/css.ts';
import type { View } from '../core/generated/views.ts';
import type { Sheet } from '../core/pages/sheet.ts';
import type { Lang } from '../core/playbook/types.ts';
import { pictures } from './generated/pictures.ts';
import { readable } from './parts/dates.ts';
import { vocabulary } from './parts/text.ts';
import type { Picture } from './pictures/picture.ts';

const word = vocabulary({
  version: { en: 'version {text}', zh: '版本 {text}' },
  effective: { en: 'effective {text}', zh: '生效日期 {text}' },
  updated: { en: 'updated {text}', zh: '更新日期 {text}' },
  page: { en: 'page ', zh: '第 ' },
  of: { en: ' of ', zh: ' 页，共 ' },
  pageEnd: { en: '', zh: ' 页' },
  uncontrolled: {
    en: 'Printed copies are uncontrolled: check the current version before use.',
    zh: '打印件为非受控副本，使用前请核对现行版本。',
  },
  signatures: { en: 'Signatures', zh: '签署' },
  role: { en: 'Role', zh: '角色' },
  signer: { en: 'Name', zh: '姓名' },
  signature: { en: 'Signature', zh: '签名' },
  date: { en: 'Date', zh: '日期' },
});

/** A picture of a page, and what every sheet of its document says, where it is known. */
export interface PaperView {
  id: string;
  view: View;
  sheet?: Sheet;
}

/** Where a picture stands on paper. */
export interface PaperPlace {
  /** The kind of sheet, as CSS names it. */
  page: string;
  /** False for a picture that is for the screen alone. */
  printed: boolean;
  /** True where the picture before it has the same title and may share its sheet. */
  again: boolean;
  /** True where its document ends. */
  last: boolean;
}

const pictureOf = ({ type }: View): Picture<View> => pictures[type] as Picture<View>;

/** The pictures of one document, which follow each other. */
function documentsIn(views: readonly PaperView[]): PaperView[][] {
  const documents: PaperView[][] = [];
  for (const view of views) {
    const last = documents.at(-1);
    if (last && last[0]?.sheet === view.sheet) last.push(view);
    else documents.push([view]);
  }
  return documents;
}

function placesInDocument(views: readonly PaperView[], nth: number): PaperPlace[] {
  const usual = views.map(({ view }) => pictureOf(view).paper).find((paper) => paper !== undefined);
  let before: { title: string; page: string } | null = null;
  return views.map(({ view, sheet }, index) => {
    const { paper, apart } = pictureOf(view);
    const page = `sheet-${nth}-${paper ?? usual ?? 'portrait'}`;
    const printed = !apart || views.length === 1 || !sheet?.signatures.length;
    const again = before?.title === view.title && before.page === page;
    if (printed) before = { title: view.title, page };
    return { page, printed, again, last: index === views.length - 1 };
  });
}

/** The pictures in turn: a document begins a new sheet, and so does a picture that wants the other way up. */
export function placesOf(views: readonly PaperView[]): PaperPlace[] {
  return documentsIn(views).flatMap(placesInDocument);
}

function headOf({ number, version, status, effective, updated }: Sheet, lang: Lang): string {
  const day = effective ?? updated;
  return [
    number,
    version && word(lang, 'version', { text: version }),
    status,
    day && word(lang, effective === null ? 'updated' : 'effective', { text: readable(lang, day) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function pageRule(name: string, sheet: Sheet | undefined, lang: Lang): string {
  const number = [
    forCss(word(lang, 'page')),
    'counter(page)',
    forCss(word(lang, 'of')),
    'counter(pages)',
    forCss(word(lang, 'pageEnd')),
  ].join(' ');
  const boxes = [
    ...(sheet
      ? [
          `@top-left{content:${forCss(sheet.title)};width:60%;font-weight:600}`,
          `@top-right{content:${forCss(headOf(sheet, lang))};width:40%;text-align:right}`,
        ]
      : []),
    ...(sheet && sheet.signatures.length > 0
      ? [`@bottom-left{content:${forCss(word(lang, 'uncontrolled'))}}`]
      : []),
    `@bottom-right{content:${number};text-align:right}`,
  ];
  const size = name.endsWith('-landscape') ? 'landscape' : 'portrait';
  return `@page ${name}{size:A4 ${size};${boxes.join('')}}`;
}

/**
 * The style sheet of a page's sheets: which way up they are, head and number of each. Browsers without margin boxes
 * (Chromium before 131, Firefox) print the same without head and number.
 */
export function paperStyle(views: readonly PaperView[], places: readonly PaperPlace[], lang: Lang): string {
  const rules = new Map(places.map(({ page }, index) => [page, views[index]?.sheet]));
  return `@media print{${Array.from(rules, ([page, sheet]) => pageRule(page, sheet, lang)).join('\n')}}`;
}

/** The view of a picture; lists that a picture of the same document shows in full are marked, so that paper has them once. */
export function withoutRepeats(views: readonly PaperView[]): View[] {
  const shown = new Map<Sheet, Map<string, readonly string[]>>();
  for (const { view, sheet } of views) {
    const own = pictureOf(view).shows;
    if (own && sheet) shown.set(sheet, new Map([...(shown.get(sheet) ?? []), ...own]));
  }
  return views.map(({ view, sheet }) => {
    const lists = sheet && shown.get(sheet);
    if (view.type !== 'table' || !lists) return view;
    const isShown = ({ list, columns }: (typeof view.tables)[number]): boolean =>
      lists.has(list) && columns.every(({ key }) => lists.get(list)?.includes(key));
    return {
      ...view,
      tables: view.tables.map((table) => (isShown(table) ? { ...table, twice: true as const } : table)),
    };
  });
}

/** Who wrote, checked and approved a controlled document, with room to sign; on paper alone. */
export function Signatures({
  sheet: { signatures },
  page,
  lang,
}: {
  sheet: Sheet;
  page: string;
  lang: Lang;
}) {
  return (
    <div class="signatures" style={`page:${page}`}>
      <h3>{word(lang, 'signatures')}</h3>
      <table>
        <thead>
          <tr>
            {(['role', 'signer', 'signature', 'date'] as const).map((id) => (
              <th scope="col">{word(lang, id)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {signatures.map(({ label, name, on }) => (
            <tr>
              <th scope="row">{label}</th>
              <td>{name}</td>
              <td />
              <td>{on && readable(lang, on)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
