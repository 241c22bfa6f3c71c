import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';

describe('who was elected to the Bureau', () => {
  it.each([
    [
      'fr',
      'Rapport du Conseil exécutif\n\n1. Le Conseil exécutif a élu un Bureau composé comme suit : le Brésil, à la présidence ; la Barbade et la République de Corée, à la vice-présidence ; l’Éthiopie, comme rapporteur.',
    ],
    [
      'es',
      'Informe de la Junta Ejecutiva\n\n1. La Junta Ejecutiva eligió una Mesa integrada por el Brasil como Presidente; Barbados y la República de Corea como Vicepresidentes; y Etiopía como Relatora.',
    ],
  ])('is a State with its code in %s', (lang, text) => {
    const result = read(text, { lang });
    const officers = result.ok ? result.reading.officers : [];
    expect(officers.map(({ role, holder, state }) => `${role} ${holder} ${state}`)).toEqual([
      'chair Brazil BR',
      'vice-chair Barbados BB',
      'vice-chair Republic of Korea KR',
      'rapporteur Ethiopia ET',
    ]);
  });
});
