/** Tables with a column a week (`weeks.tsx`). */
export const weeksStyle = `
.weeks{width:auto;min-width:min(100%,700px)}
.weeks th,.weeks td{padding:4px 3px;text-align:center;font-variant-numeric:tabular-nums}
.weeks th:first-child{text-align:left;position:sticky;left:0;background:var(--bg);min-width:8.5em;max-width:16em;color:var(--text);overflow-wrap:anywhere}
.weeks thead th{font-size:.85em;vertical-align:bottom}
.weeks .day{display:block;white-space:nowrap}
.weeks .off{display:block;font-weight:400}
.weeks td{min-width:26px;border:1px solid var(--line)}
@media (max-width:600px){.weeks{min-width:0}.weeks th:first-child{min-width:6em;max-width:9em}.weeks td{min-width:18px;padding:4px 0}.weeks thead th{padding:4px 1px;font-size:.78em}.weeks .off{white-space:nowrap}}`;
