/** A meeting over the panel: large enough to be read across a room, nothing of it on paper. */
export const meetingStyle = `
.covered{display:contents}
:root:has(.meeting){overflow:hidden}
.meeting{position:fixed;inset:0;z-index:2;overflow:auto;overscroll-behavior:contain;display:flex;flex-direction:column;background:var(--bg);font-size:clamp(18px,2.1vw,38px);line-height:1.4;overflow-wrap:anywhere}
.meeting>header,.meeting>footer{position:sticky;background:var(--bg);padding:.4em 1.2em;z-index:1}
.meeting>header{top:0;display:flex;flex-wrap:wrap;gap:0 1em;align-items:baseline;border-bottom:1px solid var(--line)}
.meeting>footer{bottom:0;border-top:1px solid var(--line);font-size:.7em}
.meeting h1{flex-basis:100%;margin:0;font-size:.65em;font-weight:400;color:var(--muted)}
.meeting h2{flex:1;font-size:1em}
.meeting>header>span,.meeting>header>button{font-size:.7em}
.meeting-body{flex:1;padding:1em 1.2em}
.meeting h3{font-size:1.9em;line-height:1.2;margin:.1em 0 .3em}
.meeting h4{font-size:.9em;margin:1.2em 0 .2em;color:var(--muted)}
.meeting article>p{margin:.25em 0;max-width:50ch}
.meeting article>.kind{color:var(--muted)}
.meeting .stands{font-size:1.25em;font-weight:600}
.meeting .keys{font-size:.65em;margin-top:1.5em}
.meeting button,.meeting input,.meeting select{font:inherit;color:var(--text);background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:.15em .6em}
.meeting button:hover:not([aria-disabled=true]){border-color:var(--accent)}
.meeting button[aria-disabled=true]{color:var(--muted);border-style:dashed}
.meeting [aria-pressed=true]{background:var(--bar);border-color:var(--accent)}
.meeting .agenda{display:flex;flex-wrap:wrap;gap:.4em;margin-top:.8em;font-size:.75em}
.meeting .agenda form{flex-basis:100%}
.meeting .agenda .change{margin:0}
.meeting .gate{border:0;padding:0;margin:0;max-width:none}
.meeting .gate .criteria{font-size:.85em}
.meeting .gate dl{font-size:.85em}
.meeting-sections{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5em;margin:.8em 0}
.meeting-sections b{font-size:1.6em;margin-right:.2em;font-variant-numeric:tabular-nums}
.meeting>footer{display:flex;flex-wrap:wrap;gap:.3em 1em;align-items:end}
.meeting-note{flex:1 1 20em;display:flex;flex-wrap:wrap;gap:.2em .5em;align-items:end}
.meeting-note label{flex:1 1 14em;display:grid;color:var(--muted)}
.meeting-note p{flex-basis:100%;margin:0}.meeting-note p:empty{display:none}
.meeting :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.meeting:focus-visible{outline:0}.meeting:focus-visible .meeting-body{outline:2px solid var(--accent);outline-offset:-4px}
.meeting~.inspector{position:fixed;inset:auto 0 0;z-index:3;margin:0;font-size:clamp(14px,1.4vw,26px)}
@media print{.meeting{display:none}}
`;
