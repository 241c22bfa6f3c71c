import { describe, expect, it } from '@jest/globals';
import type { DueRule } from '../due-rule.js';
import { read } from '../read.js';
import type { Request } from '../reading.js';

/** The first request to the head in one made decision of a Board whose sessions are named by year and ordinal. */
function asked(ask: string): Request | undefined {
  const text = `La Junta Ejecutiva,\n\nRecordando el primer período de sesiones de 2031 de la Junta Ejecutiva y el cuarto período de sesiones de la Conferencia General,\n\n1. Pide a la Directora General ${ask}.\n`;
  const result = read(text, { lang: 'es' });
  return result.ok ? result.reading.requests[0] : undefined;
}

const BOARD = 'executive-board';
const CONFERENCE = 'general-conference';
const fifth: DueRule = { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } };

describe('when a Spanish request is due', () => {
  it.each<[ask: string, rule: DueRule | null]>([
    ['que publique la lista de transbordadores', null],
    ['que informe a la Junta Ejecutiva sobre los transbordadores', { kind: 'none', body: BOARD }],
    ['que publique la lista no después del 3 de mayo de 2032', { kind: 'date', by: '2032-05-03' }],
    ['que publique la lista antes de finalizar 2032', { kind: 'date', by: '2032-12-31' }],
    [
      'que publique la lista en un plazo máximo de sesenta (60) días',
      { kind: 'date', within: 'P60D', of: 'unstated' },
    ],
    ['que publique la lista de forma anual', { kind: 'interval', every: 'P1Y' }],
    ['que publique la lista cada bienio', { kind: 'interval', every: 'P2Y' }],
    [
      'que informe en el curso de la 5 reunión de la Conferencia General',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } },
    ],
    [
      'que publique la lista a más tardar el 15 de enero',
      { kind: 'unparsed', text: 'a más tardar el 15 de enero' },
    ],
    [
      'que informe a la Junta Ejecutiva en su segundo período de sesiones de 2032',
      { kind: 'session', at: { body: BOARD, year: 2032, ordinal: 2 } },
    ],
    ['que presente un plan a la Conferencia General en su quinto período de sesiones', fifth],
    ['que presente un plan a la Conferencia General durante su 5º período de sesiones', fifth],
    ['que presente un plan a la Conferencia General en su 5.ª reunión', fifth],
    [
      'que le presente una nota en su próximo período de sesiones',
      { kind: 'session', at: { body: BOARD, next: true } },
    ],
    [
      'que le presente una nota en su período de sesiones anual de 2033',
      { kind: 'session', at: { body: BOARD, year: 2033, name: 'annual' } },
    ],
    [
      'que la presente a la Conferencia General en la continuación de su quinto período de sesiones',
      { ...fifth, segment: { kind: 'resumed' } },
    ],
    [
      'que informe a la Junta sobre las vacantes en cada período de sesiones',
      { kind: 'each-session', body: BOARD },
    ],
    [
      'que informe a la Junta en sus períodos ordinarios de sesiones, a partir del primer período de sesiones de 2032',
      { kind: 'each-session', body: BOARD, only: 'regular', from: { body: BOARD, year: 2032, ordinal: 1 } },
    ],
    [
      'que informe a la Junta en su segundo o tercer período de sesiones de cada año',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [2, 3], choose: 'one' },
    ],
    [
      'que informe a la Junta en su primer período de sesiones de cada año',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [1], choose: 'all' },
    ],
    [
      'que la presente a la Junta en su último período de sesiones de 2032',
      { kind: 'last-of-year', body: BOARD, year: 2032 },
    ],
    [
      'que informe a la Conferencia General en su quinto período de sesiones y cada dos años a partir de entonces',
      { kind: 'interval', every: 'P2Y', body: CONFERENCE, first: fifth },
    ],
    [
      'que informe dentro de los 15 días siguientes a la aprobación de la presente decisión y cada 60 días a partir de entonces',
      { kind: 'interval', every: 'P60D', first: { kind: 'date', within: 'P15D', of: 'adoption' } },
    ],
    ['que informe anualmente a la Junta Ejecutiva', { kind: 'interval', every: 'P1Y', body: BOARD }],
    ['que presente un informe cada seis meses', { kind: 'interval', every: 'P6M' }],
    ['que presente un informe trimestral', { kind: 'interval', every: 'P3M' }],
    ['que presente una lista a más tardar el 30 de junio de 2032', { kind: 'date', by: '2032-06-30' }],
    ['que presente una lista antes del 1 de julio de 2032', { kind: 'date', by: '2032-07-01' }],
    ['que presente una lista antes de fines de 2032', { kind: 'date', by: '2032-12-31' }],
    ['que presente una lista a más tardar a finales de febrero de 2032', { kind: 'date', by: '2032-02-29' }],
    ['que presente una lista en un plazo de 90 días', { kind: 'date', within: 'P90D', of: 'unstated' }],
    [
      'que presente a la Conferencia General, por conducto de la Junta Ejecutiva, un informe en su quinto período de sesiones',
      { kind: 'hops', via: { kind: 'preceding', body: BOARD, before: fifth }, then: fifth },
    ],
    [
      'que distribuya el plan al menos ocho semanas antes del quinto período de sesiones de la Conferencia General',
      { ...fifth, relation: 'before', lead: 'P8W' } as DueRule,
    ],
    [
      'que describa los retrasos en su próximo informe',
      { kind: 'with', text: 'en su próximo informe', times: 'next' },
    ],
    [
      'que describa los retrasos en sus informes periódicos',
      { kind: 'with', text: 'en sus informes periódicos', times: 'each' },
    ],
    [
      'que celebre una feria al margen del cuarto período de sesiones de la Conferencia General',
      { kind: 'event', text: 'al margen del cuarto período de sesiones de la Conferencia General' },
    ],
    [
      'que informe periódicamente a la Junta de los retrasos',
      { kind: 'regularly', text: 'periódicamente', body: BOARD },
    ],
    ['que le informe de los retrasos según proceda', { kind: 'as-appropriate', text: 'según proceda' }],
    ['que deje de presentar un informe anual', { kind: 'ends' }],
    ['que presente un informe lo antes posible', { kind: 'unparsed', text: 'lo antes posible' }],
    [
      'que informe a la Junta hasta la finalización de los trabajos',
      { kind: 'unparsed', text: 'hasta la finalización de los trabajos' },
    ],
    [
      'que informe a la Conferencia General en sus períodos de sesiones quinto y sexto',
      { kind: 'all', rules: [fifth, { kind: 'session', at: { body: CONFERENCE, ordinal: 6 } }] },
    ],
    [
      'que someta la lista a la consideración de cada período de sesiones de la Junta',
      { kind: 'each-session', body: BOARD },
    ],
    [
      'que describa los retrasos en el contexto del próximo proyecto de presupuesto por programas',
      {
        kind: 'with',
        text: 'en el contexto del próximo proyecto de presupuesto por programas',
        times: 'next',
      },
    ],
    ['que presente una lista a más tardar en febrero de 2032', { kind: 'date', by: '2032-02-29' }],
    ['que presente una lista antes de que concluya el año 2032', { kind: 'date', by: '2032-12-31' }],
    ['que presente una lista antes de dicha reunión', { kind: 'unparsed', text: 'antes de dicha reunión' }],
    [
      'que presente una lista a la Conferencia General en su IV período de sesiones',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 4 } },
    ],
    ['que estudie los informes anuales de los puertos', null],
    ['que aplique el plan aprobado en el primer período de sesiones de 2031', null],
    ['que examine el informe presentado por la Secretaría en el primer período de sesiones de 2031', null],
  ])('%s', (ask, rule) => {
    expect(asked(ask)?.dueRule ?? null).toEqual(rule);
  });

  it.each<[words: string, condition: string | null]>([
    ['con sujeción a la disponibilidad de recursos', 'con sujeción a la disponibilidad de recursos'],
    ['dentro de los límites de los recursos existentes', 'dentro de los límites de los recursos existentes'],
    ['siempre que haya fondos disponibles', 'siempre que haya fondos disponibles'],
    ['si los recursos lo permiten', 'si los recursos lo permiten'],
    ['en el marco del plan', null],
    ['a partir de los recursos hídricos', null],
  ])('%s is a condition or none', (words, condition) => {
    expect(asked(`que prepare, ${words}, un mapa`)?.condition).toBe(condition);
  });
});
