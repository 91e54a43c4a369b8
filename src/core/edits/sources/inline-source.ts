import { inlineText } from '../../syntax/inline-text.ts';

const MARKS = /[\\`*_~[\]<>&:@.]/g;

/** A text of one line as Markdown that is read as just this text; marks are escaped where they would count. */
export function inlineSource(text: string): string {
  // A label in brackets counts where the document defines it, and a comment may be one that speaks to us.
  if (!/\[|<!--/.test(text) && inlineText(text, new Set()) === text) return text;
  return text.replace(MARKS, '\\$&');
}
