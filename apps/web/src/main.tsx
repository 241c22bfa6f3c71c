import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { loadTranslator, spokenLanguages } from '#messages/web';
import { firstLanguage } from './language/first-language.js';
import { chosenLanguageKey, LanguageProvider, markDocument } from './language/language.js';
import { questions } from './api/question-client.js';
import { router } from './router.js';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';

const lang = firstLanguage(
  spokenLanguages,
  localStorage.getItem(chosenLanguageKey),
  navigator.languages,
  'en',
);
markDocument(lang);
const translate = await loadTranslator(lang);

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={questions}>
      <LanguageProvider lang={lang} translate={translate}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
