/**
 * The walls of the house. Each rule says which way an import may not go, and why; `npm test` (suite `walls`) holds them.
 *
 * The way of a request through the API is routes → rules → store → database, never back.
 */

/** What rules may lean on besides other rules and contracts: pure libraries, and nothing that reads or writes. */
const PURE_PACKAGES = 'node_modules/(zod|@hono/zod-openapi)/';

/** What is exchanged with the outside. What an entry holds besides its words is a contract in a file of its own. */
const CONTRACTS = '^api/.+/contract\\.ts$|^api/dossier/detail\\.ts$';

/** What the engines lean on besides: a Markdown parser that reads a text and gives back its parts. */
const MARKDOWN_PACKAGES = 'node_modules/(micromark|micromark-[a-z-]+)/';

const DATABASE_PACKAGES = 'node_modules/(drizzle-orm|pg|@electric-sql/pglite)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nobody imports and that starts nothing does nothing. (What pages import, knip looks after.)',
      severity: 'error',
      from: { orphan: true, path: '^api/', pathNot: '^api/main\\.ts$' },
      to: {},
    },
    {
      name: 'imports-must-resolve',
      comment: 'The file or package is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro|virtual):' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules decide and do nothing else: they import other rules, contracts and pure libraries.',
      severity: 'error',
      from: { path: '^api/.+/rules(\\.ts|/)' },
      to: { pathNot: ['^api/.+/rules(\\.ts|/)', CONTRACTS, PURE_PACKAGES] },
    },
    {
      name: 'contracts-know-only-contracts',
      comment: 'Contracts are read by browsers too: they lean on nothing of the server.',
      severity: 'error',
      from: { path: CONTRACTS },
      to: { pathNot: [CONTRACTS, PURE_PACKAGES] },
    },
    {
      name: 'store-never-goes-back',
      comment: 'A store fetches and keeps. What it may, routes and rules decided before.',
      severity: 'error',
      from: { path: '^api/.+/store(\\.ts|/)' },
      to: { path: '^api/(.+/(routes|rules)(\\.ts|/)|app\\.ts|main\\.ts)' },
    },
    {
      name: 'database-never-goes-back',
      comment: 'The database layer serves the stores and knows none of them.',
      severity: 'error',
      from: { path: '^api/(database|keys)/' },
      to: { path: '^api/(.+/(routes|rules|store)(\\.ts|/)|app\\.ts|main\\.ts)' },
    },
    {
      name: 'sql-lives-in-stores',
      comment:
        'Routes parse, ask and answer. A query there would be a second place that decides who sees what.',
      severity: 'error',
      from: { path: '^api/.+/(routes|contract)(\\.ts|/)' },
      to: { path: ['^api/(database|keys)/schema', DATABASE_PACKAGES], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-the-main-program',
      comment: 'main.ts starts things. Import app.ts or the capability itself.',
      severity: 'error',
      from: {},
      to: { path: '^api/main\\.ts$' },
    },
    {
      name: 'islands-know-words-of-the-api-only',
      comment: 'An island runs in a browser: of the API it may import contracts, and types of the rest.',
      severity: 'error',
      from: { path: '^src/islands/' },
      to: { path: '^api/', pathNot: CONTRACTS, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'site-knows-nothing-of-the-api',
      comment: 'Public pages are static. Only islands speak with the API, through the typed client.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/islands/' },
      to: { path: '^api/' },
    },
    {
      name: 'api-knows-nothing-of-the-site',
      comment:
        'Only the publishing gate shares something with the site: the engine that measures plain language.',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/publishing/' },
      to: { path: '^src/' },
    },
    {
      name: 'publishing-shares-the-reading-engine-only',
      severity: 'error',
      from: { path: '^api/publishing/' },
      to: { path: '^src/', pathNot: '^src/reading/' },
    },
    {
      name: 'engines-are-pure',
      comment:
        'The engines for plain language and platform choice run anywhere: they import only each other and themselves.',
      severity: 'error',
      from: { path: '^src/(reading|choosing)/' },
      to: { pathNot: ['^src/(reading|choosing)/', PURE_PACKAGES, MARKDOWN_PACKAGES] },
    },
    {
      name: 'lucia-lives-in-one-file',
      comment:
        'It is no longer maintained; leaving it must stay a matter of one file (docs/decisions/0005-lucia.md).',
      severity: 'error',
      from: { pathNot: '^api/identity/sessions\\.ts$' },
      to: { path: 'node_modules/lucia/' },
    },
    {
      name: 'product-never-leans-on-tests',
      comment: 'Tests look at the product from outside; the product does not know them.',
      severity: 'error',
      from: { path: '^(api|src|content)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'server-needs-no-development-packages',
      comment: 'What the server imports must be there when only `dependencies` are installed.',
      severity: 'error',
      from: { path: '^api/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'content-is-words',
      comment: 'content/ holds what people read. Code lives elsewhere.',
      severity: 'error',
      from: { path: '^content/' },
      to: {},
    },
    {
      name: 'settings-come-from-config',
      comment: 'Only api/config.ts looks at the environment; the rest of the API is told.',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/(config|main)\\.ts$' },
      to: { path: '^(node:)?process$', dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|\\.astro)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
