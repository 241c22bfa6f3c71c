import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../language/language.js';

interface Props {
  /** The name of the place, for the heading and the window's title. */
  readonly children: string;
  readonly beside?: ReactNode;
  /** The language of the name, where it comes from a text. */
  readonly lang?: string | undefined;
}

export function PageTitle({ children, beside, lang }: Props) {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = t('page.title', { place: children, product: t('page.product') });
  }, [children, t]);
  return (
    <div className="page-title">
      <h1 lang={lang}>{children}</h1>
      {beside}
    </div>
  );
}
