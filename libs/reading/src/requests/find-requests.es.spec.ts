import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { Reading } from '../reading.js';

function reading(text: string): Reading {
  const result = read(text, { lang: 'es' });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}

/** "2(b) requests → head Director-General", for each request to the secretariat, then "/" and those to others. */
function asked(text: string): string {
  const { requests, others } = reading(text);
  const line = ({ verb, addressee, mode }: Reading['requests'][number]): string =>
    `${verb} → ${addressee.role}${mode === 'operative' ? '' : ` (${mode})`}`;
  return [requests.map(line).join(', '), others.map(line).join(', ')].join(' / ').replace(/^ | $/g, '');
}

const decision = (paragraph: string): string => `El Consejo de los Barcos,\n\n1. ${paragraph};\n`;

describe('a paragraph of a Spanish decision', () => {
  it.each<[paragraph: string, found: string]>([
    ['Pide a la Secretaria General que publique la lista', 'requests → head /'],
    ['Insta al Director Ejecutivo a que publique la lista', 'urges → head /'],
    [
      'Pide también, a este respecto, a la Directora Ejecutiva que publique la lista',
      'also requests → head /',
    ],
    ['Solicita además a la Administradora que publique la lista', 'further requests → head /'],
    ['Solicita nuevamente al Secretario Ejecutivo que publique la lista', 'requests again → head /'],
    ['Exhorta a la Secretaría a que publique la lista', 'calls upon → secretariat /'],
    ['Encarga al Secretario General que publique la lista', 'instructs → head /'],
    ['Recomienda que la Directora General publique la lista', 'recommends → head /'],
    ['Ruega a la Alta Comisionada que publique la lista', 'requests → head /'],
    ['Hace un llamamiento al Secretario General para que publique la lista', 'calls upon → head /'],
    ['Reitera su petición al Director General de que publique la lista', 'requests again → head /'],
    [
      'Agradece a la Directora General su informe y la invita a publicarlo, y alienta a los Estados miembros a que lo lean',
      'invites → head / encourages → member-states',
    ],
    [
      'Expresa su reconocimiento al Secretario General por su apoyo y le pide que lo mantenga',
      'requests → head /',
    ],
    [
      'Pide al Secretario General y a los jefes de las secretarías que publiquen la lista',
      'requests → head /',
    ],
    ['Decide que el Director General preparará un inventario', 'decides → head /'],
    ['Se pide a la Secretaría que publique la lista', 'requests → secretariat /'],
    ['Pide al Secretario General Adjunto que publique la lista', '/ requests → other'],
    ['Pide al Representante Especial del Secretario General que publique la lista', '/ requests → other'],
    [
      'Recomienda a la Asamblea General que solicite al Secretario General que actúe',
      '/ recommends → body (recommendation_chain)',
    ],
    ['Agradece a la Presidenta su carta al Secretario General y le pide que la publique', '/'],
    ['Toma nota de la petición dirigida al Secretario General de que publique la lista', '/'],
    ['Recuerda que el Consejo pidió al Secretario General que publicara la lista', '/'],
    ['Mandata al Secretario General para que publique la lista', 'instructs → head /'],
    ['Confía a la Secretaría la publicación de la lista', 'instructs → secretariat /'],
    ['Piden a la Secretaría que publique la lista', 'requests → secretariat /'],
    [
      'Alienta a los Estados Miembros a que apoyen a la Secretaría y pide a esta que publique la lista',
      'requests → secretariat / encourages → member-states',
    ],
    [
      'La Reunión tomó nota del plan y pidió a la Secretaría que publicara la lista',
      'requests → secretariat (narrated) /',
    ],
    ['Reafirma su solicitud al Secretario General de que publique la lista', 'requests again → head /'],
    [
      'Reitera la solicitud dirigida al Secretario General de que publique la lista',
      'requests again → head /',
    ],
    ['Da mandato a la Secretaría para publicar la lista', 'instructs → secretariat /'],
    ['Ordena a la Secretaría publicar la lista', 'directs → secretariat /'],
    ['Dispone que la Secretaría publique la lista', 'instructs → secretariat /'],
    ['Insta a que la Secretaría publique la lista', 'urges → secretariat /'],
    ['Solicita al Secretario General tenga a bien publicar la lista', 'requests → head /'],
    ['Solicita al Secretario General publicar la lista', 'requests → head /'],
    ['El Comité había recomendado que la Secretaría publicara la lista', '/'],
    ['Celebra que, como se le pidió, el Secretario General publique la lista', '/'],
    ['Aprueba la solicitud del encargado de la Secretaría de que se publique la lista', '/'],
    ['Observa que se invita a las Partes a que informen a la Secretaría antes del 3 de mayo de 2032', '/'],
  ])('%s', (paragraph, found) => {
    expect(asked(decision(paragraph))).toBe(found);
  });
});

describe('a Spanish list under one verb', () => {
  const text = `El Consejo de los Barcos,

2. Pide al Director General que:

a) Informe al Consejo en su próximo período de sesiones;

b) Prepare, dentro de los límites de los recursos disponibles:

i) Un inventario;

ii) Un mapa;

3. Decide seguir ocupándose de la cuestión.
`;
  const [request] = reading(text).requests;

  it('is one request with an ask for each item', () => {
    expect(request?.asks).toMatchObject([
      { subparagraph: '(a)', deliverable: 'report', dueRule: { kind: 'session' } },
      { subparagraph: '(b)', condition: 'dentro de los límites de los recursos disponibles' },
      { subparagraph: '(b)(i)' },
      { subparagraph: '(b)(ii)' },
    ]);
    expect(request?.paragraph).toBe('2');
    expect(reading(text).requests).toHaveLength(1);
  });
});

describe('a Spanish text wrapped by a converter', () => {
  it('is read over broken words, page numbers and symbols at the head of a page', () => {
    const text = `ACB/12\n\nEl Consejo de los Barcos,\n\n1.      Pide al Direc-\ntor Ejecutivo que informe al\n\n2/3\nACB/12\n\nConsejo de los Barcos, en su tercer pe-\nríodo de sesiones, sobre los barcos.\n`;
    const [request] = reading(text).requests;
    expect(request).toMatchObject({
      addressee: { role: 'head', name: 'Executive Director' },
      dueRule: { kind: 'session', at: { ordinal: 3 } },
    });
    expect(text.slice(request!.start, request!.end)).toBe(request!.quote);
  });
});
