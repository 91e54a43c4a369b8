import type { Lang } from '../../../core/playbook/types.ts';
import type { GatesView } from '../../../core/views/shapes/gates.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { Gate } from './gate.tsx';

/** Each gate on a sheet of its own: what it asks for, what is known, who decides, what was decided. */
export function Gates({ view, lang }: { view: GatesView; lang: Lang }) {
  return (
    <Frame view={view} lang={lang}>
      {view.gates.length === 0 ? <Empty lang={lang} {...empty} notRead={view.notRead} /> : null}
      {view.gates.map((gate) => (
        <Gate gate={gate} today={view.today} lang={lang} />
      ))}
    </Frame>
  );
}
