import { PersonById } from '#people';
import type { Viewer } from '#platform';
import { Questions } from '#questions';
import { Following, Tasks, Updates, type NewsToTell, type TaskView } from '#register';
import type { Happening } from '#reminders';
import { Injectable } from '@nestjs/common';

/** One piece of news as its reader may know it now. */
export interface KnownNews extends Pick<NewsToTell, 'id' | 'mandate'> {
  readonly kind: Happening['kind'];
  readonly task: TaskView | null;
  /** Cleared words, or the answer. */
  readonly words: string | null;
}

/** What some news tell a person, with that person's own eyes: cleared words, and answers to questions that they see. */
@Injectable()
export class NewsFacts {
  constructor(
    private readonly people: PersonById,
    private readonly following: Following,
    private readonly tasks: Tasks,
    private readonly updates: Updates,
    private readonly questions: Questions,
  ) {}

  async of(person: string, ids: readonly string[]): Promise<readonly KnownNews[]> {
    const viewer = await this.people.viewer(person);
    if (viewer === null) return [];
    const news = await this.following.newsById(viewer, ids);
    const words = await this.wordsOf(viewer, news);
    const tasks = await this.tasks.byIds(viewer, [...new Set(news.flatMap(({ task }) => task ?? []))]);
    return news.flatMap(({ id, mandate, kind, task, about }) => {
      if (kind === 'made' || (kind === 'answered' && !words.has(about))) return [];
      const found = tasks.find((each) => each.id === task) ?? null;
      return [{ id, mandate, kind, task: found, words: words.get(about) ?? null }];
    });
  }

  /** By the id of the update or the answer. */
  private async wordsOf(viewer: Viewer, news: readonly NewsToTell[]): Promise<ReadonlyMap<string, string>> {
    const of = (kind: NewsToTell['kind']) => news.filter((each) => each.kind === kind);
    const cleared = await this.updates.lastCleared(of('cleared').flatMap(({ task }) => task ?? []));
    const answers = await this.questions.givenAnswers(
      viewer,
      of('answered').map(({ about }) => about),
    );
    return new Map([
      ...[...cleared.values()].map(({ id, narrative }) => [id, narrative] as const),
      ...[...answers].map(([id, answer]) => [id, answer.words] as const),
    ]);
  }
}
