import type { Lang } from '../../core/playbook/types.ts';
import { sayInPage } from './messages.ts';

/** What runs in the served page: ticks boxes, follows the files. Its addresses are relative to the page's. */
export const client = (lang: Lang): string => `
for (const box of document.querySelectorAll('input[type=checkbox][data-pointer]')) {
  box.disabled = false;
  box.addEventListener('change', async () => {
    const { path, version } = box.closest('section').dataset;
    const intent = { type: 'tick-task', pointer: box.dataset.pointer, done: box.checked };
    const answer = await fetch('edit', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path, version, intent }),
    }).catch(() => null);
    if (answer?.ok) return;
    box.checked = !box.checked;
    alert(answer ? await answer.text() : ${JSON.stringify(sayInPage(lang, 'ended'))});
  });
}
new EventSource('events').addEventListener('change', () => location.reload());
`;
