/** Why patterns that are not proved to be linear harm nobody. */
const LINE = 'read on a line of at most 10,000 characters (LONGEST_LINE), once for each key that is pressed';
const ONCE = 'begins where no sign of its own stands before, or at a word, so that each sign is passed once';
const PIECE = 'read in a piece of at most 1,024 characters (PIECE)';
const ADDRESS = 'read in the address of a file that the client has';
const WHEN = 'read in a time of at most 200 characters';
const VISION = 'read in a vision of at most 10,000 characters (LONGEST)';

const MEASURES = 'read in a vision of at most 2,000 characters (LONGEST)';
const KEY = 'begins where no letter or digit stands before, and looks at most 41 characters on';
const NEAR = 'looks at most 70 characters on';
const BEHIND = 'looks at the white space behind each full stop, which belongs to no other';

/** Such patterns, by their source as it stands in the code or as it is put together. */
export const BOUNDED: Readonly<Record<string, string>> = {
  [String.raw`/ ?\((?:choices: (.*?))?(?:, )?(?:default: (.*))?\)$/`]: 'read in texts of our own help',
  [String.raw`/\$\{\d+:((?:\\.|[^\\}])*)\}/g`]: 'read in snippets of ours',
  '/^`+|`+$/g': PIECE,
  '/^ .*[^ ].* $/': PIECE,
  [String.raw`/\b(?:before|after|since|during)\s+(?:\w+\s+)?(?:change|transformation)\w*|(?:变革|转型)(?:之)?[前后]/gi`]:
    ONCE,
  [String.raw`/\$\{\d+(?:\|(?:\\.|[^\\|])*\||:\[[^\]]*\])\}/g`]: 'read in snippets of ours',
  [String.raw`/\s*(?:\.\.|[–—~～至到]|\bto\b|-)\s*/g`]: WHEN,
  [String.raw`/(\d+)(\s*[-–—~～至到]\s*)(\d+)/`]: WHEN,
  [String.raw`/^(?:from|between) (?=.+(?: to | - | and ))/i`]: WHEN,
  [String.raw`/[^/]+(\.\w+)$/`]: ADDRESS,
  '/[^/]*$/': ADDRESS,
  [String.raw`/(?:^|\s)([a-z]+|截止|开始|完成)[:：](?:(["“])([^"”]*)|[^\s"“]*)$/`]: LINE,
};

/** The same by their beginnings, for those that are long. */
export const LONG: Readonly<Record<string, string>> = {
  [String.raw`/\b\d{4}-\d{2}-\d{2}\b|`]: VISION,
  [String.raw`/\d|\b(?:half|`]: VISION,
  '/([¥$€£]?': MEASURES,
  '/[从由] ?([¥$€£]?': MEASURES,
  [String.raw`/(?<![\w.+@/:-])([A-Za-z]`]: KEY,
  [String.raw`/^(\d{1,6}(?:\.\d{1,6})? ?(?:[a-z]+(?: [a-z]+)?|`]: WHEN,
  '/^[与和跟]': WHEN,
  '/^在?(.+?)(?:之前|': WHEN,
  '/^在?(.+?)(?:之后|': WHEN,
  [String.raw`/(?:70\s*%|`]: NEAR,
  [String.raw`/[。！？!?]+|\.(?=\s+`]: BEHIND,
};

/** Patterns that are put together of what is known at run time only, as their making stands in the code. */
export const BUILT: Readonly<Record<string, string>> = {
  "new RegExp(pattern, 'u')": 'of a schema, whose author is the host',
  'new RegExp(`^[^${quote}]*${quote}`)': 'of one of two quotes',
  "new RegExp(`.{1,${length}}`, 'gu')": 'of a number',
};
