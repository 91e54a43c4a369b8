import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { rowsToUpdate } from '../../../core/agenda/weekly-update.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { AgendaView } from '../../../core/views/shapes/agenda.ts';
import { Each } from '../../parts/each.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { bucketText } from './day-text.ts';
import { empty } from './empty.ts';
import { groupsIn, lensFor, PLAIN_LENS, sectionsOf, type AgendaSection, type Grouping } from './lens.ts';
import { LensBar } from './lens-bar.tsx';
import { Line } from './line.tsx';
import { AgendaToolsContext } from './tools.ts';
import { UpdateButton, WeeklyUpdate } from './update/weekly-update.tsx';
import { word } from './words.ts';

interface SectionProps {
  section: AgendaSection;
  view: AgendaView;
  lang: Lang;
}

function Lines({ section: { lines }, view, lang }: SectionProps) {
  return (
    <ul class="agenda">
      <Each of={lines}>
        {({ item }) => <Line key={`${item.path}${item.pointer}`} {...{ item, view, lang }} />}
      </Each>
    </ul>
  );
}

/** What is later, or done: below a summary that says how much it is. */
function Folded(props: SectionProps & { title: string }) {
  const [open, setOpen] = useState(false);
  // A panel makes the lines when they are wanted; a page has no script for that.
  const lazy = useContext(AgendaToolsContext) !== null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {props.title} <span class="muted">{props.section.lines.length}</span>
      </summary>
      {open || !lazy ? <Lines {...props} /> : null}
    </details>
  );
}

function titleOf({ bucket, name }: AgendaSection, grouping: Grouping, lang: Lang): string {
  if (bucket !== null) return bucketText(bucket, lang);
  return name === '' ? word(lang, grouping === 'group' ? 'no-group' : 'nobody') : name;
}

/** What waits, by when. */
export function Agenda({ view, lang }: { view: AgendaView; lang: Lang }) {
  const tools = useContext(AgendaToolsContext);
  const lens = lensFor(view, tools?.lens ?? PLAIN_LENS);
  const sections = sectionsOf(view, lens);
  const rows = rowsToUpdate(groupsIn(view, lens));
  const isOpen = tools?.pass.isOpen === true && rows.length > 0;
  const was = useRef(isOpen);
  useEffect(() => {
    was.current = isOpen;
  });
  if (tools && isOpen) {
    return (
      <Frame view={view} lang={lang}>
        <WeeklyUpdate {...{ view, rows, tools, lang }} />
      </Frame>
    );
  }
  return (
    <Frame view={view} lang={lang}>
      {tools && view.groups.length > 0 ? <LensBar {...{ view, lang, lens }} setLens={tools.setLens} /> : null}
      {tools ? <UpdateButton {...{ rows, tools, lang }} isBack={was.current} /> : null}
      {view.groups.length === 0 ? <Empty lang={lang} {...empty} notRead={view.notRead} /> : null}
      {view.groups.length > 0 && sections.every(({ isFolded }) => isFolded) ? (
        <p class="muted">{word(lang, 'nothing')}</p>
      ) : null}
      {sections.map((section) => {
        const title = titleOf(section, lens.grouping, lang);
        if (section.isFolded) return <Folded key={title} {...{ section, view, lang, title }} />;
        return (
          <section key={title} data-bucket={section.bucket ?? undefined}>
            <h3>
              {title} <span class="muted">{section.lines.length}</span>
            </h3>
            <Lines {...{ section, view, lang }} />
          </section>
        );
      })}
    </Frame>
  );
}
