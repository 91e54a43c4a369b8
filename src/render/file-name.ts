/** A name for a file of a picture, with no sign that some system refuses or takes for a folder. */
export function fileName(base: string, extension: string): string {
  return `${base.replace(/[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim()}.${extension}`;
}
