import { useContext, useState } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { FindingsView } from '../../../core/views/shapes/findings.ts';
import { Frame } from '../../parts/frame.tsx';
import { InteractionContext } from '../../parts/target.tsx';
import { empty } from './empty.ts';
import { groupsOf, type Grouping } from './groups.ts';
import { Line } from './line.tsx';
import { firstHeading, word } from './words.ts';

/** Whether the findings stand by document or by owner; a page without a script cannot ask. */
function GroupSwitch({
  grouping,
  choose,
  lang,
}: {
  grouping: Grouping;
  choose(grouping: Grouping): void;
  lang: Lang;
}) {
  return (
    <p class="switch" role="group" aria-label={word(lang, 'by')}>
      {(['document', 'owner'] as const).map((one) => (
        <button aria-pressed={grouping === one} onClick={() => choose(one)}>
          {word(lang, one)}
        </button>
      ))}
    </p>
  );
}

/** What the rules found: what to do first, then all of it by document or owner, the heaviest first. */
export function Findings({ view, lang }: { view: FindingsView; lang: Lang }) {
  const [grouping, setGrouping] = useState<Grouping>('document');
  const works = useContext(InteractionContext) !== null;
  if (view.documents.length === 0) {
    return (
      <Frame view={view} lang={lang}>
        <p class="clean">✓ {empty.text[lang]}</p>
      </Frame>
    );
  }
  // A few findings are not said twice.
  const found = view.documents.reduce((sum, { findings }) => sum + findings.length, 0);
  const isAll = found === view.first.length;
  return (
    <Frame view={view} lang={lang}>
      {view.first.length > 0 ? (
        <section class="first">
          <h3>{firstHeading(view.first.length, lang)}</h3>
          <ol class="findings">
            {view.first.map((thing) => (
              <Line
                line={thing}
                lang={lang}
                details={[
                  thing.owner ?? word(lang, 'nobody'),
                  thing.document,
                  thing.more > 0 ? word(lang, 'more', { count: thing.more }) : '',
                ]}
              />
            ))}
          </ol>
        </section>
      ) : null}
      {works && !isAll ? <GroupSwitch {...{ grouping, lang }} choose={setGrouping} /> : null}
      {(isAll ? [] : groupsOf(view, grouping)).map(({ name, path, pointer, lines }) => (
        <section>
          <h3 data-pointer={pointer ?? undefined}>
            {name || word(lang, 'nobody')} <span class="muted">{path || lines.length}</span>
          </h3>
          <ul class="findings">
            {lines.map(({ line, document }) => (
              <Line
                line={line}
                lang={lang}
                details={[grouping === 'document' ? (line.owner ?? word(lang, 'nobody')) : document]}
              />
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}
