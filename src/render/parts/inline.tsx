/** A text in which what stands between back-quotes is code, as its author meant it. */
export function Inline({ text }: { text: string }) {
  if (!text.includes('`')) return <>{text}</>;
  return <>{text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>;
}

/** The same where there is no code: in a drawing. */
export function withoutQuotes(text: string): string {
  return text.replace(/`([^`]+)`/g, '$1');
}
