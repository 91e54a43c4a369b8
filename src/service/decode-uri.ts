/** A URI or path without percent-escapes, which editors and links write in different ways; so they can be compared. */
export function decodeUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A `%` that begins no escape stands for itself.
    return uri;
  }
}
