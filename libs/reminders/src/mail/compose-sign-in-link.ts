import { translator, type SpokenLanguage } from '#messages';
import type { ComposedMail } from './compose-digest.js';
import { digestPage } from './digest-page.js';
import { withoutMarks } from './direction-marks.js';

/**
 * Writes the mail with a link to sign in by. The secret stands behind the "#" of the address, which browsers send to no
 * server: it comes into no log on the way.
 * @param publicUrl where the link leads, without a slash at the end
 */
export function composeSignInLink(
  link: { readonly id: string; readonly token: string; readonly invited: boolean },
  lang: SpokenLanguage,
  publicUrl: string,
): ComposedMail {
  const t = translator(lang);
  const product = t('mail.product');
  const words = link.invited ? 'invitation' : 'signInLink';
  const subject = withoutMarks(t(`mail.${words}.subject`, { product }));
  const [why, source, ask] = [t(`mail.${words}.why`), t(`mail.${words}.label`), t(`mail.${words}.what`)];
  const act = t(`mail.${words}.act`);
  const url = `${publicUrl}/sign-in/link#${link.token}`;
  const entry = { label: product, source, ask, askLang: lang, lines: [], notes: [], act, url };
  const title = t(`mail.${words}.title`);
  const page = { product, subject, date: source, title, preview: '', why, home: publicUrl };
  return {
    messageId: `<sign-in-link-${link.id}@${new URL(publicUrl).hostname}>`,
    lang,
    subject,
    html: digestPage({ ...page, entries: [entry], rest: [], lists: [], leave: null }, lang),
    text: [
      product,
      ask,
      withoutMarks(t('mail.entry.line', { name: act, value: url })),
      '-- ',
      `${why}\n${publicUrl}\n`,
    ]
      .join('\n\n')
      .replace('-- \n\n', '-- \n'),
    calendar: null,
    leaveUrl: null,
  };
}
