import { Voices } from '#calendar';
import { isSpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { Mandates, PlannedDocuments, Tasks } from '#register';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { etagOf } from '../versions/if-match.js';
import {
  documentTaskResponse,
  plannedDocumentResponse,
  type PlannedDocumentDetailResponse,
} from './planned-document.response.js';

/** One planned document as it stands, whole: the answer to looking at it and to every act on it. */
@Injectable()
export class DocumentDetail {
  constructor(
    private readonly documents: PlannedDocuments,
    private readonly tasks: Tasks,
    private readonly mandates: Mandates,
    private readonly voices: Voices,
  ) {}

  /** Answers with the version as its ETag. @throws Refused 'not-found' */
  async show(
    { viewer, document: id }: { readonly viewer: Viewer; readonly document: string },
    reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    const lang = viewer.kind === 'person' && isSpokenLanguage(viewer.lang) ? viewer.lang : 'en';
    const { document, may } = await this.documents.open(viewer, id);
    const tasks = await this.tasks.byIds(
      viewer,
      document.tasks.map((task) => task.id),
    );
    const [mandates, voice] = await Promise.all([
      this.mandates.byIds(
        viewer,
        tasks.map(({ mandate }) => mandate),
      ),
      this.voices.in(lang),
    ]);
    reply.header('etag', etagOf(document.version));
    return {
      ...plannedDocumentResponse(document, mandates, lang),
      answers: tasks.map((task) => {
        const apart = document.tasks.find((own) => own.id === task.id)?.apart ?? false;
        return documentTaskResponse(task, { mandate: mandates.get(task.mandate)!, apart }, lang, voice);
      }),
      may: [...may],
    };
  }
}
