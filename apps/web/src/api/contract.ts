/**
 * The part of the HTTP interface that the pages use, in the form that openapi-typescript generates.
 * Written by hand until docs/openapi.json exists; `npm run generate:client` then writes schema.d.ts in its place.
 */
export interface paths {
  '/api/v1/sign-in': {
    get: Operation<{ responses: Json<200, { sample: SamplePerson[] }> }>;
    post: Operation<{
      body: { email: string; password: string };
      responses: Empty<204> & Problems<401 | 429>;
    }>;
  };
  '/api/v1/sign-in/sample': {
    post: Operation<{ body: { email: string }; responses: Empty<204> & Problems<401 | 404> }>;
  };
  '/api/v1/sign-out': { post: Operation<{ responses: Empty<204> & Problems<401> }> };
  '/api/v1/me': {
    get: Operation<{ responses: Json<200, Me> & Problems<401> }>;
    patch: Operation<{
      header: { 'if-match': string };
      body: { lang: string };
      responses: Json<200, Me> & Problems<401 | 412 | 422 | 428>;
    }>;
  };
  '/api/v1/bodies': { get: Operation<{ responses: Json<200, Page<Body>> & Problems<401> }> };
  '/api/v1/mandates': {
    get: Operation<{
      query: { q?: string; body?: string; cursor?: string; limit?: number };
      responses: Json<200, Page<Mandate>> & Problems<401 | 422>;
    }>;
  };
  '/api/v1/mandates/{id}': {
    get: Operation<{ path: { id: string }; responses: Json<200, Mandate> & Problems<401 | 404> }>;
  };
  '/api/v1/reminders/mailbox': {
    get: Operation<{
      query: { cursor?: string; limit?: number };
      responses: Json<200, Page<Mail>> & Problems<401 | 403>;
    }>;
  };
  '/api/v1/reminders/mailbox/{id}': {
    get: Operation<{ path: { id: string }; responses: Json<200, OpenedMail> & Problems<401 | 403 | 404> }>;
  };
}

type Operation<
  T extends { query?: object; path?: object; header?: object; body?: object; responses: object },
> = {
  parameters: {
    query?: T['query'] extends object ? T['query'] : never;
    cookie?: never;
  } & (T['header'] extends object ? { header: T['header'] } : { header?: never }) &
    (T['path'] extends object ? { path: T['path'] } : { path?: never });
  responses: T['responses'];
} & (T['body'] extends object
  ? { requestBody: { content: { 'application/json': T['body'] } } }
  : { requestBody?: never });
type Json<Status extends number, Content> = {
  [S in Status]: { headers: Record<string, unknown>; content: { 'application/json': Content } };
};
type Empty<Status extends number> = {
  [S in Status]: { headers: Record<string, unknown>; content?: never };
};
type Problems<Status extends number> = {
  [S in Status]: { headers: Record<string, unknown>; content: { 'application/problem+json': Problem } };
};

interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
}
interface Page<Item> {
  items: Item[];
  next: string | null;
  total: number | null;
}
interface SamplePerson {
  email: string;
  name: string;
  role: string;
  lang: string;
}
interface Me {
  id: string;
  name: string;
  email: string;
  lang: string;
  roles: { body: string; role: string }[];
  /** The date that the register takes for today (TODAY may fix it): "in 3 weeks" counts from there. */
  today: string;
}
interface Body {
  key: string;
  names: Record<string, string>;
}
interface Mandate {
  id: string;
  body: string;
  decision: { body: string; type: string; number: string } | null;
  part: string | null;
  session: string | null;
  paragraph: string | null;
  paragraphCounted: number | null;
  subparagraph: string | null;
  verb: string;
  addressee: { role: string; name: string; text: string };
  life: string;
  recurrence: string;
  deliverable: string | null;
  dueSentence: string;
  texts: { lang: string; quote: string; condition: string | null }[];
  unit: string | null;
  tasks: Task[];
  version: number;
}
interface Task {
  id: string;
  mandate: string;
  body: string;
  session: string | null;
  meeting: { state: string; candidates: string[]; start: string | null; why: string };
  progress: string;
  overdue: boolean;
  unit: string | null;
  deadlines: { kind: string; date: string; passedBeforeAdoption: boolean }[];
  before?: string;
}
interface Mail {
  id: string;
  to: string;
  subject: string;
  lang: string;
  sentAt: string;
}
interface OpenedMail extends Mail {
  html: string;
  text: string;
}
