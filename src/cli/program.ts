import { Command, Option } from 'commander';
import { VERSION } from '../version.ts';
import { referenceModelsHelp, referenceOptions } from './reference/reference-options.ts';
import type { Format } from './terminal.ts';

/** A command as `--help` shows it, and the module that does it: loaded only when it is called. */
interface CommandDeclaration {
  readonly name: string;
  readonly summary: string;
  /** Arguments in commander's notation, with what they mean. */
  readonly arguments?: readonly (readonly [name: string, help: string])[];
  readonly options?: readonly Option[];
  readonly formats: readonly (Format | 'markdown')[];
  readonly examples: readonly string[];
  readonly load: () => Promise<CommandModule>;
}

/** What a command's module holds. */
export interface CommandModule {
  /** @returns the exit code */
  command(options: never, ...args: readonly never[]): Promise<number>;
}

const SCENARIO = 'a scenario file (YAML or JSON), or the id of a comparison of the library';
const seed = new Option(
  '--seed <seed>',
  'text or a whole number from 0; the same seed gives the same worlds and the same luck',
);
const weeks = new Option('--weeks <weeks>', 'simulate so many weeks instead of what the scenario says');
const afterStop = new Option(
  '--after-stop',
  'also what lasts when every lever stops: sustained users half a year after week 78, and the week of critical mass',
);
const people = new Option(
  '--people <file...>',
  'people of a real organisation (HR export), in place of the synthetic one',
);
const ties = new Option('--ties <file...>', 'who works with whom there: an edge list, or messages with time stamps');

const COMMANDS: readonly CommandDeclaration[] = [
  {
    name: 'compare',
    summary: 'compare strategies on identical worlds: which wins, how sure that is, what it costs',
    arguments: [['[scenario]', `${SCENARIO}; default: three ways to launch a platform`]],
    options: [
      new Option('--strategies <ids>', 'strategies to compare, with commas between; the first is the reference'),
      new Option(
        '--replicates <n>',
        'worlds in which every strategy is run; auto: until it is settled which is ahead, at most 640',
      ).default('100'),
      new Option(
        '--assumptions <which>',
        'given: those of the scenario, in every world; varied: each world draws its own from their ranges',
      ).default('given'),
      seed,
      weeks,
      people,
      ties,
      afterStop,
      new Option('--workers <n>', 'threads that run at the same time; default: one per core'),
    ],
    formats: ['table', 'json', 'csv'],
    examples: [
      'compare',
      'compare --strategies hands-off,real-bottom-up --replicates 200',
      'compare --replicates auto',
      'compare --assumptions varied --replicates 200',
      'compare plan.yaml --seed 7 --format json > result.json',
      'compare plan.yaml --people staff.csv --ties messages.csv',
    ],
    load: () => import('./compare/compare.ts'),
  },
  {
    name: 'run',
    summary: 'one run of one strategy: its weekly series, its outcomes, its digest',
    arguments: [['<scenario>', SCENARIO]],
    options: [
      new Option('--strategy <id>', 'the strategy to run').makeOptionMandatory(),
      new Option('--then <id>', 'a strategy that takes over on the way; needs --from-week'),
      new Option('--from-week <week>', 'first week under the strategy of --then; before it nothing is different'),
      seed,
      weeks,
      people,
      ties,
      afterStop,
      new Option('--events', 'with --format json: everything that happened to anybody as well'),
    ],
    formats: ['table', 'json', 'csv'],
    examples: [
      'run three-strategies --strategy real-bottom-up --seed 1',
      'run plan.yaml --strategy mine --seed 1/4 --format csv',
      'run three-strategies --strategy hands-off --then real-bottom-up --from-week 26',
    ],
    load: () => import('./run/run.ts'),
  },
  {
    name: 'explain',
    summary: 'why one employee used the platform in one week, or did not: every term, and what would have turned it',
    arguments: [['<scenario>', SCENARIO]],
    options: [
      new Option('--strategy <id>', 'the strategy that was run').makeOptionMandatory(),
      new Option('--employee <id>', 'a row (from 0), a pseudonym (e0017), or an id of --people').makeOptionMandatory(),
      new Option('--week <week>', 'the week, from 0').makeOptionMandatory(),
      new Option('--then <id>', 'a strategy that takes over on the way; needs --from-week'),
      new Option('--from-week <week>', 'first week under the strategy of --then'),
      seed,
      weeks,
      people,
      ties,
    ],
    formats: ['table', 'json'],
    examples: [
      'explain three-strategies --strategy hands-off --seed 1 --employee 17 --week 25',
      'explain plan.yaml --strategy mine --employee e0031 --week 40 --format json',
    ],
    load: () => import('./explain/explain.ts'),
  },
  {
    name: 'attribute',
    summary: 'who is to blame for a missed target: luck, enablement, incentives, the plan, the users, or nobody',
    arguments: [['<scenario>', SCENARIO]],
    options: [
      new Option('--strategy <id>', 'the strategy that was run').makeOptionMandatory(),
      seed,
      new Option('--lucks <n>', 'lucks over which every combination is averaged, at least 20').default('20'),
      weeks,
      people,
      ties,
      new Option('--workers <n>', 'threads that run at the same time; default: one per core'),
    ],
    formats: ['table', 'json'],
    examples: [
      'attribute three-strategies --strategy hands-off',
      'attribute plan.yaml --strategy mine --seed 1/7 --lucks 50 --format json',
    ],
    load: () => import('./attribute/attribute.ts'),
  },
  {
    name: 'sweep',
    summary:
      'make all runs of an experiment (scenario, factors, design, replicates) and keep them in a folder; resumes',
    arguments: [['<experiment>', 'an experiment file (YAML or JSON)']],
    options: [
      new Option(
        '--out <folder>',
        'where the results go; with results of the same experiment, the sweep goes on there',
      ),
      new Option('--workers <n>', 'threads that run at the same time; default: one per core'),
      new Option('--queue [url]', 'have the runs made by `groundswell worker` over a queue on Redis instead'),
      new Option('--shard <i/n>', 'only the i-th of n parts, for machines that share nothing; see `merge`'),
      new Option('--takeover', 'take the folder from a process that seems to be writing into it'),
      new Option('--dry-run', 'only say how many runs there would be, how long they would take and how large they are'),
    ],
    formats: ['table', 'json'],
    examples: [
      'sweep risk.yaml --dry-run',
      'sweep risk.yaml --out risk',
      'sweep risk.yaml --out risk-1 --shard 1/4',
      'sweep risk.yaml --out risk --queue redis://queue.example:6379',
    ],
    load: () => import('./sweep/sweep.ts'),
  },
  {
    name: 'merge',
    summary: 'make one results folder of the folders of all shards of an experiment',
    arguments: [['<folders...>', 'the folders that `sweep --shard` has written, one per shard']],
    options: [new Option('--out <folder>', 'where the merged results go').makeOptionMandatory()],
    formats: ['table', 'json'],
    examples: ['merge risk-1 risk-2 risk-3 risk-4 --out risk'],
    load: () => import('./merge/merge.ts'),
  },
  {
    name: 'verify',
    summary: 'make runs of a results folder again, and compare every number and digest with what is recorded',
    arguments: [['<folder>', 'a results folder']],
    options: [
      new Option('--row <n>', 'only this row of runs.parquet, from 1'),
      new Option('--sample <n>', 'so many rows, drawn from all').default('20'),
      new Option('--all', 'every row'),
      new Option('--workers <n>', 'threads that run at the same time; default: one per core'),
    ],
    formats: ['table', 'json'],
    examples: ['verify risk', 'verify risk --row 17', 'verify risk --all'],
    load: () => import('./verify/verify.ts'),
  },
  {
    name: 'worker',
    summary: 'do the jobs of sweeps that come over a queue on Redis (sweep --queue), on this machine',
    options: [
      new Option(
        '--queue [url]',
        'the Redis server: redis://host:6379, rediss:// for TLS; default: GROUNDSWELL_REDIS_URL, the place for passwords',
      ),
      new Option('--concurrency <n>', 'jobs done at the same time, a thread each; default: one per core'),
    ],
    formats: ['table', 'json'],
    examples: ['worker --queue redis://queue.example:6379', 'worker --concurrency 8'],
    load: () => import('./worker/worker.ts'),
  },
  {
    name: 'reference',
    summary: 'the engine as a known model of the literature, beside what theory says: Bass, SIR, Watts and others',
    arguments: [['<model>', `one of\n${referenceModelsHelp()}`]],
    options: [seed, ...referenceOptions()],
    formats: ['table', 'json', 'csv'],
    examples: [
      'reference bass --p .03 --q .38 --nodes 100000 --step .02',
      'reference bass --network ring',
      'reference watts --degree 4 --threshold 0.18 --seeds 0.01 --nodes 100000 --format json',
      'reference granovetter --thresholds broken-ladder',
    ],
    load: () => import('./reference/reference.ts'),
  },
  {
    name: 'query',
    summary: 'a question in SQL about the results of a sweep, also while it runs: tables runs, points, series',
    arguments: [
      ['<folder>', 'a results folder'],
      ['<sql>', 'the question, for DuckDB; nothing outside of the folder can be read, and nothing written'],
    ],
    formats: ['table', 'json', 'csv'],
    examples: [
      'query results "SELECT strategy, avg(sustained) FROM runs GROUP BY strategy"',
      'query results "SELECT \\"organisation.employees\\", median(cost) FROM runs GROUP BY 1 ORDER BY 1" --format csv',
      'query results "DESCRIBE runs"',
    ],
    load: () => import('./query/query.ts'),
  },
  {
    name: 'patterns',
    summary: 'are simulated organisations like real ones? Every pattern with its band, over sampled worlds',
    options: [
      new Option('--worlds <n>', 'sampled worlds').default('60'),
      new Option('--default-worlds <n>', 'worlds of the default organisation at default parameters').default('4'),
      seed,
      new Option(
        '--only <kind>',
        'structural or contrast: only patterns of organisations, or only those between strategies',
      ),
      new Option('--workers <n>', 'threads that run at the same time; default: one per core'),
    ],
    formats: ['table', 'json', 'markdown'],
    examples: ['patterns', 'patterns --worlds 200 --seed 7', 'patterns --only structural --format markdown'],
    load: () => import('./patterns/patterns.ts'),
  },
  {
    name: 'claims',
    summary: 'in which plausible worlds does each claim about adoption hold, in which does it fail, and what decides?',
    options: [
      new Option('--worlds <n>', 'sampled worlds; with fewer than 80 nothing is said about what decides').default('80'),
      seed,
      new Option('--only <ids>', 'these claims alone, with commas between: C1 to C14'),
      new Option(
        '--out <folder>',
        'keeps finished worlds, results, and scenario files of worlds to look at; run again, it goes on',
      ),
      new Option(
        '--report <file>',
        'writes the whole result as a page of markdown, and beside it (.json) what the page shows',
      ),
      new Option('--workers <n>', 'threads that run at the same time; default: one per core'),
    ],
    formats: ['table', 'json'],
    examples: [
      'claims',
      'claims --only C1,C14 --worlds 16',
      'claims --worlds 200 --seed 7 --out claims-200',
      'claims --report docs/claims.md --format json > result.json',
    ],
    load: () => import('./claims/claims.ts'),
  },
  {
    name: 'summary',
    summary:
      'a sweep per point and factor: means, differences, chances of success and of being better, and enough runs?',
    arguments: [['<folder>', 'a results folder, finished or not']],
    options: [
      new Option(
        '--outcomes <ids>',
        'outcomes to sum up, with commas between; default: sustained,success,cost,netValue',
      ),
      new Option(
        '--half-width <number>',
        'half the width intervals should have, in the unit of the outcome; default: what the experiment asks for with replicates auto, else 0.02 for shares, 5% of the mean',
      ),
    ],
    formats: ['table', 'json', 'csv'],
    examples: ['summary results', 'summary results --outcomes sustained,netValue --format csv > points.csv'],
    load: () => import('./summary/summary.ts'),
  },
  {
    name: 'report',
    summary: 'a sweep as one page for the browser or the printer: what was asked, what came of it, how sure that is',
    arguments: [['<folder>', 'a results folder, finished or not']],
    options: [new Option('--out <file>', 'the page to write; default: report.html in the folder')],
    formats: ['table', 'json'],
    examples: ['report results', 'report results --out risk-and-people.html'],
    load: () => import('./report/report.ts'),
  },
  {
    name: 'import',
    summary: 'read people (HR export) or ties (who works with whom), mend, report, and keep them under pseudonyms',
    arguments: [
      ['<people|ties>', 'what the files hold'],
      ['<files...>', 'CSV files with , ; tab or space, with a header or none; GraphML for ties'],
    ],
    options: [
      new Option('--out <folder>', 'where people.csv, ties.csv and report.json are written').makeOptionMandatory(),
      people,
      ties,
      new Option('--people-columns <pairs>', 'which column holds what, for instance id=1,manager="Reports to"'),
      new Option('--ties-columns <pairs>', 'the same for ties, for instance from=1,to=2,weight=3'),
      new Option('--unknown-people <what>', 'people with ties who are in no people file: add, drop or refuse'),
      new Option('--unknown-managers <what>', 'managers who are in no people file: add, drop or refuse'),
      new Option('--as-of <date>', 'take the organisation as it was on a day, as 2024-01-31'),
      new Option('--pseudonym-key <secret>', 'a secret without which nobody can guess ids from what is written'),
      new Option('--name-ids', 'name ids in messages; they are personal, and left out otherwise'),
    ],
    formats: ['table', 'json'],
    examples: [
      'import people staff.csv --ties messages.csv --out our-company',
      'import ties edges.txt --ties-columns from=1,to=2 --out network',
      'compare --people our-company/people.csv --ties our-company/ties.csv',
    ],
    load: () => import('./import/import.ts'),
  },
  {
    name: 'validate',
    summary: 'check scenario and experiment files: every mistake with its line, or the word that all is well',
    arguments: [['<files...>', 'scenario or experiment files (YAML or JSON)']],
    formats: ['table', 'json'],
    examples: ['validate plan.yaml', 'validate plans/*.yaml --format json'],
    load: () => import('./validate/validate.ts'),
  },
  {
    name: 'list',
    summary: 'what there is: comparisons, strategies, organisations, levers, outcomes, parameters',
    formats: ['table', 'json'],
    examples: ['list', 'list --format json'],
    load: () => import('./list/list.ts'),
  },
  {
    name: 'schema',
    summary:
      'the JSON Schema (draft-7) of scenario or experiment files, for editors that complete and check as you type',
    arguments: [['[kind]', 'scenario or experiment; default: scenario']],
    formats: ['table', 'json'],
    examples: ['schema > groundswell.schema.json', 'schema experiment > experiment.schema.json'],
    load: () => import('./schema/schema.ts'),
  },
  {
    name: 'serve',
    summary: 'show the page in a browser, from this machine to this machine',
    options: [
      new Option('--port <port>', 'the port to use; default: the first free one from 4280'),
      new Option('--host <address>', 'the address to listen on').default('127.0.0.1'),
    ],
    formats: ['table', 'json'],
    examples: ['serve', 'serve --port 8080'],
    load: () => import('./serve/serve.ts'),
  },
];

/** Built anew for every call: commander keeps what it parsed. */
export function createProgram(done: (code: number) => void): Command {
  const program = new Command('groundswell')
    .description(
      'Simulates how plans for introducing an internal social platform play out, and compares them on identical worlds.',
    )
    .version(VERSION)
    .helpCommand(false);
  prepare(program);
  program.configureHelp({ subcommandTerm: (command) => command.name() });
  for (const declaration of COMMANDS) declare(program, declaration, done);
  program.addHelpText('after', '\nBegin with:\n  $ groundswell compare\n  $ groundswell serve');
  return program;
}

function declare(program: Command, declaration: CommandDeclaration, done: (code: number) => void): void {
  const command = program.command(declaration.name).description(declaration.summary);
  prepare(command);
  for (const [name, help] of declaration.arguments ?? []) command.argument(name, help);
  for (const option of declaration.options ?? []) command.addOption(option);
  command
    .addOption(
      new Option('--format <format>', 'how results are written').choices([...declaration.formats]).default('table'),
    )
    .option('--quiet', 'no progress and no messages')
    .option('--no-color', 'no colours (NO_COLOR in the environment does the same)')
    .option('--debug', 'show where in the program something failed')
    .addHelpText(
      'after',
      `\nExamples:\n${declaration.examples.map((example) => `  $ groundswell ${example}`).join('\n')}`,
    )
    .action(async (...received: unknown[]) => {
      const args = received.slice(0, -2);
      const options = received.at(-2);
      const { command: run } = await declaration.load();
      done(await run(options as never, ...(args as never[])));
    });
}

/** What is wrong is thrown and told by `main`, in the same words as every other issue. */
function prepare(command: Command): void {
  command.exitOverride().configureOutput({
    writeErr: (text) => {
      if (!text.startsWith('error:')) process.stderr.write(text);
    },
    outputError: () => {},
  });
}
