/**
 * Numbers as a reader wants them: in the locale's own writing, in the scenario's currency, and with no more digits than
 * the interval around them supports.
 */
export interface Formats {
  readonly locale: string;
  /** `41%`; below one per cent `0.4%`. */
  readonly share: Write;
  /** A difference of shares in percentage points, without the word: `19`. */
  readonly points: Write;
  /** The same, always with its sign: `+19`. */
  readonly signedPoints: Write;
  /** `€412,000`; from a million on `€1.24M`. */
  readonly money: Write;
  readonly signedMoney: Write;
  readonly hours: Write;
  /** A plain number. */
  readonly number: Write;
  /** Both ends of an interval, with a digit more where they would read the same. */
  readonly shareRange: (interval: Interval) => readonly [string, string];
  readonly pointsRange: (interval: Interval) => readonly [string, string];
  readonly signedPointsRange: (interval: Interval) => readonly [string, string];
  readonly whole: (value: number) => string;
  /** A day given as days since 1 January 1970: `8 Mar 2026`. */
  readonly day: (day: number) => string;
  /** `hands-off, real bottom-up and top-down`. */
  readonly list: (items: readonly string[]) => string;
}

/** Null and NaN become UNDEFINED_MARK. */
type Write = (value: number | null, interval?: Interval) => string;

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
const MILLISECONDS_A_DAY = 86_400_000;

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

function rounded(value: number, interval: Interval | undefined): number {
  const step = supportedStep(interval);
  const digits = value === 0 ? 0 : Number(value.toPrecision(DIGITS));
  return withoutMinusZero(step === null ? digits : roundTo(value, step));
}

function withoutMinusZero(value: number): number {
  return Object.is(value, -0) ? 0 : value;
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

/** Formats of Intl take milliseconds to make: each waits for its first number. */
function numberFormat(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  let made: Intl.NumberFormat | undefined;
  return (value) => (made ??= new Intl.NumberFormat(locale, options)).format(value);
}

function makeFormats(locale: string, currency: string): Formats {
  const wholeFormat = numberFormat(locale, { maximumFractionDigits: 0 });
  const plain = numberFormat(locale, { maximumFractionDigits: 2 });
  const share = shareWriter(locale, { style: 'percent' }, 1);
  const points = shareWriter(locale, {}, 100);
  const signedPoints = shareWriter(locale, { signDisplay: 'exceptZero' }, 100);
  const range = (write: (value: number, digits: number) => string) => (interval: Interval) => {
    const ends = (digits: number) => [orMark(interval.low, digits), orMark(interval.high, digits)] as const;
    const orMark = (end: number | null, digits: number) => (end === null ? UNDEFINED_MARK : write(end, digits));
    const [low, high] = ends(0);
    return low === high && interval.low !== interval.high ? ends(1) : ([low, high] as const);
  };
  return {
    locale,
    share: orMark((value) => share(value, digitsOfShare(value))),
    points: orMark((value) => points(value, digitsOfShare(value))),
    signedPoints: orMark((value) => signedPoints(value, digitsOfShare(value))),
    money: orMark(moneyWriter(locale, currency, 'auto')),
    signedMoney: orMark(moneyWriter(locale, currency, 'exceptZero')),
    hours: orMark((value, interval) => wholeFormat(rounded(value, interval))),
    number: orMark((value, interval) => plain(rounded(value, interval))),
    shareRange: range(share),
    pointsRange: range(points),
    signedPointsRange: range(signedPoints),
    whole: (value) => wholeFormat(value),
    day: (day) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day * MILLISECONDS_A_DAY),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

function orMark(write: (value: number, interval: Interval | undefined) => string): Write {
  return (value, interval) =>
    value === null || Number.isNaN(value) ? UNDEFINED_MARK : withMinus(write(value, interval));
}

/** Locales write a hyphen where a minus belongs. */
function withMinus(written: string): string {
  return written.replace('-', '−');
}

/** Whole per cents; what is less than one, and not nothing, has a digit more. */
function digitsOfShare(value: number): number {
  const size = Math.abs(value);
  return size > 0.0005 && size < 0.0095 ? 1 : 0;
}

function shareWriter(
  locale: string,
  options: Intl.NumberFormatOptions,
  times: number,
): (value: number, digits: number) => string {
  const formats = [0, 1].map((digits) =>
    numberFormat(locale, { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  // A rounded zero has no sign.
  return (value, digits) =>
    withMinus(formats[digits]!(withoutMinusZero(Number((value * 100).toFixed(digits)) / (100 / times))));
}

function moneyWriter(
  locale: string,
  currency: string,
  signDisplay: 'auto' | 'exceptZero',
): (value: number, interval: Interval | undefined) => string {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', signDisplay } as const;
  const whole = numberFormat(locale, { ...style, minimumFractionDigits: 0, maximumFractionDigits: 0 });
  const small = numberFormat(locale, { ...style, minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const millions = [0, 1, 2].map((digits) =>
    numberFormat(locale, {
      ...style,
      notation: 'compact',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
  );
  return (value, interval) => {
    const amount = rounded(value, interval);
    if (Math.abs(amount) < MILLION)
      return Math.abs(amount) < 10 && !Number.isInteger(amount) ? small(amount) : whole(amount);
    const step = supportedStep(interval) ?? MILLION / 100;
    const digits = Math.max(0, Math.min(2, 6 - Math.round(Math.log10(step))));
    return millions[Math.abs(amount) >= 1000 * MILLION ? 1 : digits]!(amount);
  };
}
