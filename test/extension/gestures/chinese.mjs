// The same window for somebody who reads Chinese.
import assert from 'node:assert/strict';

export const chinese = {
  'in a Chinese editor palette, problems and panel are Chinese': {
    options: { locale: 'zh-cn' },
    async run({ bench: { page, ui } }) {
      await ui.open('roadmap.md');
      await page.locator('.codelens-decoration', { hasText: '打开预览' }).waitFor();
      await ui.command('在侧边打开方案预览');
      const view = ui.webview();
      for (const name of ['时间线', '任务清单']) {
        await view.getByRole('tab', { name }).click();
      }
      await view.getByRole('button', { name: '固定' }).waitFor();
      assert.equal(await view.locator('html').getAttribute('lang'), 'zh-CN');
      const problems = await ui.problems();
      assert.ok(
        problems.some((problem) => problem.startsWith('缺少类型为')),
        problems.join('\n'),
      );
    },
  },
};
