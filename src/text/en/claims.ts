import type { Formats } from '../formats.ts';

/** Claims with their results. Titles and tests come with the result; another language says them by the claim's id. */
export const claims = {
  title: 'Claims · Groundswell',
  heading: 'Does the article hold?',
  intro:
    'An article calls bottom-up adoption an excuse for sitting back. Its claims, and those behind them, are hypotheses here: each was put to the test in sampled worlds that differ in everything the model assumes, with plans nobody tuned. Where a claim fails, the world in which it fails is one click away.',
  reading:
    'A share of worlds is a statement about the ranges that were sampled, not the probability of the claim. Holds: shown to be the case by more than the smallest difference that would matter. Fails: shown to be the other way round by as much. Too close: neither is shown.',
  made: (worlds: string, plans: string, lucks: string, seed: string, model: number) =>
    `${worlds} sampled worlds, ${plans} plans, ${lucks} lucks for each plan in each world; seed ${seed}, model ${model}. Simulated, not measured.`,
  older: (made: number, here: number) =>
    `These results were made with model ${made}; this page runs model ${here}, so that a world run again may come out differently.`,
  glance: 'All claims at a glance',
  /** The page's finding. */
  overall: (claims: number, mostlyHold: number, mostlyFail: number) =>
    `Of ${claims} claims, ${mostlyHold === 0 ? 'none holds' : mostlyHold === 1 ? 'one holds' : `${mostlyHold} hold`} in most worlds and ${
      mostlyFail === 0 ? 'none fails' : mostlyFail === 1 ? 'one fails' : `${mostlyFail} fail`
    } in most; ${claims - mostlyHold - mostlyFail} are settled in neither way.`,
  waiting: 'Fetching the results…',
  failed: 'The results could not be read. Loading the page again may help.',
  again: 'Load again',
  holds: 'holds',
  fails: 'fails',
  tooClose: 'too close',
  written: (word: string, share: string) => `${word} ${share}`,
  summary: (holds: string, tooClose: string, fails: string) =>
    `holds in ${holds} of the worlds, too close to call in ${tooClose}, fails in ${fails}`,
  found: (
    { holds, fails, tooClose }: { readonly holds: number; readonly fails: number; readonly tooClose: number },
    worlds: number,
    formats: Formats,
  ) => {
    const of = (count: number) => (count === 0 ? 'none' : count === worlds ? 'all of them' : formats.whole(count));
    if (tooClose === worlds) return `Of ${formats.whole(worlds)} worlds, all are too close to call.`;
    return `Of ${formats.whole(worlds)} worlds it holds in ${of(holds)} and fails in ${of(fails)}; ${
      tooClose === 0 ? 'none is too close to call' : `${formats.whole(tooClose)} are too close to call`
    }.`;
  },
  readings: 'Stricter and other readings',
  columns: {
    reading: 'What has to be the case',
    holds: 'Holds',
    tooClose: 'Too close',
    fails: 'Fails',
    most: 'In the worlds that look most like real ones',
  },
  share: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,
  counts: (holds: string, tooClose: string, fails: string) => `${holds} / ${tooClose} / ${fails}`,
  mostHelp: (worlds: string, share: string) =>
    `The last column: holds, too close, fails, in the ${worlds} worlds that show at least ${share} of the patterns known from real platforms.`,
  tested: 'How it was tested',
  decides: 'What decides it',
  decidersHelp:
    'Share of the difference between worlds that goes with an assumption, alone or together with others, and its interval.',
  noDeciders: 'Too few worlds to say what decides it.',
  weakDeciders: 'No single assumption decides it, as far as these worlds tell.',
  region: {
    fails: 'It fails above all where',
    'does-not-hold': 'It does not hold above all where',
  },
  below: (name: string, high: string) => `${name} is at most ${high}`,
  above: (name: string, low: string) => `${name} is at least ${low}`,
  between: (name: string, low: string, high: string) => `${name} is ${low} to ${high}`,
  among: (name: string, options: string) => `${name} is ${options}`,
  regionWorth: (coverage: string, density: string) =>
    `In worlds the rule had not seen, it covers ${coverage} of these cases and is right in ${density} of those it names.`,
  example: {
    fails: 'A world in which it fails',
    holds: 'A world in which it holds',
  },
  none: {
    fails: (worlds: string) => `No world in which it fails was found in ${worlds}.`,
    holds: (worlds: string) => `No world in which it holds was found in ${worlds}.`,
  },
  open: (plans: string) => `Run it: ${plans}`,
  alone: 'The people differ from plan to plan here, so each plan opens by itself, beside one of the library.',
  assumptions: 'Every assumption these worlds differ in',
  /** What sampled plans differ in, by the name of the draw. */
  plan: {
    budget: 'budget per employee',
    launchMoney: 'money for the launch',
    welcoming: 'staff time for newcomers',
    answering: 'staff time for questions',
    brokering: 'staff time for bringing people together',
    implementing: 'staff time for users’ ideas',
    staffStyle: 'how supportive staff are',
    championShare: 'share of champions',
    championHours: 'champions’ hours',
    championChoice: 'how champions are chosen',
    topShare: 'share of top leaders who join in',
    middleShare: 'share of middle managers who join in',
    leaderHours: 'leaders’ hours',
    leaderStyle: 'how supportive leaders are',
    recognition: 'recognition',
    allowanceMinutes: 'time allowance',
    trainingShare: 'share who are trained',
    trainingHours: 'hours of training',
    offeredUses: 'uses on offer',
    offeredIntegration: 'how well offered uses fit the work',
    intakePerMonth: 'how many ideas are taken up',
    intakeLag: 'weeks until an idea is answered',
    reviewWeeks: 'weeks between reviews',
    roomMinutes: 'time left to users under hands-off',
    frontTraining: 'training at the launch of hands-off',
    mandateUses: 'uses under the mandate',
    mandateIntegration: 'how well mandated uses fit the work',
    mandateTrainingShare: 'share trained under the mandate',
    mandateTrainingHours: 'hours of training under the mandate',
    mandateStrength: 'strength of the mandate',
    mandateEnforcement: 'enforcement of the mandate',
    mandateTopShare: 'top leaders behind the mandate',
    mandateMiddleShare: 'middle managers behind the mandate',
    mandateLeaderHours: 'leaders’ hours for the mandate',
    mandateLeaderStyle: 'how leaders put the mandate',
    supportShare: 'share of the mandate’s money that goes into support',
    supportStyle: 'how supportive the mandate’s staff are',
    supportLeaderStyle: 'how leaders put the supported mandate',
  } as Readonly<Record<string, string>>,
  inPlan: (name: string) => `In the plan: ${name}`,
  /** Where the language is another than that of the results. */
  titles: {} as Readonly<Record<string, string>>,
  tests: {} as Readonly<Record<string, string>>,
  /** Readings of a claim and plans of its worlds, by what they are called in the results. */
  labels: {} as Readonly<Record<string, string>>,
  planNames: {} as Readonly<Record<string, string>>,
};
