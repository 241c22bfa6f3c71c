import { Voices } from '#calendar';
import { isSpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { PlannedDocuments, TaskHistory, TaskWork, Updates } from '#register';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { etagOf } from '../versions/if-match.js';
import { taskDetailResponse, type TaskDetailResponse } from './task-detail.response.js';

/** One task as it stands, whole: the answer to looking at it and to every act on it. */
@Injectable()
export class TaskDetail {
  constructor(
    private readonly work: TaskWork,
    private readonly updates: Updates,
    private readonly history: TaskHistory,
    private readonly documents: PlannedDocuments,
    private readonly voices: Voices,
  ) {}

  /** Answers with the version as its ETag. @throws Refused 'not-found' */
  async show(
    { viewer, task: id }: { readonly viewer: Viewer; readonly task: string },
    reply: FastifyReply,
  ): Promise<TaskDetailResponse> {
    const lang = viewer.kind === 'person' && isSpokenLanguage(viewer.lang) ? viewer.lang : 'en';
    const found = await this.work.open(viewer, id);
    const task = { id, mandate: found.mandate.id, askedBy: found.mandate.body };
    const paper = found.task.document;
    const [updates, history, documents, voice] = await Promise.all([
      this.updates.ofTask(viewer, task),
      this.history.of(viewer, task, lang),
      paper === null ? null : this.documents.byIds(viewer, [paper]),
      this.voices.in(lang),
    ]);
    reply.header('etag', etagOf(found.task.version));
    return taskDetailResponse(
      found,
      { updates, history, document: documents?.get(paper ?? '') ?? null },
      lang,
      voice,
    );
  }
}
