// A display language without its language pack: VS Code's own texts stay English, extensions get the language.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Registers a language the way an installed language pack is registered, with no text in it.
 *
 * @param userData the folder where VS Code keeps `languagepacks.json`
 * @param locale in small letters, such as `zh-cn`
 */
export function writeLanguagePack(userData, locale) {
  const texts = join(userData, `texts.${locale}.json`);
  writeFileSync(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: createHash('md5').update(locale).digest('hex'),
    label: locale,
    extensions: [{ extensionIdentifier: { id: `changebook.${locale}` }, version: '1.0.0' }],
    translations: { vscode: texts },
  };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
