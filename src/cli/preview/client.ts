/** What runs in the served page: ticks boxes, follows the files. It is sent as it stands here. */
export const client = `
for (const box of document.querySelectorAll('input[type=checkbox][data-pointer]')) {
  box.disabled = false;
  box.addEventListener('change', async () => {
    const { path, version } = box.closest('section').dataset;
    const intent = { type: 'tick-task', pointer: box.dataset.pointer, done: box.checked };
    const answer = await fetch('/edit', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path, version, intent }),
    });
    if (!answer.ok) { box.checked = !box.checked; alert(await answer.text()); }
  });
}
new EventSource('/events').addEventListener('change', () => location.reload());
`;
