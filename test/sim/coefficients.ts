import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folders and files whose numbers are no statement about organisations. */
const ELSEWHERE: readonly (readonly [path: string, reason: string])[] = [
  ['sim/parameters/', 'the registry itself'],
  ['sim/elementary/', 'coefficients of published approximations, tested against references'],
  ['sim/random/', 'constants of mixing functions, tested by the battery'],
  ['sim/model-version.ts', 'a count of versions'],
  ['sim/digest.ts', 'constants of a published hash'],
  ['sim/explain/', 'asks runs what happened and what would have; no run depends on it'],
  ['sim/week/pull-levers.ts#LN_2', 'the natural logarithm of two'],
];

/** Nothing, one, two and a half; months and weeks of a year, minutes, cents, thousands. */
const PLAIN = [0, 1, 2, 0.5, 12, 52, 60, 100, 1000];

/** Properties that declare a value with its range in place: a field of a lever, an organisation, a network. */
const DECLARING = ['default', 'minimum', 'maximum', 'naturalWeeks', 'code'];

/** A number in the model that stands neither in the registry nor in a declaration. */
export interface LooseNumber {
  readonly path: string;
  readonly literal: string;
  readonly line: string;
}

/** Every loose number beneath sim. */
export function looseNumbers(): LooseNumber[] {
  return readdirSync(join(ROOT, 'sim'), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('sim', file.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !ELSEWHERE.some(([elsewhere]) => path.startsWith(elsewhere)))
    .sort()
    .flatMap((path) => looseNumbersIn(path, readFileSync(join(ROOT, path), 'utf8')));
}

export function looseNumbersIn(path: string, text: string): LooseNumber[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: LooseNumber[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !isPlain(node) && !isElsewhere(path, node)) {
      const row = tree.getLineAndCharacterOfPosition(node.getStart()).line;
      found.push({ path, literal: node.getText(), line: text.split('\n')[row]!.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isPlain(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  if (PLAIN.includes(Number(node.text)) || /^0x/i.test(node.getText())) return true;
  if (ts.isElementAccessExpression(parent)) return true;
  if (ts.isBinaryExpression(parent) && BITWISE.includes(parent.operatorToken.kind)) return true;
  if (!ts.isPropertyAssignment(parent)) return false;
  return DECLARING.includes(parent.name.getText()) || isEnumeration(parent.parent);
}

const BITWISE: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.CaretToken,
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
];

/** Whether an object names the numbers 0, 1, 2, … one after the other. */
function isEnumeration({ properties }: ts.ObjectLiteralExpression): boolean {
  return properties.every(
    (property, place) =>
      ts.isPropertyAssignment(property) &&
      ts.isNumericLiteral(property.initializer) &&
      Number(property.initializer.text) === place,
  );
}

function isElsewhere(path: string, node: ts.NumericLiteral): boolean {
  const { parent } = node;
  return ts.isVariableDeclaration(parent) && ELSEWHERE.some(([where]) => where === `${path}#${parent.name.getText()}`);
}

/**
 * Numbers that stand in the code on purpose, each with the reason why it is no parameter. A change of the code that
 * needs another one says here why; one that needs it no longer takes it away.
 */
export const ON_PURPOSE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sim/create-world.ts': {
    '64': 'room for questions in the smallest organisation; overflow is counted',
    '256': 'room for accepted uses; overflow is counted',
    '1024': 'room for proposals; overflow is counted',
    '53': 'weeks waited are told apart up to a year',
    '4': 'of five workdays the first missed is immaterial (Lally 2010)',
  },
  'sim/employees/awareness-terms.ts': { '16': 'units of an ordinary tie' },
  'sim/employees/state-bits.ts': {
    '4': 'a bit',
    '8': 'a bit',
    '16': 'a bit',
    '32': 'a bit',
    '64': 'a bit',
  },
  'sim/employees/use-terms.ts': { '1048576': 'units in which a threshold is compared: 2^20' },
  'sim/events.ts': {
    '3': 'place of the last of them',
    '4': 'numbers of an event in the log',
    '4096': 'events a log begins with; it doubles',
  },
  'sim/levers/facilitation.ts': {
    '40': 'hours of a full-time week',
    '0.2': 'default of a declared field',
    '0.25': 'default of a declared field',
    '0.3': 'default of a declared field',
  },
  'sim/levers/launch.ts': { '8': 'weeks of an ordinary campaign: the unit of launchMoney' },
  'sim/organisation/assemble.ts': { '65_536': 'fixed point of summed weights' },
  'sim/organisation/circles.ts': {
    '8': 'rounds of forming circles before what is missing is given up',
    '1.15': 'seats offered beyond those expected to be needed',
    '0.34':
      'share that the most sociable know: 345 of 1,005 in email-Eu-core; shape of synthetic networks, not sampled',
    '0.01': 'keeps a mean above its least value',
  },
  'sim/organisation/draw-strengths.ts': {
    '7': 'messages over a formal tie, 28 against 4 in Radoslaw’s company; shape of synthetic networks',
    '1.4': 'spread of messages over ties; shape of synthetic networks',
    '256': 'steps of a table',
  },
  'sim/organisation/hierarchy.ts': {
    '0.8': 'spread of spans, held to pattern S13; shape of synthetic organisations',
    '0.6': 'spread of departments’ sizes; shape of synthetic organisations',
    '0.4': 'least share of its span that a lead has; shape of synthetic organisations',
  },
  'sim/organisation/metrics/clustering.ts': { '3': 'corners of a triangle' },
  'sim/organisation/network/complete.ts': { '5000': 'most people whose pairs fit in memory' },
  'sim/organisation/network/small-world.ts': { '64': 'targets tried for a tie' },
  'sim/organisation/radix-order.ts': {
    '3000': 'from when on larger digits sort faster',
    '8': 'bits of a digit',
    '11': 'bits of a digit',
    '32': 'bits of a key',
  },
  'sim/organisation/reporting-line.ts': { '255': 'most levels that a byte holds' },
  'sim/organisation/strength-of-formal-ties.ts': {
    '3': 'a formal tie in ordinary ones: log2(1 + 7), as measured in Radoslaw’s company',
  },
  'sim/organisation/synthetic-people.ts': {
    '40': 'employees of an ordinary department; a figure of the organisation replaces it',
    '30': 'below which there is one department',
    '348': 'mean tenure in weeks; shown, not used by any rate',
    '2340': 'longest tenure in weeks; shown, not used by any rate',
    '0.8': 'spread of sites’ sizes; shape of synthetic organisations',
    '4294967296': '2^32',
  },
  'sim/organisation/synthetic-ties.ts': {
    '4': 'most known, a quarter: band S13; and passes that fill up',
    '0.75': 'closest a department is knit; shape of synthetic networks',
    '0.1': 'mean circle as a share of ties: fitted to email-Eu-core',
  },
  'sim/organisation/team-ring.ts': { '4': 'team mates on either side; shape of synthetic networks' },
  'sim/organisation/tie-collector.ts': {
    '3': 'load of a hash table',
    '16': 'least room',
    '32': 'least room',
  },
  'sim/organisation/tie-strength.ts': { '16': 'units of an ordinary tie', '255': 'most that a byte holds' },
  'sim/organisation/traits.ts': { '0.6': 'default of a declared trait' },
  'sim/outcomes/beyond-chance.ts': {
    '8': 'sustained looks at eight weeks; a definition',
    '4': 'sustained: at least four of eight weeks; a definition',
  },
  'sim/outcomes/families.ts': {
    '8': 'weeks that count as the end: part of the definition of a family',
    '0.1': 'pressure that counts as some: part of the definition of a family',
  },
  'sim/outcomes/measures.ts': { '960': 'units of saved time in an hour: sixteenths of a minute' },
  'sim/outcomes/money.ts': {
    '21': 'success compares weeks 70–78 with 58–66: a definition',
    '13': 'the same definition',
    '9': 'the same definition',
    '0.9': 'the same definition',
    '27': 'success is shown at .27 and .45 too: measured networks on average, the best communities',
    '45': 'the same',
  },
  'sim/outcomes/shares.ts': { '13': 'lapsed: not active for a quarter; a definition' },
  'sim/outcomes/talk.ts': {
    '10': 'top 1 %, next 9 %, rest: definitions',
    '26': 'inequality over half a year; a definition',
  },
  'sim/platform/combination.ts': { '1024': 'steps of a table' },
  'sim/platform/planned-uses.ts': {
    '1048576': 'units in which demand is summed: 2^20',
    '0.29': 'standard deviation of a uniform demand, 1/√12: what planners imagine varies as what there is',
  },
  'sim/platform/practise.ts': {
    '0.95': 'most that one use can meet of a job’s needs; keeps 1 − Π(1 − b) below 1',
    '31': 'the highest bit of a word',
  },
  'sim/platform/questions.ts': { '3': 'gaps of a shell sort' },
  'sim/platform/uses.ts': {
    '15': 'most uses in a week that are told apart',
    '16': 'ways of working a department has room for',
    '8': 'of which the first half are planned',
  },
  'sim/week/adapt-uses.ts': {
    '3': 'most that an idea is worth, in planned uses',
    '4': 'weeks of intake that may be saved up',
  },
  'sim/week/answer.ts': {
    '65536': '2^16: the low bits of a draw',
    '4': 'logits per unit of probability at even odds: the slope of the logistic curve',
  },
  'sim/week/contribute.ts': {
    '200': 'most contributions in a week that are counted one by one',
    '16': 'units of a post as content',
    '26': 'half a year over which inequality is measured',
    '65536': '2^16: the low bits of a draw',
    '255': 'most that a byte holds',
  },
  'sim/week/decide-use.ts': {
    '16384': 'utility of the unaware: below any reach of chance',
    '9': 'tables for 0 to 8 visible weeks',
    '256': 'patterns of eight weeks',
    '7': 'three bits',
    '4': 'sustained: at least four of eight weeks; a definition',
    '64': 'a bit',
    '128': 'a bit',
    '65536': 'units in which a utility above zero counts: 2^16',
  },
  'sim/week/pull-levers.ts': { '1e-6': 'pressure below which none is left' },
  'sim/week/record.ts': {
    '26': 'half a year: readers and interactive employees; definitions',
    '13': 'lapsed: not active for a quarter; a definition',
    '4': 'monthly: four weeks; a definition, and the code of a state',
    '3': 'the code of a state',
    '5': 'the code of a state',
    '6': 'the code of a state',
  },
  'sim/week/spread-awareness.ts': {
    '16': 'units of an ordinary tie',
    '255': 'all of the last eight weeks, a bit each',
  },
  'sim/week/experience.ts': {
    '960': 'units of saved time in an hour: sixteenths of a minute',
    '16': 'units of a post as content',
    '1.5': 'rewards beyond one and a half ordinary ones move motivation no further',
  },
};
