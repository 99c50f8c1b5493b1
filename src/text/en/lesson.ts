import { ORGANISATION_TRAITS } from '../../../sim/index.ts';
import type { Formats } from '../formats.ts';
import { inSentence } from './in-sentence.ts';
import { points } from './units.ts';

export const lesson = {
  title: (name: string) => `${name} · Groundswell`,
  kicker: (minutes: number) => `A lesson of about ${minutes} minutes`,
  versions: 'Length of the lesson',
  short: 'ten minutes',
  long: 'an hour',
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  steps: 'Steps of the lesson',
  next: 'Next',
  back: 'Back',
  waiting: 'Running the worlds…',
  failed: 'The worlds could not be run.',
  worldsOf: (worlds: number, seed: string, model: number) =>
    `${worlds} worlds from seed ${seed}; model ${model}. Simulated, not measured.`,
  employees: (count: string) => `${count} people`,
  drop: {
    heading: 'Lessons',
    help: 'A lesson is a file. Drop one here, or choose it: it stays in this browser.',
    button: 'Open a lesson file',
    save: 'Save this lesson as a file to change',
    restart: 'Begin again',
    refused: 'This file is no lesson yet',
  },

  check: {
    answered: 'Answered. On to the next step.',
    unanswered: 'Choose what you would say now; there is no score.',
    before: 'Before you said',
    now: 'Now you say',
    notAsked: 'nothing',
    right: 'The safer reading',
  },

  bets: {
    drawing: 'Your curve: people who use it each week',
    drawHelp:
      'Draw with the mouse or a finger, from the launch on. By keyboard: Tab goes from point to point, arrow keys move it up and down.',
    point: (week: number) => (week === 0 ? 'Use at the launch' : `Use in week ${week}`),
    notDrawn: 'not drawn yet',
    clear: 'Draw again',
    blame: 'If it comes to less than was hoped for, who is to blame?',
    ready: 'Your bets are placed.',
    missing: 'Draw to the end and name somebody, and the next step shows what happens.',
    missingCurve: 'Draw the curve to the end.',
  },

  reveal: {
    guess: 'your guess',
    /** What was found, beside the guess. */
    found: (name: string, end: string, guessEnd: string | null, off: string) =>
      guessEnd === null
        ? `${name}: ${end} use it in the last week.`
        : `${name}: ${end} use it in the last week. You drew ${guessEnd}: ${off}.`,
    close: 'close to it',
    tooHigh: (by: string) => `${points(by)} too high`,
    tooLow: (by: string) => `${points(by)} too low`,
    shape: (peak: string, week: number, guessWeek: number | null) =>
      `Use is highest in week ${week}, at ${peak}${guessWeek === null ? '' : `; you had the peak in week ${guessWeek}`}.`,
    compared: (best: string, other: string, by: string) => `${best} ends ${points(by)} above ${inSentence(other)}.`,
    level: (one: string, other: string) => `${one} and ${inSentence(other)} end level, as far as these worlds tell.`,
    range: 'The bands hold 90% of the worlds; the same plan with other luck may end anywhere in them.',
    chart: (names: string) => `Share of employees who use the platform each week: ${names}, and your guess`,
    blame: 'And who is to blame?',
    blameHelp:
      'The same worlds once more, each time with one thing different: what would sustained use have been? Only what changes something can be to blame for it.',
    suspects: 'What each would have changed, in sustained users',
    gain: (gain: string, low: string, high: string) => `${gain} (${low} to ${high})`,
    betOn: 'your bet',
    verdict: (name: string, gain: string, yours: string | null) =>
      yours === null
        ? `Most to blame: ${inSentence(name)} (${points(gain)}).`
        : `Most to blame: ${inSentence(name)} (${points(gain)}). You bet on ${inSentence(yours)}.`,
    same: (name: string, gain: string) =>
      `You bet on ${inSentence(name)}, and that is what would have changed most (${points(gain)}).`,
    none: 'None of them would have changed much: here there is nobody to blame.',
    free: 'Keener users cost nothing in this comparison, and help does: what it costs comes when you rescue the plan.',
  },

  reasons: {
    person: 'Person',
    somebody: 'Somebody else',
    kinds: 'Or choose by what became of them',
    left: 'tried it and went',
    stays: 'uses it still',
    never: 'never tried it',
    under: 'Under',
    world: 'The first of the worlds.',
  },

  rescue: {
    budget: 'Spent',
    of: (spent: string, budget: string) => `${spent} of ${budget}`,
    none: 'none',
    over: 'More than there is: take something back.',
    amount: (name: string, price: string) => `${name} · ${price}`,
    pricing: 'Asking what everything costs…',
    run: 'Try it',
    running: 'Running it…',
    tries: 'Tries so far',
    plan: 'What you bought',
    sustained: 'Sustained users',
    spent: 'Price',
    perUser: 'Per additional sustained user',
    score: 'Score',
    before: 'Nothing bought',
    searching: (done: number, total: number) =>
      `Meanwhile all ${total} plans that fit the money are tried: ${done} so far.`,
    best: 'Best found',
    hidden: (total: number) => `${total} plans were tried by machine. Try one yourself, and the best of them is shown.`,
    scoreHelp:
      'Score: sustained users gained for the money, of those that the best plan found gains for the same money. 100 is as good as the best found; a search of so few worlds may miss a better one.',
    won: 'As good as the best plan found for this money.',
    nothing:
      'No plan found for this money gains anything over leaving it alone. That is a finding too: here hands-off is not beaten.',
    show: 'Show the best plan found',
    price:
      'Prices are what an amount cost by itself in the worlds of this lesson, working hours at their price included.',
  },

  without: {
    choose: 'Leave out',
    whole: 'The whole plan',
    less: (name: string, loss: string) => `Without ${name}: sustained use is ${points(loss)} lower.`,
    more: (name: string, gain: string) =>
      `Without ${name}: sustained use is ${points(gain)} higher. It did more harm than good here.`,
    same: (name: string) => `Without ${name}: no difference these worlds could show.`,
    left: (name: string) => `without ${name}`,
    all: 'All of them, when you have looked at a few',
    allButton: 'Show what each was worth',
    column: 'Left out',
    sustained: 'Sustained users',
    difference: 'Difference',
  },

  organisation: {
    wins: (name: string, other: string, by: string) =>
      `In this organisation ${inSentence(name)} ends ${points(by)} above ${inSentence(other)}.`,
    level: (name: string, other: string) =>
      `In this organisation ${inSentence(name)} does as well as ${inSentence(other)}, as far as these worlds tell.`,
    price: (name: string, extra: string, per: string | null) =>
      per === null
        ? `${name} costs ${extra} more.`
        : `${name} costs ${extra} more: ${per} for each additional sustained user.`,
    found: 'You have found one: leaving it to the users is enough here.',
    close: 'It comes close: less than five points apart.',
    dotted: 'Dotted: before the organisation was changed.',
    reset: 'As it was',
    trait: (name: string) =>
      (ORGANISATION_TRAITS as Readonly<Record<string, { readonly label: string }>>)[name]?.label ?? name,
    traitHelp: (name: string) =>
      (ORGANISATION_TRAITS as Readonly<Record<string, { readonly help: string }>>)[name]?.help ?? '',
    people: 'The people',
  },

  sandbox: {
    yours: 'Your plan',
    plan: 'The plan',
    org: 'The organisation',
    empty: (base: string) =>
      `Nothing is taken from the shelf yet, so your plan is still ${inSentence(base)}. Take something, and see.`,
  },

  debrief: {
    heading: 'To talk about',
    you: 'What you did',
    guessed: (guess: string, found: string) => `You expected ${guess} to use it at the end; it was ${found}.`,
    noGuess: 'You drew no curve.',
    blamed: (name: string) => `You would have blamed ${inSentence(name)}.`,
    bestTry: (score: string) => `Your best rescue scored ${score} of 100.`,
    changed: (changed: number, total: number) =>
      changed === 0
        ? 'You answered the questions as before.'
        : `You answered ${changed} of ${total} questions differently from before.`,
    caution:
      'It was a model: what it shows follows from its assumptions, which are listed on the page Assumptions with their sources. It shows what may happen and why, not what will.',
    compare: 'Compare plans for your own organisation',
    assumptions: 'Look at the assumptions',
    play: 'Run the community yourself',
  },

  share: (value: number, formats: Formats) => formats.share(value),
};
