import { flat } from './text.ts';

const WORDS =
  /^(?:ongoing|continuous(?:ly)?|always|permanent|throughout|immediate(?:ly)?|asap|as soon as possible|as (?:needed|required|requested)|on (?:request|demand)|ad[- ]hoc|same day|next (?:business|working) day|tb[dac]|to be (?:determined|decided|defined|announced|confirmed)|n\/?a|not (?:set|scheduled|applicable)|soon|later|持续|持续进行|长期|常态化|即时|立即|马上|随时|当天|当日|次日|全程|全面期|按需|视情况|不定期|待定|待确认|未定|暂无|尽快|另行通知)[.。!]?$/i;
const UNFILLED =
  /^(?:[yY]{4}|\d{4}|[xX]{2,4})?[-/. ]?年? ?[xXmM_*]{1,2} ?[-/.月] ?(?:[xXdD_*]{1,2} ?[日号]?)?$/;

/** True for what stands where a time belongs and says none: `Ongoing`, `As needed`, `TBD`, `持续`, `X月X日`, `YYYY-MM-DD`. */
export function isBlankTime(text: string): boolean {
  const source = flat(text);
  return source.length <= 40 && (WORDS.test(source) || UNFILLED.test(source));
}
