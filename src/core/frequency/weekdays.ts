/** Days of the week in English, by three letters or more, 1 is Monday. */
export const WEEKDAYS = new Map<string, number>(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((short, index) => {
    const long =
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'][index] ?? short;
    const further = { tue: ['tues'], wed: ['weds'], thu: ['thur', 'thurs'] }[short] ?? [];
    return [short, long, `${long}s`, ...further].map((word): [string, number] => [word, index + 1]);
  }),
);

/** Days of the week in Chinese: what stands behind 周 or 星期. */
export const CHINESE_WEEKDAYS = new Map<string, number>([
  ...[...'一二三四五六日'].map((word, index): [string, number] => [word, index + 1]),
  ['天', 7],
]);
