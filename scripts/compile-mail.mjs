/**
 * Compiles the mail template from MJML, a language for mails that old mail programs can show, to a module of plain
 * strings, so that what runs needs no MJML. `--check` writes nothing and fails when the module is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import mjml2html from 'mjml';
import { format, resolveConfig } from 'prettier';

const source = new URL('../libs/reminders/src/mail/digest.mjml', import.meta.url);
const target = new URL('../libs/reminders/src/mail/digest-template.generated.ts', import.meta.url);

/** The repeated parts, inner before outer; each is marked <!-- name:start --> … <!-- name:end --> in the template. */
const parts = ['fact', 'standin', 'entry', 'rest', 'line', 'item', 'note', 'list', 'leave'];

const compiled = await compile(await readFile(source, 'utf8'));
if (!process.argv.includes('--check')) {
  await writeFile(target, compiled);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== compiled) {
  console.error('The compiled mail template is stale. Run: node scripts/compile-mail.mjs');
  process.exitCode = 1;
}

async function compile(mjml) {
  const { html, errors } = await mjml2html(mjml, { validationLevel: 'soft' });
  // A slot stands where MJML wants one of its own words; whatever else it says is a fault.
  const faults = errors.filter(({ message }) => !message.includes('has invalid value: {{'));
  if (faults.length > 0) throw new Error(faults.map(({ formattedMessage }) => formattedMessage).join('\n'));

  const cut = {};
  let page = html.replace(/^\s*<!-- The digest\..*?-->\s*/s, '');
  for (const part of parts) {
    const marked = new RegExp(`<!-- ${part}:start -->(.*?)<!-- ${part}:end -->`, 's');
    const found = marked.exec(page);
    if (found === null) throw new Error(`the template has no part "${part}"`);
    cut[part] = compact(found[1]);
    page = page.replace(marked, `{{{${part}}}}`);
  }
  return render({ page: compact(page), ...cut });
}

/** Indentation is a third of what MJML writes; line breaks stay, for mail servers break lines of 998 characters. */
function compact(html) {
  return html
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

async function render(template) {
  const module = `
    // Made from digest.mjml by scripts/compile-mail.mjs; change that, not this.

    /** The parts of the digest as HTML: {{slot}} takes text, {{{slot}}} takes parts. */
    export const digestTemplate = ${JSON.stringify(template)} as const;
  `;
  return format(module, { ...(await resolveConfig(fileURLToPath(target))), parser: 'typescript' });
}
