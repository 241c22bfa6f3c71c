import { calendarEntities } from '#calendar';
import { peopleEntities } from '#people';
import type { Tx } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { registerEntities } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openProposals } from '../decide-proposal.command.js';
import { intakeEntities } from '../index.js';
import { ReadUpload } from '../read-upload.command.js';
import { Readings, type ProposalView } from '../readings.query.js';
import { CorrectProposal } from '../review/correct-proposal.command.js';
import { TakeIn } from '../take-in.command.js';
import { pairedMandates } from './paired-mandates.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const everybody = { kind: 'system' } as const;
const board = 'executive-board';

/** A decision with one request, in English and in French; each test has one of another number. */
const english = (number: string, ordinal = 'first') => `Decision ${number}: Counting the gulls

The Executive Board,

1. Requests the Executive Director to report to the Executive Board at its ${ordinal} session of 2023 on the number of gulls.
`;
const french = (number: string, ordinal = 'première') => `Décision ${number} : Comptage des mouettes

Le Conseil exécutif,

1. Prie la Directrice exécutive de faire rapport au Conseil exécutif, à sa ${ordinal} session de 2023, sur le nombre des mouettes.
`;

describe('one decision in two languages', () => {
  let platform: TestPlatform;
  let readings: Readings;
  let number: string;
  let files = 0;

  beforeAll(async () => {
    const rooms = [calendarEntities, peopleEntities, registerEntities, intakeEntities];
    platform = await openTestPlatform('2022-12-01T09:00:00Z', rooms.flat());
    readings = new Readings(platform.dataSource);
  });
  afterAll(() => platform?.close());
  beforeEach(() => {
    files += 1;
    number = `2022/${200 + files}`;
  });

  const read = async (text: string): Promise<string> => {
    const file = { name: 'gulls.txt', content: Buffer.from(text), lang: null };
    const id = await new TakeIn(platform.unitOfWork).run({ kind: 'system' }, clerk, file);
    await new ReadUpload(platform.dataSource, platform.unitOfWork).run(id);
    return id;
  };
  const proposalOf = async (reading: string): Promise<ProposalView> =>
    (await readings.byId(everybody, reading)).proposals[0]!;
  const toldBy = (proposal: ProposalView) =>
    proposal.parallel.map(({ lang, there, fields }) => [lang, there?.dueText ?? null, fields]);
  /** Looks within a unit of work, which does not commit unless it has recorded something. */
  const looking = <Seen>(reading: string, look: (tx: Tx) => Promise<Seen>): Promise<Seen> =>
    platform.unitOfWork.run(clerk, (tx) => {
      tx.record({ action: 'test.looked', subject: { kind: 'reading', id: reading } });
      return look(tx);
    });
  const surelyOpen = (reading: string) =>
    looking(reading, async (tx) => {
      const opened = await openProposals(tx, { kind: 'system' }, reading, {
        leastConfidence: 0.9,
        seen: null,
      });
      return opened.proposals.length;
    });

  it('is as sure as its words while the other says the same', async () => {
    const [en, fr] = [await read(english(number)), await read(french(number))];
    const proposal = await proposalOf(en);
    expect(toldBy(proposal)).toEqual([['fr', 'à sa première session de 2023', []]]);
    expect(proposal.request.confidence).toBeGreaterThanOrEqual(0.9);
    expect(await surelyOpen(fr)).toBe(1);
  });

  it('is unsure on both sides where they disagree, and is not accepted with what was read surely', async () => {
    const [en, fr] = [await read(english(number)), await read(french(number, 'troisième'))];
    expect(toldBy(await proposalOf(en))).toEqual([['fr', 'à sa troisième session de 2023', ['due']]]);
    expect(toldBy(await proposalOf(fr))).toEqual([['en', 'at its first session of 2023', ['due']]]);
    for (const reading of [en, fr]) {
      expect((await proposalOf(reading)).request.confidence).toBe(0.6);
      expect(await surelyOpen(reading)).toBe(0);
    }
  });

  it('is sure again once a person has corrected what was misread', async () => {
    const [en, fr] = [await read(english(number)), await read(french(number, 'troisième'))];
    const { id, version } = await proposalOf(en);
    await new CorrectProposal(platform.unitOfWork).run(
      everybody,
      clerk,
      { reading: en, proposal: id, seen: version },
      { dueRule: { kind: 'session', at: { body: board, year: 2023, ordinal: 3 } } },
    );
    expect(toldBy(await proposalOf(fr))).toEqual([['en', 'at its first session of 2023', []]]);
    expect(await surelyOpen(fr)).toBe(1);
  });

  it('says so when the other has no such request', async () => {
    const en = await read(english(number));
    const fr = await read(
      french(number).replace('Prie la Directrice exécutive de faire', 'Prie les États de faire'),
    );
    expect((await readings.byId(everybody, fr)).proposals).toEqual([]);
    expect(toldBy(await proposalOf(en))).toEqual([]);
    const both = french(number).replace('1. Prie', '2. Prie');
    await read(both);
    expect(toldBy(await proposalOf(en))).toEqual([['fr', null, []]]);
    expect((await proposalOf(en)).request.confidence).toBe(0.6);
  });

  it('is held against the decision alone in a compilation, though the documents differ', async () => {
    const en = await read(`${english(number)}\n${english(`${number}0`)}`);
    await read(french(number, 'deuxième'));
    const [first, second] = (await readings.byId(everybody, en)).proposals;
    expect(toldBy(first!)).toEqual([['fr', 'à sa deuxième session de 2023', ['due']]]);
    expect(toldBy(second!)).toEqual([]);
  });

  it('is not held against another decision, nor against the same language', async () => {
    const en = await read(english(number));
    await read(french(`${number}1`, 'troisième'));
    await read(english(number, 'second'));
    expect(toldBy(await proposalOf(en))).toEqual([]);
  });

  it('finds its texts by index, however many readings there are', async () => {
    const en = await read(english(number));
    const plan = await looking(en, async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      return tx.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN SELECT r.id FROM reading own
         JOIN reading r ON r.id = own.id OR r.document_key = own.document_key OR r.decisions && own.decisions
         WHERE own.id = $1`,
        [en],
      );
    });
    const said = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(said).toMatch(/reading_decisions_idx/);
    expect(said).toMatch(/reading_document_idx/);
  });

  it('attaches to one mandate also where the two disagree', async () => {
    const [en, fr] = [await read(english(number)), await read(french(number, 'troisième'))];
    const proposal = await proposalOf(fr);
    const paired = () => looking(fr, (tx) => pairedMandates(tx, fr));
    expect(await paired()).toEqual(new Map());
    const mandate = '0190aaaa-0000-7000-8000-0000000000aa';
    await platform.dataSource.query(
      `INSERT INTO body (key, names, zone, naming) VALUES ('${board}', '{"en":"The Board"}', 'UTC', 'year-and-ordinal') ON CONFLICT DO NOTHING`,
    );
    await platform.dataSource.query(
      `INSERT INTO mandate (id, body, verb, addressee_role, addressee_name, mode, recurrence, made_on)
       VALUES ($1, $2, 'requests', 'head', 'Executive Director', 'operative', 'once', '2022-12-01')`,
      [mandate, board],
    );
    await platform.dataSource.query(
      "UPDATE proposal SET state = 'confirmed', mandate_id = $2, decided_at = now() WHERE reading_id = $1",
      [en, mandate],
    );
    expect(await paired()).toEqual(new Map([[proposal.id, { mandate, revision: null }]]));
  });
});
