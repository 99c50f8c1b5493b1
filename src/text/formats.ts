/**
 * Numbers as a reader wants them: in the locale's own writing, in the scenario's currency, and with no more digits than
 * the interval around them supports.
 */
export interface Formats {
  readonly locale: string;
  /** `41%`; with one decimal only where the interval is narrower than a point. */
  share(value: number | null, interval?: Interval): string;
  /** A difference of shares in percentage points, without the word: `19`. */
  points(value: number | null, interval?: Interval): string;
  /** The same, always with its sign: `+19`. */
  signedPoints(value: number | null, interval?: Interval): string;
  /** `€412,000`; from a million on `€1.24M`. */
  money(value: number | null, interval?: Interval): string;
  signedMoney(value: number | null, interval?: Interval): string;
  hours(value: number | null, interval?: Interval): string;
  /** A plain number. */
  number(value: number | null, interval?: Interval): string;
  whole(value: number): string;
  /** `hands-off, real bottom-up and top-down`. */
  list(items: readonly string[]): string;
}

/** What a value may be off by, at either end. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** What stands where a value is undefined. */
export const UNDEFINED_MARK = '–';

/** Without an interval a number keeps this many digits. */
const DIGITS = 3;
const MILLION = 1_000_000;

/**
 * The power of ten down to which digits mean something: the order of magnitude of the half width of the interval.
 *
 * @returns  null where there is no interval, or one of no width
 */
export function supportedStep(interval: Interval | undefined): number | null {
  if (interval === undefined || interval.low === null || interval.high === null) return null;
  const half = (interval.high - interval.low) / 2;
  if (!(half > 0) || !Number.isFinite(half)) return null;
  return 10 ** Math.floor(Math.log10(half));
}

function roundTo(value: number, step: number): number {
  // Dividing by a step below 1 would leave 0.30000000000000004 behind.
  return step >= 1 ? Math.round(value / step) * step : Math.round(value * Math.round(1 / step)) / Math.round(1 / step);
}

function roundToDigits(value: number, digits: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(digits));
}

function rounded(value: number, interval: Interval | undefined): number {
  const step = supportedStep(interval);
  const result = step === null ? roundToDigits(value, DIGITS) : roundTo(value, step);
  return Object.is(result, -0) ? 0 : result;
}

const formatsByKey = new Map<string, Formats>();

/** The formats of a locale and a currency (ISO 4217). */
export function formatsFor(locale: string, currency: string): Formats {
  const key = `${locale} ${currency}`;
  const known = formatsByKey.get(key);
  if (known !== undefined) return known;
  const made = makeFormats(locale, currency);
  formatsByKey.set(key, made);
  return made;
}

function makeFormats(locale: string, currency: string): Formats {
  const wholeFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const listFormat = new Intl.ListFormat(locale, { type: 'conjunction' });
  const percent = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const pointFormats = (['auto', 'exceptZero'] as const).map((signDisplay) =>
    [0, 1].map(
      (digits) =>
        new Intl.NumberFormat(locale, { signDisplay, minimumFractionDigits: digits, maximumFractionDigits: digits }),
    ),
  );
  const moneyFormats = (['auto', 'exceptZero'] as const).map((signDisplay) => {
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', signDisplay } as const;
    return {
      whole: new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 0, maximumFractionDigits: 0 }),
      small: new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      large: new Intl.NumberFormat(locale, { ...style, notation: 'compact', maximumSignificantDigits: DIGITS }),
    };
  });

  /** Shares need one decimal only where the interval is narrower than a point. */
  const shareDigits = (interval: Interval | undefined) => {
    const step = supportedStep(interval);
    return step !== null && step < 0.01 && interval!.high! - interval!.low! < 0.01 ? 1 : 0;
  };
  const points = (sign: 0 | 1) => (value: number, interval: Interval | undefined) => {
    const digits = shareDigits(interval);
    const inPoints = Number((value * 100).toFixed(digits));
    return pointFormats[sign]![digits]!.format(Object.is(inPoints, -0) ? 0 : inPoints);
  };
  const money = (sign: 0 | 1) => (value: number, interval: Interval | undefined) => {
    const formats = moneyFormats[sign]!;
    const amount = rounded(value, interval);
    if (Math.abs(amount) >= MILLION) return formats.large.format(amount);
    return Math.abs(amount) < 10 && !Number.isInteger(amount)
      ? formats.small.format(amount)
      : formats.whole.format(amount);
  };
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const orMark =
    (write: (value: number, interval: Interval | undefined) => string) =>
    (value: number | null, interval?: Interval): string =>
      value === null || Number.isNaN(value) ? UNDEFINED_MARK : write(value, interval);

  return {
    locale,
    share: orMark((value, interval) => percent[shareDigits(interval)]!.format(value)),
    points: orMark(points(0)),
    signedPoints: orMark(points(1)),
    money: orMark(money(0)),
    signedMoney: orMark(money(1)),
    hours: orMark((value, interval) => wholeFormat.format(rounded(value, interval))),
    number: orMark((value, interval) => plain.format(rounded(value, interval))),
    whole: (value) => wholeFormat.format(value),
    list: (items) => listFormat.format(items),
  };
}
