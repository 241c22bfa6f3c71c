import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { Request } from '../reading.js';

function requests(text: string): readonly Request[] {
  const result = read(text, { lang: 'en' });
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading.requests;
}

const said = ({ verb, addressee }: Request): string => `${verb} → ${addressee.role}`;
const ours = (text: string): string => requests(text).map(said).join(', ') || 'none';

describe('who asks in an English report', () => {
  it.each([
    [
      'The Pier Council at its twelfth session requested the Secretariat to count the buoys.',
      'requests → secretariat',
    ],
    [
      'Heads of Government requested the Secretary-General to open the piers. They also mandated the Secretariat to count the buoys.',
      'requests → head, also instructs → secretariat',
    ],
    [
      'Heads of Government met. Two delegations spoke. They requested the Secretariat to count the buoys.',
      'none',
    ],
    ['Some Ministers asked the Secretariat to count the buoys.', 'none'],
    ['Several speakers took the floor. They requested the Secretariat to count the buoys.', 'none'],
    ['WP.31 requested the secretariat to count the buoys.', 'requests → secretariat'],
    [
      'We, the Keepers of the Piers,\n\nRequest the Secretariat to count the buoys,\n\nWelcome the plan.\n',
      'requests → secretariat',
    ],
    ['Request the Secretariat to count the buoys,\n\nWelcome the plan.\n', 'none'],
    ['Resolution 5/1 requests the Secretary-General to open the piers.', 'requests → head'],
    ['The resolution requested the Secretary-General to open the piers.', 'requests → head'],
    ['The draft resolution requests the Secretary-General to open the piers.', 'none'],
  ])('%s %s', (text, expected) => {
    expect(ours(text)).toBe(expected);
  });
});

describe('what a body adopted, and what it only had before it', () => {
  it.each([
    [
      'The Pier Council adopted decision 4/2, in which it requested the Secretary-General to open the piers.',
      'requests → head',
    ],
    [
      'The Pier Council adopted a resolution, by which the Secretary-General was requested to open the piers.',
      'requests → head',
    ],
    [
      'The Pier Council recalled that it had adopted a decision in which it requested the Secretary-General to open the piers.',
      'none',
    ],
    [
      'The Pier Council took note of decision 4/2, in which it requested the Secretary-General to open the piers.',
      'none',
    ],
  ])('%s %s', (text, expected) => {
    expect(ours(text)).toBe(expected);
  });
});

describe('forms of asking', () => {
  it.each([
    [
      'The Pier Council took note of the list, requesting the Secretariat to publish it.',
      'requests → secretariat',
    ],
    ['Requesting the Secretariat to publish the list, the delegate of Norrland sat down.', 'none'],
    [
      'The Pier Council agreed that the Secretariat be requested to count the buoys.',
      'requests → secretariat',
    ],
    ['The delegate proposed that the Secretariat be requested to count the buoys.', 'none'],
    ['The Pier Council requested from the Secretariat a list of buoys.', 'requests → secretariat'],
    ['The information was requested from the Secretariat on Monday.', 'none'],
    [
      'The Secretariat, subject to external funding, is requested to count the buoys.',
      'requests → secretariat',
    ],
    ['The UNEP Executive Director was also requested to count the buoys.', 'also requests → head'],
    [
      'The Secretariat is requested, subject to external funding, to count the buoys.',
      'requests → secretariat',
    ],
    ['PIF Management was encouraged to count the buoys.', 'encourages → secretariat'],
    ['Leaders noted the plan and tasked the Secretariat to count the buoys.', 'instructs → secretariat'],
    [
      'We look forward to the report of the Secretary-General, and request him to count the buoys.',
      'requests → head',
    ],
  ])('%s %s', (text, expected) => {
    expect(ours(text)).toBe(expected);
  });

  it('finds the condition that stands beside who is asked', () => {
    const [request] = requests(
      'The Secretariat, subject to external funding, is requested to count the buoys.',
    );
    expect(request?.condition).toBe('subject to external funding');
  });
});

describe('rows and lists of English drafters', () => {
  it('reads the rows of maritime bodies', () => {
    const text =
      '7.4   Having heard the report, the Committee:\n\n.1   approved the chart;\n\n.2   requested the Secretariat to print it; and\n\n.3   instructed the Secretariat to count the buoys.\n';
    expect(ours(text)).toBe('requests → secretariat, instructs → secretariat');
    expect(requests(text).map(({ subparagraph }) => subparagraph)).toEqual(['(2)', '(3)']);
  });

  it('goes on from iv. to v.', () => {
    const text =
      'The Board:\n\ni. noted the plan;\n\nii. approved the chart;\n\niii. authorized a loan;\n\niv. elected a chair; and\n\nv. requested the Secretariat to count the buoys.\n';
    expect(requests(text).map(({ subparagraph }) => subparagraph)).toEqual(['(v)']);
  });

  it('ends the list of what is recalled where the acts begin', () => {
    const text =
      'THE PIER CONGRESS,\n\nRecalling:\n(1) Resolution 33 on buoys,\n(2) Decision 61,\n\nDecides to meet again;\n\nRequests the Secretary-General:\n(1) To count the buoys, within existing resources;\n(2) To print the chart;\n';
    const [request] = requests(text);
    expect(request?.asks).toHaveLength(2);
  });

  it('takes a stem that asks several on a line of their own', () => {
    const text =
      'The Plenipotentiary Conference of the Pier Union (Lisbon, 2034),\n\nresolves\n\n1 to count the buoys,\n\ninstructs the Secretary-General and the Directors of the Offices\n\n1 to print the chart;\n\n2 to report annually to the Council,\n';
    expect(requests(text).map(({ verb, recurrence }) => `${verb} ${recurrence}`)).toEqual([
      'instructs annual',
    ]);
  });

  it('reads acts in the infinitive where the line that resolves them was lost', () => {
    const text =
      'The Pier Council,\n\nHaving seen the report of the Director on buoys,\n\n1. To take note of the report.\n\n2. To request the Director to count the buoys.\n';
    expect(ours(text)).toBe('requests → head');
  });

  it('reads no plan of somebody as acts', () => {
    const text =
      'The members have three wishes.\n\n1. To rest.\n\n2. To request the Secretariat to count the buoys.\n';
    expect(ours(text)).toBe('none');
  });
});

describe('heads and secretariats that are called otherwise', () => {
  it.each([
    [
      'The Executive Board of UNDP, UNFPA and UNOPS,\n\n1. Requests the Administrator to rest;\n\n2. Requests the Executive Directors of UNFPA and UNOPS to report to the Board;\n',
      'requests → head, requests → head',
    ],
    ['The Board invited the President of IFAD to count the buoys.', 'invites → head'],
    [
      'The Human Rights Council,\n\n1. Requests the Office of the United Nations High Commissioner for Human Rights to prepare a study;\n',
      'requests → secretariat',
    ],
    [
      'The General Assembly,\n\n1. Requests the Office of the United Nations High Commissioner for Human Rights to prepare a study;\n',
      'none',
    ],
    [
      'Ramsar Convention Bureau\n\nThe Conference of the Contracting Parties to the Convention on Wetlands (Ramsar),\n\nRECALLING the Ramsar list;\n\n1. DIRECTS the Bureau to print it.\n',
      'directs → secretariat',
    ],
    [
      'The Council of Ministers of the Organization of African Unity,\n\n1. REQUESTS the Administrative Secretary-General of the OAU to count the buoys of OAU members;\n',
      'requests → head',
    ],
  ])('%s %s', (text, expected) => {
    expect(ours(text)).toBe(expected);
  });

  it.each([
    ['Requests the Chair, the Bureau and the Executive Secretary to count the buoys', 'requests → head'],
    ['Calls upon PIERS, and in particular the Director-General, to count the buoys', 'calls upon → head'],
    ['Requests the Chair, with the help of the Secretariat, to count the buoys', 'none'],
    ["Requests the Council's Secretariat to count the buoys", 'requests → secretariat'],
    ['Requests our Secretariat to count the buoys', 'requests → secretariat'],
    ['Requests Management to count the buoys', 'requests → secretariat'],
    ['Encourages integrated coastal management to go on', 'none'],
    ['Kindly requests the Executive Director to count the buoys', 'requests → head'],
    ['Calls once again upon the Executive Director to count the buoys', 'calls upon → head'],
    ['Requests anew that the Executive Director count the buoys', 'requests → head'],
    [
      'Reiterates the request it made to the Secretariat in decision 3/1 to count the buoys',
      'requests again → secretariat',
    ],
    ['Also in this regard requests the Executive Director to count the buoys', 'requests → head'],
    ['Decides, in this regard, to request the Executive Director to count the buoys', 'requests → head'],
    ['Requests detailed information from the Secretariat', 'requests → secretariat'],
    ['Requests to be kept informed by the Executive Director of any delay', 'requests → head'],
    ['Requests to be relieved by the Executive Director', 'none'],
  ])('of a Pier Council: %s', (act, expected) => {
    expect(ours(`The Pier Council,\n\n1. ${act};\n`)).toBe(expected);
  });

  it('takes what is to be done with the actions of the Secretariat for a request to it', () => {
    const text =
      'The Pier Council,\n\n1. Requests that the actions of the secretariat called for in this decision be undertaken subject to the availability of resources.\n';
    expect(ours(text)).toBe('requests → secretariat');
  });
});
