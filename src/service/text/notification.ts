/** Nobody reads more of a notification; a client cuts it anyway, somewhere. */
const MAXIMUM_LENGTH = 500;

/** Signs that begin a link, code or HTML where a client reads a notification as Markdown, and what stands for them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  '<': '＜',
  '>': '＞',
  '`': "'",
};

/** What is not seen, or turns around what is: control and format characters, line breaks, broken pairs. */
const UNSEEN = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}])+/gu;

/**
 * A text for a notification of an editor: one line that cannot hold a link. Names and values from files come
 * into messages, and VS Code makes a button of `[name](command:…)` that runs the command.
 */
export function plainText(text: string): string {
  const line = text
    .replace(UNSEEN, ' ')
    .replace(/[[\]<>`]/g, (sign) => LOOKALIKES[sign] ?? sign)
    .trim();
  if (line.length <= MAXIMUM_LENGTH) return line;
  // The cut may not leave half a character.
  return `${line.slice(0, MAXIMUM_LENGTH - 1).replace(/\p{Cs}$/u, '')}…`;
}
