import type { sessionsPage as en } from '../en/sessions-page.js';
import type { SameKeys } from '../same-keys.js';

export const sessionsPage: SameKeys<typeof en> = {
  title: 'Сессии',
  empty:
    'В календаре пока нет сессий. Они появляются с первыми принятыми текстами решений, или их вносит сюда сотрудник по вопросам руководящих органов.',
  earlier:
    '{count, plural, one {# более ранний год} few {# более ранних года} many {# более ранних лет} other {# более раннего года}}',
  undated: 'Ни дата, ни год не известны',
  complete: '{body}: календарь полон',
  special: 'специальная сессия',
  quarter: '{quarter, select, 1 {первый} 2 {второй} 3 {третий} other {последний}} квартал {year} года',
  look: {
    dated: 'даты определены',
    expected: 'ожидается',
    'no-documents': 'документы не рассматриваются',
    cancelled: 'отменена',
  },
  part: {
    main: 'первая часть',
    resumed:
      '{n, select, 1 {возобновленная сессия} 2 {вторая возобновленная сессия} 3 {третья возобновленная сессия} other {{n}-я возобновленная сессия}}',
  },
};
