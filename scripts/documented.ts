// What the generated pages of the documentation are made from.
export { narrow } from '../src/cli/lint/narrow.ts';
export { reportOf } from '../src/core/reports/report.ts';
export { default as text } from '../src/cli/reporters/text.ts';
export { analyse, builtIn } from '../src/core/index.ts';
export { intentSchemas } from '../src/core/generated/intent-schemas.ts';
export { intentSchema } from '../src/core/edits/schema.ts';
export { presetOf } from '../src/core/lint/config.ts';
export { rulePage, rulePagePath } from '../src/core/lint/rule-page.ts';
export { COMPONENTS } from '../src/core/score/health-components.ts';
export { exporters } from '../src/render/generated/formats.ts';
export { cellHelp } from '../src/service/text/cell-help.ts';
