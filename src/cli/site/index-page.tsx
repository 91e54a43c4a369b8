import type { AnalysedFile, Workspace } from '../../core/analyse.ts';
import { builtIn } from '../../core/generated/registry.ts';
import { healthWithReason } from '../../core/health/health-words.ts';
import { evidenceText, standingText } from '../../core/health/score-text.ts';
import { labelled } from '../../core/message.ts';
import { titleOf } from '../../core/playbook/naming/labels.ts';
import { day, readable } from '../../render/parts/dates.ts';
import { leftOutNotes, renderSection } from '../../render/page.tsx';
import { renderShell, type SiteLink } from '../../render/shell.tsx';
import { css } from '../../render/theme.ts';
import type { Session } from '../host.ts';
import { findingsText } from './badges.ts';
import type { Group } from './groups.ts';
import { word } from './words.ts';

const COLUMNS = ['document', 'kind', 'status', 'score', 'findings', 'updated'] as const;

interface IndexOptions {
  session: Session;
  workspace: Workspace;
  groups: Group[];
  /** The index in the other language, where there is one. */
  otherwise?: SiteLink;
  /** Where the page of a document is, and that of a whole programme by its charter. */
  hrefOf(path: string): string;
  hrefOfProgramme(path: string): string;
  /** Says what stands instead of a picture that cannot be drawn; without it, that is an exception. */
  failed?: (path: string, error: unknown) => string;
}

function Row({ file, options }: { file: AnalysedFile; options: IndexOptions }) {
  const { session, workspace, hrefOf } = options;
  const { lang } = session;
  const { playbook, path, score, soundness } = file;
  const { status, updated } = workspace.sheetOf(playbook);
  const cells = [
    <a href={hrefOf(path)}>{playbook.title}</a>,
    titleOf(playbook.schema.node, lang, playbook.kind),
    status,
    score &&
      [standingText(builtIn.kinds, { score, soundness }, lang), evidenceText(score, lang)]
        .filter(Boolean)
        .join(' · '),
    findingsText(file, lang) || '–',
    updated && readable(lang, updated),
  ];
  return (
    <tr>
      {cells.map((cell, index) => (
        <td data-label={word(lang, COLUMNS[index] ?? 'document')}>{cell}</td>
      ))}
    </tr>
  );
}

/** Several programmes side by side, each with a link to its page. */
function SideBySide({ options }: { options: IndexOptions }) {
  const { session, workspace, groups, hrefOfProgramme, failed } = options;
  const shown = new Set(groups.flatMap(({ programme }) => programme?.programme ?? []));
  const views = workspace.programmesViews(shown).map((view) =>
    view.type === 'portfolio'
      ? {
          ...view,
          programmes: view.programmes.map((row) => ({ ...row, href: hrefOfProgramme(row.path) })),
        }
      : view,
  );
  return (
    <>
      {views.map((view) => (
        <section
          class="view"
          dangerouslySetInnerHTML={{ __html: renderSection(view.type, view, session.lang, failed) }}
        />
      ))}
      {leftOutNotes(views, session.lang).map((note) => (
        <p class="muted">{note}</p>
      ))}
    </>
  );
}

/** The first page of a site: several programmes side by side, every programme with its health, and every document with how it stands. */
export function indexPage(options: IndexOptions): string {
  const { session, groups, otherwise, hrefOfProgramme } = options;
  const { lang, today } = session;
  const site = otherwise && { label: word(lang, 'pages'), links: [otherwise] };
  const title = word(lang, 'site');
  return renderShell({
    title,
    lang,
    style: css,
    site,
    children: (
      <>
        <h1>{title}</h1>
        <p class="subtitle">{word(lang, 'asOf', { day: day(lang, today) })}</p>
        {groups.length === 0 ? <p>{word(lang, 'nothing')}</p> : null}
        <SideBySide options={options} />
        {groups.map(({ programme, files }) => (
          <section class="view">
            <h2>{programme?.title ?? word(lang, 'alone')}</h2>
            {programme ? (
              <p>
                <a href={hrefOfProgramme(programme.path)}>{word(lang, 'programme')}</a> ·{' '}
                {labelled(
                  word(lang, 'health'),
                  healthWithReason(builtIn.kinds, programme.health, lang),
                  lang,
                )}
              </p>
            ) : null}
            <div class="scroll">
              <table class="grid-table">
                <thead>
                  <tr>
                    {COLUMNS.map((id) => (
                      <th scope="col">{word(lang, id)}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {files.map((file) => (
                    <Row file={file} options={options} />
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
      </>
    ),
  });
}
