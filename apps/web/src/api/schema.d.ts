/** Made from docs/openapi.json by npm run generate. */

export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process runs. */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process can do its work: database and queue answer. */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How one may sign in from here. */
    get: operations['SignInController_ways'];
    put?: never;
    /** Signs in by password; the session is in the cookie that comes back. */
    post: operations['SignInController_byPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in/sample': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in as one of the sample's invented people, at the machine where the sample runs. */
    post: operations['SignInController_asSamplePerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the session of this browser. A personal token stays: it is no session. */
    post: operations['SignInController_out'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who one is, in which language, with which roles. */
    get: operations['MeController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Chooses the language of pages and mails. */
    patch: operations['MeController_change'];
    trace?: never;
  };
  '/api/v1/bodies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The bodies in which one holds a role. */
    get: operations['BodiesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sessions of the bodies in which one holds a role, or of one of them, in the order of their names. */
    get: operations['SessionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a file in (multipart, at most 50 MB, field "file"; field "lang" when its language is known). */
    post: operations['IntakeController_takeFileIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a reading is, and what it found. */
    get: operations['IntakeController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/proposals/{proposal}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a mandate of a proposal, with its tasks, deadlines and reminders. */
    post: operations['IntakeController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/proposals/{proposal}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets a proposal aside; it stays in the reading, marked as rejected. */
    post: operations['IntakeController_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mandates that one may see, with their tasks, in the order in which they entered the register. */
    get: operations['MandatesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One mandate with its tasks. */
    get: operations['MandatesController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is owed, in order of the meeting's date. */
    get: operations['TasksController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/mailbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['MailboxController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/mailbox/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MailboxController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/mailbox/{id}/page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mail itself as a page, to be framed. */
    get: operations['MailboxController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The status report of a session, as it stands now. */
    get: operations['ReportsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    SamplePersonResponse: {
      email: string;
      name: string;
      role: string;
      lang: string;
    };
    WaysToSignInResponse: {
      /** @description The invented people of the sample, where one may sign in as them by one click; else empty. */
      sample: components['schemas']['SamplePersonResponse'][];
    };
    SignInRequest: {
      email: string;
      password: string;
    };
    SampleSignInRequest: {
      email: string;
    };
    HeldRoleResponse: {
      /** @description The key of the body. */
      body: string;
      role: string;
    };
    MeResponse: {
      id: string;
      name: string;
      email: string;
      lang: string;
      roles: components['schemas']['HeldRoleResponse'][];
      /** @description The date that the register takes for today where the person lives: "in three weeks" counts from there. */
      today: string;
    };
    ChangeMeRequest: {
      /**
       * @description The language of pages and mails.
       * @enum {string}
       */
      lang: 'en' | 'zh';
    };
    BodyResponse: {
      key: string;
      /** @description By language (ISO 639-1). */
      names: {
        [key: string]: string;
      };
      /** @description IANA name: the day that it is, and that a deadline falls on, is the day there. */
      zone: string;
      /** @enum {string} */
      naming: 'number' | 'year-and-ordinal' | 'name-of-the-year';
      parent: string | null;
      /** @description Meetings that ended before this day are "before this register: not recorded". */
      registerKeptFrom: string | null;
      /** @description The years whose calendar is said to be whole. */
      completeYears: number[];
      version: number;
    };
    BodyPage: {
      items: components['schemas']['BodyResponse'][];
      next: string | null;
      total: number | null;
    };
    SegmentResponse: {
      /** @enum {string} */
      kind: 'main' | 'resumed';
      /** @description Which resumption, from 1; null for the main part. */
      n: number | null;
      start: string | null;
      end: string | null;
      /** @description A quarter ("2023-Q4"), while there are no dates. */
      expected: string | null;
      takesDocuments: boolean;
      /** @description Why it takes none: `elections-only`, or somebody's words. */
      why: string | null;
    };
    SessionResponse: {
      key: string;
      body: string;
      /** @description The year in its name; null where the body counts over its life. */
      year: number | null;
      ordinal: number | null;
      /** @description Its name of the year ("annual"), when it has no ordinal. */
      name: string | null;
      /** @enum {string} */
      kind: 'regular' | 'special';
      cancelled: boolean;
      segments: components['schemas']['SegmentResponse'][];
      version: number;
    };
    SessionPage: {
      items: components['schemas']['SessionResponse'][];
      next: string | null;
      total: number | null;
    };
    TakenInResponse: {
      /** @description The reading; ask for it until it is ready. */
      id: string;
    };
    ReadingFailureResponse: {
      tag: string;
      /** @description Why, and what to do, in the reader's language. */
      detail: string;
    };
    ProposalResponse: {
      id: string;
      /** @enum {string} */
      state: 'proposed' | 'confirmed' | 'rejected';
      /** @description What the reader found: a REQUEST as `mandates extract` prints it. */
      request: Record<string, never>;
      /** @description The mandate that it became. */
      mandate: string | null;
      version: number;
    };
    ReadingResponse: {
      id: string;
      fileName: string;
      /** @enum {string} */
      state: 'ready' | 'failed' | 'reading';
      /** @description From 0 to 1. */
      progress: number;
      takenInAt: string;
      failure: components['schemas']['ReadingFailureResponse'] | null;
      proposals: components['schemas']['ProposalResponse'][];
    };
    ConfirmProposalRequest: {
      /** @description The key of the unit that will owe it. */
      unit?: string;
    };
    ConfirmedResponse: {
      proposal: string;
      mandate: string;
      /** @description The ids of the tasks that were made. */
      tasks: string[];
    };
    DecisionNameResponse: {
      body: string;
      type: string;
      number: string;
    };
    AddresseeResponse: {
      role: string;
      /** @description In English, without article. */
      name: string;
      /** @description As the text writes it, in the first of its languages. */
      text: string;
    };
    MandateTextResponse: {
      lang: string;
      /** @description The words of the request, as the text has them. */
      quote: string;
      dueWords: string | null;
      condition: string | null;
    };
    MeetingResponse: {
      /** @enum {string} */
      state: 'none' | 'fixed' | 'tentative' | 'choice' | 'passed-over';
      /** @description Sessions to choose among, in order. */
      candidates: string[];
      /** @description The first day of the meeting. */
      start: string | null;
      /** @description Why it is so, in the reader's language; empty when nothing needs saying. */
      why: string;
    };
    DeadlineResponse: {
      kind: string;
      date: string;
      /** @description It was past already when the task was made: it counts for nobody. */
      passedBeforeAdoption: boolean;
    };
    TaskResponse: {
      id: string;
      mandate: string;
      /** @description The body that receives it. */
      body: string;
      session: string | null;
      meeting: components['schemas']['MeetingResponse'];
      progress: string;
      overdue: boolean;
      /** @description The key of the unit that owes it. */
      unit: string | null;
      deadlines: components['schemas']['DeadlineResponse'][];
      /**
       * @description Given when it fell due before the body's register was kept.
       * @enum {string}
       */
      before?: 'register';
      version: number;
    };
    MandateResponse: {
      id: string;
      /** @description The body that asked. */
      body: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      part: string | null;
      /** @description Where it was asked, when the text says so. */
      session: string | null;
      paragraph: string | null;
      /** @description Given instead of `paragraph` where the text has lost its numbers. */
      paragraphCounted: number | null;
      subparagraph: string | null;
      verb: string;
      addressee: components['schemas']['AddresseeResponse'];
      life: string;
      recurrence: string;
      deliverable: string | null;
      /** @description RULE as docs describe it; null when nothing is stated. */
      dueRule: Record<string, never> | null;
      /** @description The rule as a sentence in the reader's language. */
      dueSentence: string;
      texts: components['schemas']['MandateTextResponse'][];
      /** @description The key of the unit that owes it. */
      unit: string | null;
      tasks: components['schemas']['TaskResponse'][];
      version: number;
    };
    MandatePage: {
      items: components['schemas']['MandateResponse'][];
      next: string | null;
      total: number | null;
    };
    TaskPage: {
      items: components['schemas']['TaskResponse'][];
      next: string | null;
      total: number | null;
    };
    MailResponse: {
      id: string;
      /** @description The name of the person. */
      to: string;
      subject: string;
      lang: string;
      /** @description ISO 8601, in UTC. */
      sentAt: string;
    };
    MailPageResponse: {
      items: components['schemas']['MailResponse'][];
      next: string | null;
      total: number | null;
    };
    OpenedMailResponse: {
      id: string;
      /** @description The name of the person. */
      to: string;
      subject: string;
      lang: string;
      /** @description ISO 8601, in UTC. */
      sentAt: string;
      html: string;
      text: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignInController_ways: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaysToSignInResponse'];
        };
      };
    };
  };
  SignInController_byPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignInController_asSamplePerson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SampleSignInRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignInController_out: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MeController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeResponse'];
        };
      };
    };
  };
  MeController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeMeRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeResponse'];
        };
      };
    };
  };
  BodiesController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodyPage'];
        };
      };
    };
  };
  SessionsController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description Only the sessions of this body, by its key. */
        body?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionPage'];
        };
      };
    };
  };
  IntakeController_takeFileIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakenInResponse'];
        };
      };
    };
  };
  IntakeController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadingResponse'];
        };
      };
    };
  };
  IntakeController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmProposalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfirmedResponse'];
        };
      };
    };
  };
  IntakeController_reject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MandatesController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description Words of the request in any language, or the number of the decision. */
        q?: string;
        /** @description The key of the body that asked. */
        body?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MandatePage'];
        };
      };
    };
  };
  MandatesController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MandateResponse'];
        };
      };
    };
  };
  TasksController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description Only the tasks of this mandate. */
        mandate?: string;
        /** @description Only the tasks due at this session: "executive-board/2023/3". */
        session?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskPage'];
        };
      };
    };
  };
  MailboxController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPageResponse'];
        };
      };
    };
  };
  MailboxController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedMailResponse'];
        };
      };
    };
  };
  MailboxController_page: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
    };
  };
  ReportsController_show: {
    parameters: {
      query: {
        /** @description The session that the report is for: "executive-board/2023/3". */
        session: string;
        format: 'html';
        /** @description The language of the report; the reader's own when not given. */
        lang?: 'en' | 'zh';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
    };
  };
}
