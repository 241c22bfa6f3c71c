import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';

/** "requests → head", for each request to the head and the secretariat. */
function asked(text: string): string {
  const result = read(text, { lang: 'es' });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading.requests.map(({ verb, addressee }) => `${verb} → ${addressee.role}`).join(', ');
}

const decides = (paragraph: string): string => `El Consejo de los Barcos,\n\n1. ${paragraph}.\n`;
const resolves = (paragraph: string): string =>
  `EL CONSEJO DE LOS BARCOS,\n\nRESUELVE:\n\n1. ${paragraph}.\n`;
const reports = (paragraph: string): string => `Informe del Consejo de los Barcos\n\n12. ${paragraph}.\n`;

describe('Spanish forms of asking', () => {
  it.each<[paragraph: string, found: string]>([
    ['Solicítase a la Secretaría que pinte las boyas', 'requests → secretariat'],
    ['Encárguese al Director General la pintura de las boyas', 'instructs → head'],
    ['Ínstase al Director General a pintar las boyas', 'urges → head'],
    ['Se instruye al Secretario General para que pinte las boyas', 'instructs → head'],
    ['Se le pide al Director General que pinte las boyas', 'requests → head'],
    ['Le pide a la Secretaría que pinte las boyas', 'requests → secretariat'],
    ['Vuelve a pedir al Secretario General que pinte las boyas', 'requests → head'],
    ['Reitera al Secretario General el pedido de que pinte las boyas', 'requests again → head'],
    ['Imparte instrucciones a la Secretaría para que pinte las boyas', 'instructs → secretariat'],
    ['Recaba del Secretario General un informe sobre las boyas', 'requests → head'],
    ['Comisiona al Secretario General para que pinte las boyas', 'instructs → head'],
    ['Faculta y encarga al Director General para que pinte las boyas', 'instructs → head'],
    ['Encarga a la Secretaría de la preparación de las boyas', 'instructs → secretariat'],
    ['Aprueba el plan y encomienda su ejecución a la Secretaría', 'instructs → secretariat'],
    ['Solicita un informe al Director General sobre las boyas', 'requests → head'],
    ['Pide al Director General lo siguiente: a) pintar las boyas; b) contarlas', 'requests → head'],
    ['Solicita a la Secretaría prepare un mapa de las boyas', 'requests → secretariat'],
    ['Decide que la Secretaría pintará las boyas', 'decides → secretariat'],
    ['De conformidad con el artículo 5, pide al Secretario General que pinte las boyas', 'requests → head'],
    ['Pide al Presidente y al Director General que pinten las boyas', 'requests → head'],
    ['Pide a la Presidenta Ejecutiva que pinte las boyas', 'requests → head'],
    ['Encarga a la Secretaría General Fluvial que pinte las boyas', 'instructs → secretariat'],
    ['Solicita el envío de las cuentas al Director General', ''],
    ['Autoriza al Director General a pintar las boyas', ''],
    [
      'Toma nota del plan, mediante el cual se pide a los Estados una lista y se pide a la Secretaría un mapa',
      '',
    ],
  ])('decide: %s', (paragraph, found) => {
    expect(asked(decides(paragraph))).toBe(found);
  });

  it.each<[paragraph: string, found: string]>([
    ['Aprobar las cuentas y encomendar a la Secretaría General su publicación', 'instructs → secretariat'],
    ['Encomendar la pintura de las boyas a la Secretaría General', 'instructs → secretariat'],
    ['Reiterar la solicitud al Secretario General de que pinte las boyas', 'requests again → head'],
    ['Aprobar el plan, solicitando a la Secretaría que lo publique', 'requests → secretariat'],
    ['Tomar nota del plan y pedirle al Director General que lo publique', 'requests → head'],
    ['Solicitar al Director de la Secretaría del Sur que pinte las boyas', 'requests → head'],
  ])('resolve: %s', (paragraph, found) => {
    expect(asked(resolves(paragraph))).toBe(found);
  });

  it.each<[paragraph: string, found: string]>([
    ['Se acordó solicitar a la Secretaría que pintara las boyas', 'requests → secretariat'],
    ['Se encomendó al Secretario General que pintara las boyas', 'instructs → head'],
    ['La Secretaría quedó encargada de pintar las boyas', 'instructs → secretariat'],
    ['El Consejo le pidió al Director General que pintara las boyas', 'requests → head'],
    [
      'Los Jefes de Gobierno recibieron el plan. Pidieron a la Secretaría que lo pintara',
      'requests → secretariat',
    ],
    ['Algunas delegaciones hablaron. Pidieron a la Secretaría que pintara las boyas', ''],
    ['Se propuso pedir a la Secretaría que pintara las boyas', ''],
  ])('report: %s', (paragraph, found) => {
    expect(asked(reports(paragraph))).toBe(found);
  });
});

describe('a whole resolution in Spanish', () => {
  it.each<[form: string, text: string, found: string]>([
    [
      'with a verb alone above those whom it charges',
      'El Congreso,\n\nEncarga\n\n– al Consejo de Boyas que las cuente;\n\n– a la Secretaría que las pinte.\n',
      'instructs → secretariat',
    ],
    [
      'with articles numbered in words and no colon behind what resolves',
      'RESOLUCIÓN No. 06/2038\n\nRESUELVE\n\nARTÍCULO PRIMERO.- APROBAR el plan.\n\nARTÍCULO SEGUNDO.- ENCARGAR a la Secretaría Ejecutiva la pintura de las boyas.\n',
      'instructs → secretariat',
    ],
    [
      'of agreements under their own numbers',
      'ACTA DE LA REUNIÓN DEL CONSEJO DE BOYAS\n\nACUERDO 4: Mandatar al Secretario Ejecutivo a pintar las boyas.\n\nACUERDO 5: Dar por recibido el plan y solicitar a la SE-BOYAS que lo publique.\n',
      'instructs → head, requests → secretariat',
    ],
    [
      'of an old text, with capitals that have no accents and letters within a paragraph',
      'Nota del Director\n\n1. En su quinta reunión, el Organo Subsidiario de Ejecución: a) pidió al Secretario Ejecutivo que pintara las boyas; b) decidió contarlas.\n',
      'requests → head',
    ],
    [
      'where each decision ends with the paragraph of the report',
      'La Comisión:\n\n1. Contó las boyas. (párr. 3)\n\n2. Pidió a la Secretaría que las pintara. (párr. 4)\n',
      'requests → secretariat',
    ],
    [
      'of the Labour Organization, known by its symbol alone',
      'GB.391/INS/4\n\nEl Consejo de Administración pidió a la Oficina que pintara las boyas.\n',
      'requests → secretariat',
    ],
    [
      'of the council of an organization named once',
      'INFORME DEL CONSEJO DE LA FAO\n\n13. El Consejo pidió a la Administración que pintara las boyas.\n',
      'requests → secretariat',
    ],
    [
      'of the Human Rights Council, to the Office that serves it',
      'El Consejo de Derechos Humanos,\n\n1. Solicita a la Oficina del Alto Comisionado que pinte las boyas;\n',
      'requests → secretariat',
    ],
    [
      'with numbered recitals below their verb',
      'RESOLUCIÓN N.º 23\n\nCONSIDERANDO QUE\n\n1. El Consejo de Boyas pidió a la Directora General que pintara las boyas;\n\nEL CONSEJO DE BOYAS\n\nDECIDE:\n\n1. Encargar a la Directora General que las cuente.\n',
      'instructs → head',
    ],
    [
      'with Roman numerals and ordinals of articles',
      'EL CONSEJO DE BOYAS DECIDE:\n\nArtículo 1º.- Aprobar el plan.\n\nArtículo 2º.- Encargar a la Secretaría la pintura de las boyas.\n\nPOR TANTO, RESUELVE:\n\nI. Archivar el plan.\n\nII. Solicitar al Secretario General que cuente las boyas.\n',
      'instructs → secretariat, requests → head',
    ],
    [
      'told in a letter, each mark with its own sentence',
      'Estimados colegas: el Consejo de Boyas resolvió lo siguiente:\n\n- Aprobar el plan.\n- Encargar a la Secretaría que pinte las boyas.\n\nSe ruega pedir copias a la Secretaría.\n',
      'instructs → secretariat',
    ],
    [
      'of ministers who speak of themselves',
      'Declaración de los Ministros de Puertos\n\nDECLARAMOS nuestro compromiso y encomendamos a la Secretaría General el cuidado de las boyas.\n',
      'instructs → secretariat',
    ],
    [
      'of an organization that no list has, to the Secretary-General of another',
      'La Asamblea de Boyas,\n\n1. Pide a la Secretaría que las pinte;\n\n2. Pide al Secretario General de las Naciones Unidas que las cuente;\n',
      'requests → secretariat',
    ],
    [
      'with a recital that resolves nothing',
      'EL CONSEJO DE BOYAS,\n\nCONSIDERANDO:\n\nQue en la Resolución No. 5 se instruyó a la Secretaría que pintara las boyas;\n\nRESUELVE:\n\n1. Archivar el plan.\n',
      '',
    ],
  ])('%s', (_form, text, found) => {
    expect(asked(text)).toBe(found);
  });
});
