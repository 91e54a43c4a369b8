// docs/rules.md from the metadata of the rules.
function page(rule) {
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) =>
      `- \`${name}\` (${option.type}, default ${JSON.stringify(option.default)})${option.description ? `: ${option.description.en} ${option.description.zh}` : ''}`,
  );
  return `### ${rule.id}

${rule.severity}${rule.core ? ', core' : ''} · ${rule.kinds.join(', ')}

${rule.why.en}. ${rule.why.zh}。

**What to do.** ${rule.fix.en}. ${rule.fix.zh}。

Source: ${rule.source.en}. 来源：${rule.source.zh}。
${options.length > 0 ? `\n${options.join('\n')}\n` : ''}`;
}

export function generate(rules) {
  const groups = [...new Set(rules.map((rule) => rule.group))];
  const chapters = groups.map((group) => {
    const of = rules.filter((rule) => rule.group === group);
    return `## ${group}\n\n${of.map(page).join('\n')}`;
  });
  const text = `# Rules\n\n${rules.length} rules, ${rules.filter((rule) => rule.core).length} of them core. Made from \`src/core/rules\`; do not edit.\n\n${chapters.join('\n')}`;
  return { 'docs/rules.md': text.replace(/\.\. /g, '. ').replace(/。。/g, '。') };
}
