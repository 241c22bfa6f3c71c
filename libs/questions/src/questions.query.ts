import { may, roleForUnit } from '#people';
import {
  countedSql,
  pageOf,
  positionOf,
  Refused,
  rowsToAsk,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import { ownerSql } from '#register';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { showingsFor } from './core/index.js';
import type { QuestionAct, QuestionView } from './question-view.js';
import { isAnsweredSql, questionColumns, questionsFrom, questionsGiven } from './store/question-sql.js';

export interface QuestionFilter extends PageRequest {
  readonly mandate?: string;
  /** The key of the body that asked for the mandate. */
  readonly body?: string;
  readonly state?: 'open' | 'answered';
  /** Only what the viewer or their State asked. */
  readonly own?: boolean;
  /** Only what the viewer may answer. */
  readonly waiting?: boolean;
}

type QuestionRow = Omit<QuestionView, 'may' | 'mayShow'> & {
  readonly insider: boolean;
  readonly isAsker: boolean;
  /** The unit that owes the mandate and those above it. */
  readonly owner: readonly string[];
};

/** The mandate is in reach of one of the viewer's roles [{ body, role, unit }]: a focal point's unit, a director's, an officer's body. */
const inReach = `EXISTS (
  SELECT 1 FROM jsonb_to_recordset($9::jsonb) AS g (body text, role text, unit text)
  WHERE g.body = m.body AND CASE g.role WHEN 'focal-point' THEN g.unit = m.unit_id::text
    WHEN 'director' THEN g.unit IS NULL OR g.unit = ANY (${ownerSql})
    ELSE g.role IN ('governance-officer', 'administrator') END)`;

const listed = `${questionsFrom}
  AND ($5::uuid IS NULL OR q.mandate_id = $5) AND ($6::text IS NULL OR m.body = $6)
  AND ($7::text IS NULL OR ($7 = 'answered') = ${isAnsweredSql})
  AND ($8::boolean IS NOT TRUE OR v.own)
  AND ($9::jsonb IS NULL OR (v.insider AND ${inReach}))`;

/** The questions that a viewer may see. */
@Injectable()
export class Questions {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest first. */
  async list(viewer: Viewer, filter: QuestionFilter): Promise<Page<QuestionView>> {
    const given = [
      ...questionsGiven(viewer),
      filter.mandate ?? null,
      filter.body ?? null,
      filter.state ?? null,
      filter.own ?? null,
      filter.waiting === true ? JSON.stringify(viewer.kind === 'person' ? viewer.grants : []) : null,
    ];
    const [before] = positionOf(filter, ['id']) ?? [null];
    const rows = await this.dataSource.query<QuestionRow[]>(
      `SELECT ${questionColumns}, ${ownerSql} AS owner ${listed} AND ($10::uuid IS NULL OR q.id < $10)
       ORDER BY q.id DESC LIMIT $11`,
      [...given, before, rowsToAsk(filter)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(listed), given);
    return pageOf(
      rows,
      filter,
      counted?.n ?? 0,
      ({ id }) => [id],
      (row) => questionView(viewer, row),
    );
  }

  /** @throws Refused 'not-found', for a question that the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<QuestionView> {
    const [row] = await this.dataSource.query<QuestionRow[]>(
      `SELECT ${questionColumns}, ${ownerSql} AS owner ${questionsFrom} AND q.id = $5`,
      [...questionsGiven(viewer), id],
    );
    if (row === undefined) throw new Refused('not-found');
    return questionView(viewer, row);
  }

  /** Of some answers those that were given and that the viewer may read, by their ids. */
  async givenAnswers(
    viewer: Viewer,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly mandate: string; readonly words: string }>> {
    const rows = await this.dataSource.query<{ id: string; mandate: string; words: string }[]>(
      `SELECT x.id, q.mandate_id AS mandate, x.words ${questionsFrom.replace(
        'FROM question q',
        `FROM answer x JOIN answer_step g ON g.answer_id = x.id AND g.outcome = 'given' JOIN question q ON q.id = x.question_id`,
      )} AND x.id = ANY ($5::uuid[])`,
      [...questionsGiven(viewer), ids],
    );
    return new Map(rows.map(({ id, ...answer }) => [id, answer]));
  }
}

function questionView(viewer: Viewer, { insider, isAsker, owner, ...row }: QuestionRow): QuestionView {
  const side = row.own ? (isAsker ? 'asker' : 'same-state') : 'other';
  return {
    ...row,
    may: nextActs(viewer, { ...row, insider, owner }),
    mayShow: showingsFor(side, row.showing),
  };
}

function nextActs(
  viewer: Viewer,
  { own, insider, owner, body, answers }: Pick<QuestionRow, 'own' | 'insider' | 'owner' | 'body' | 'answers'>,
): readonly QuestionAct[] {
  const isForUnit = (action: 'draft-answers' | 'give-answers') =>
    insider && roleForUnit(viewer, action, body, owner) !== null;
  const hasDraft = answers.at(-1)?.state === 'draft';
  return [
    ...(own && may(viewer, 'ask-questions', body) ? (['ask-again'] as const) : []),
    ...(isForUnit('draft-answers') ? (['answer'] as const) : []),
    ...(hasDraft && isForUnit('give-answers') ? (['give', 'return'] as const) : []),
  ];
}
