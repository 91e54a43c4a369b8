/** A text as code says it. */
export const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
