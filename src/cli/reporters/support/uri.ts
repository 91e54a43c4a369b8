/** A relative path as a relative URI reference, as RFC 3986 wants it. */
export function relativeUri(path: string): string {
  // A lone surrogate, which Windows allows in names, cannot be encoded; U+FFFD is what UTF-8 has for it.
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{fffd}')))
    .join('/');
}
