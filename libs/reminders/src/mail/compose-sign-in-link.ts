import { directionOf, translator, type SpokenLanguage } from '#messages';
import type { ComposedMail } from './compose-digest.js';
import { digestTemplate } from './digest-template.generated.js';
import { fillTemplate } from './fill-template.js';

/**
 * Writes the mail with a link to sign in by. The secret stands behind the "#" of the address, which browsers send to no
 * server: it comes into no log on the way.
 * @param publicUrl where the link leads, without a slash at the end
 */
export function composeSignInLink(
  link: { readonly id: string; readonly token: string },
  lang: SpokenLanguage,
  publicUrl: string,
): ComposedMail {
  const t = translator(lang);
  const layout = { lang, dir: directionOf(lang), start: directionOf(lang) === 'rtl' ? 'right' : 'left' };
  const url = `${publicUrl}/sign-in/link#${link.token}`;
  const words = {
    product: t('mail.product'),
    date: t('mail.signInLink.label'),
    title: t('mail.signInLink.title'),
    why: t('mail.signInLink.why'),
    home: publicUrl,
  };
  const what = t('mail.signInLink.what');
  const act = t('mail.signInLink.act');
  const entry = fillTemplate(digestTemplate.entry, {
    ...layout,
    label: words.product,
    source: t('mail.signInLink.label'),
    ask: what,
    askLang: lang,
    askDir: layout.dir,
    fact: '',
    standin: '',
    act,
    url,
  });
  const subject = t('mail.signInLink.subject', { product: words.product });
  return {
    messageId: `<sign-in-link-${link.id}@${new URL(publicUrl).hostname}>`,
    lang,
    subject,
    html: fillTemplate(digestTemplate.page, { ...layout, ...words, subject, preview: '', entry }),
    text: `${words.product}\n\n${what}\n\n${t('mail.entry.line', { name: act, value: url })}\n\n-- \n${words.why}\n${publicUrl}\n`,
  };
}
