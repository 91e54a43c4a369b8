/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.voices{display:grid;grid-template-columns:repeat(auto-fit,minmax(210px,1fr));gap:12px;align-items:start}
.voices h3{margin:0}
.voices section>p{margin:0 0 6px}
.voices ul{list-style:none;padding:0;margin:0}
.voice{border:1px solid var(--line);border-left-width:4px;border-radius:6px;padding:6px 10px;margin:0 0 8px;break-inside:avoid;overflow-wrap:anywhere}
.voice.unfit{border-color:var(--critical);border-left-style:double}
.voice p{margin:2px 0}
.voice .meter{width:64px;height:8px;margin-inline-end:6px}
.voices .pips{display:flex;flex-wrap:wrap;gap:2px 10px;margin:2px 0}
`;
