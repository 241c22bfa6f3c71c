import type { ReactNode } from 'react';
import { LanguageSwitch } from '../../components/language-switch.js';
import { useLanguage } from '../../language/language.js';
import './sign-in.css';

/** What stands around the ways in, where nobody is signed in yet. */
export function Doorway({ children }: { readonly children: ReactNode }) {
  const { t, choose } = useLanguage();
  return (
    <div className="sign-in">
      <header>
        <span className="product">{t('page.product')}</span>
        <LanguageSwitch onChoose={(lang) => void choose(lang)} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
