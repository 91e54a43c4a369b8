/** The picture's own CSS; colours and parts of pages are those of `theme.ts`. */
export const style = `
.lanes{margin:12px 0}
.control{display:grid;grid-template-columns:repeat(auto-fill,minmax(104px,1fr));gap:6px 16px;margin:0 0 12px;padding:8px 0;border-block:1px solid var(--grid)}
.control dt{color:var(--muted);font-size:.86em}.control dd{margin:0;overflow-wrap:anywhere}
.said{margin:4px 0;max-width:90ch}
.flow-steps{list-style:none;margin:14px 0 8px;padding:0}
.flow-step{position:relative;border:1px solid var(--accent);border-radius:6px;padding:8px 12px;margin:0 0 18px;overflow-wrap:anywhere}
.flow-step:not(:last-child)::after{content:"↓";position:absolute;left:14px;bottom:-20px;color:var(--muted)}
.flow-step p{margin:0}.flow-step .act{font-weight:600;font-size:1.1em}
.flow-step dl{margin:4px 0}.flow-step dl>div{display:grid;grid-template-columns:5.5em 1fr;gap:8px}
.flow-step dt{color:var(--muted)}.flow-step dd{margin:0;white-space:pre-line}
.flow-step .check{display:flex;gap:8px;align-items:start;margin-top:4px}.flow-step .check svg{flex:none;margin-top:2px}
.flow-step ul{list-style:none;margin:4px 0 0;padding:0 0 0 26px}
.exit{border:1px dashed var(--attention);border-radius:3px;padding:2px 10px;margin:4px 0;width:fit-content;white-space:pre-line}
.exit.out{border-style:solid;border-radius:12px}
.exit::before{content:"→ ";color:var(--attention)}
.rung{display:grid;grid-template-columns:6.2em minmax(40px,200px) 8em;gap:8px;align-items:center;justify-content:start}
.rail{position:relative;height:8px;border-left:1px solid var(--line);background:var(--panel)}
.rail i{position:absolute;top:0;bottom:0;min-width:2px;background:var(--accent)}.rail i.over{background:var(--critical)}
.rail .limit{top:-4px;bottom:-4px;width:0;min-width:0;background:none;border-left:1.5px dashed var(--text)}
@media (forced-colors:active){.rail i{forced-color-adjust:none;background:CanvasText}}
@media print{
.lanes{break-inside:avoid}.lanes svg{max-width:100%;max-height:225mm;height:auto}
.control{grid-template-columns:repeat(auto-fill,minmax(80px,1fr))}
}
`;
