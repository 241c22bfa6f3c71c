import { rolesThatMay } from '#people/core';
import { roles, type Role } from '#platform/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { progresses, type Progress } from './progress.js';
import { acts, actsFrom, bodyDeeds, stepOf, taskActs, type Act } from './task-acts.js';

/** The whole table, as one would pin it to the wall: where each act leads from each progress; a dot where it cannot be done. */
const wall = `
                      not-started  in-progress    for-clearance  cleared      submitted  delivered  considered  blocked      dropped
  update              in-progress  in-progress    .              in-progress  .          .          .           blocked      .
  send-for-clearance  .            for-clearance  .              .            .          .          .           .            .
  clear               .            .              cleared        .            .          .          .           blocked      .
  return              .            .              in-progress    .            .          .          .           .            .
  submit              .            .              .              submitted    .          .          .           .            .
  deliver             .            .              .              delivered    delivered  .          .           .            .
  block               blocked      blocked        .              blocked      .          .          .           blocked      .
  unblock             .            .              .              .            .          .          .           in-progress  .
  take-note           .            .              .              .            .          considered .           .            .
  approve             .            .              .              .            .          considered .           .            .
  defer               .            .              .              .            .          in-progress .          .            .
  ask-for-more        .            .              .              .            .          in-progress .          .            .
  move                not-started  in-progress    for-clearance  cleared      submitted  .          .           blocked      .
  drop                dropped      dropped        dropped        dropped      dropped    .          .           dropped      .
`;

/** Who may do each act, in the body that asked. */
const whoMay = `
                      administrator  governance-officer  director  focal-point  member  reader
  update                    yes             yes            yes         yes        no      no
  send-for-clearance        yes             yes            yes         yes        no      no
  clear                     yes             yes            yes         no         no      no
  return                    yes             yes            yes         no         no      no
  submit                    yes             yes            yes         yes        no      no
  deliver                   yes             yes            yes         no         no      no
  block                     yes             yes            yes         yes        no      no
  unblock                   yes             yes            yes         yes        no      no
  take-note                 yes             yes            no          no         no      no
  approve                   yes             yes            no          no         no      no
  defer                     yes             yes            no          no         no      no
  ask-for-more              yes             yes            no          no         no      no
  move                      yes             yes            no          no         no      no
  drop                      yes             yes            no          no         no      no
`;
const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
const [froms = [], ...lines] = table(wall);
const [heads = [], ...answers] = table(whoMay);
const cells = lines.flatMap(([act, ...tos]) =>
  froms.map((from, column) => [act as Act, from as Progress, tos[column]!] as const),
);

/** Every progress, every act, every role. */
const walked = answers.flatMap(([act, ...may]) =>
  heads.flatMap((role, column) =>
    progresses.map((from) => [role as Role, act as Act, from, may[column] === 'yes'] as const),
  ),
);

describe('how a task moves', () => {
  it('is said of every act and every progress', () => {
    expect(froms).toEqual([...progresses]);
    expect(lines.map(([act]) => act)).toEqual([...acts]);
  });

  it.each(cells)('%s, %s: %s', (act, from, to) => {
    expect(stepOf(act, from)).toEqual(
      to === '.' ? { tag: 'wrong-progress', possible: actsFrom(from) } : { tag: 'to', progress: to },
    );
  });

  it('is said of every act and every role', () => {
    expect([...heads].sort()).toEqual([...roles].sort());
    expect(answers.map(([act]) => act)).toEqual([...acts]);
  });

  it.each(walked)('%s, %s, %s: let in: %s', (role, act, from, isLetIn) => {
    const goesOn = stepOf(act, from).tag === 'to';
    const mayGoOn = goesOn && isLetIn;
    expect(actsFrom(from).includes(act) && rolesThatMay(taskActs[act].needs).includes(role)).toBe(mayGoOn);
  });

  it('ends where the body has done with it: considered, dropped; of what is delivered only the body says more', () => {
    expect(progresses.filter((progress) => actsFrom(progress).length === 0)).toEqual([
      'considered',
      'dropped',
    ]);
    expect(actsFrom('delivered').every((act) => taskActs[act].asksBody === true)).toBe(true);
  });

  it('asks for a recorded act of the body for exactly what the body does', () => {
    expect(acts.filter((act) => taskActs[act].asksBody === true)).toEqual([...bodyDeeds]);
  });

  it('never leads to considered or dropped without an act of the body', () => {
    const own = acts.filter((act) => taskActs[act].asksBody === undefined);
    const walk = fc.array(fc.constantFrom(...own), { maxLength: 30 });
    fc.assert(
      fc.property(walk, (way) => {
        const end = way.reduce<Progress>((at, act) => {
          const step = stepOf(act, at);
          return step.tag === 'to' ? step.progress : at;
        }, 'not-started');
        expect(['considered', 'dropped']).not.toContain(end);
      }),
    );
  });

  it('reaches clearance through somebody who may clear, whichever way it goes', () => {
    const clearing = acts.filter((act) =>
      Object.entries(taskActs[act].leads).some(([from, to]) => to === 'cleared' && from !== to),
    );
    expect(clearing).toEqual(['clear']);
    expect(rolesThatMay(taskActs.clear.needs)).not.toContain('focal-point' satisfies Role);
  });
});
