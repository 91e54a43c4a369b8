import { front, upTo, row, headOf, body, type Make } from './make.ts';

/** Comments that speak to us. */
export const comments: Record<string, Make> = {
  'suppressions of findings': body(
    `<!-- changebook-disable-next-line invalid-value -- why -->\n- [ ] do due:2026-02-30\n\n`,
  ),
  'suppressions of nothing': body('<!-- changebook-disable-next-line invalid-value -->\n\n'),
  'suppressions to the end': body('<!-- changebook-disable no-pilot -->\n\n'),
  'suppressions on and off': body('<!-- changebook-disable no-pilot -->\n\n<!-- changebook-enable -->\n\n'),
  'suppressions before findings': (size) =>
    `${front('roadmap')}${upTo(size / 2, () => '<!-- changebook-disable no-pilot -- why -->\n\n')}## Activities\n\n${headOf(['Activity', 'When'])}${upTo(size / 2, () => row(['a', '2026-02-30']))}`,
  'a long suppression': body('a-b ', '<!-- changebook-disable '),
  'a long suppression that ends': (size) =>
    `${front('roadmap')}<!-- changebook-disable ${'a '.repeat(size / 2)}-->\n`,
  'spaces of a suppression': (size) =>
    `${front('roadmap')}<!-- changebook-disable a${' '.repeat(size)}b -->\n`,
  'dashes of a suppression': (size) =>
    `${front('roadmap')}<!-- changebook-disable a${' -- b'.repeat(size / 5)} -->\n`,
  'brackets of a suppression': (size) =>
    `${front('roadmap')}<!-- changebook-disable a -- ${'( until'.repeat(size / 7)} -->\n`,
};
