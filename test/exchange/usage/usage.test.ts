import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/exchange/day-number.ts';
import { filesAlike } from '../../../src/exchange/usage/files-alike.ts';
import { importUsage, type UsageInput } from '../../../src/exchange/usage/import-usage.ts';
import { bytesSource, text } from '../sources.ts';

async function history(input: UsageInput) {
  const result = await importUsage(input);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  const weeks = result.history.weeks.map(({ end, active }) => [isoDay(end), active]);
  const notices = Object.fromEntries(result.report.notices.map(({ code, count }) => [code, count]));
  return { ...result, weeks, notices };
}

async function refusal(input: UsageInput) {
  const result = await importUsage(input);
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.report)}`);
  return result.issues.map(({ code, line }) => [code, line]);
}

const DETAIL =
  'Report Refresh Date,User Principal Name,Display Name,User State,State Change Date,Last Activity Date,Posted Count,Read Count,Liked Count,Assigned Products,Report Period';
const user = (day: string, id: string, last: string, state = 'Activated') =>
  `${day},${id},"Ann, ${id}",${state},2020-01-01,${last},0,3,0,OFFICE 365 E3,30`;

/** A day of Slack's member analytics. */
const member = (date: string, id: string, active: boolean, more: object = {}) =>
  JSON.stringify({
    enterprise_id: 'E1',
    date,
    user_id: id,
    email_address: `${id}@x.example`,
    is_active: active,
    ...more,
  });
const WEEK = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'];
const slackDay = (date: string, active: (member: number) => boolean, members = 12) =>
  text(`${date}.json`, Array.from({ length: members }, (_, id) => member(date, `U${id}`, active(id))).join('\n'));

describe('a usage report', () => {
  it('of Viva Engage by user gives the week that ends on its day, whatever its period', async () => {
    const lasts = ['2026-03-08', '2026-03-02', '2026-03-01', '', '2026-03-05', '2026-03-03', '2026-03-04'];
    const rows = lasts.map((last, id) => user('2026-03-08', `u${id}@x.example`, last));
    const gone = user('2026-03-08', 'gone@x.example', '2026-03-08', 'Deleted');
    const found = await history({ files: [text('detail.csv', `\ufeff${[DETAIL, ...rows, gone].join('\r\n')}`)] });
    // 8, 2, 5, 3 and 4 March lie in the seven days; 1 March and never do not.
    expect(found.weeks).toEqual([['2026-03-08', 5]]);
    expect(found.history).toMatchObject({ people: 7, atLeast: false });
    expect(found.report).toMatchObject({ first: '2026-03-02', last: '2026-03-08' });
    expect(found.notices).toEqual({ 'usage-account-deleted': 1 });
    expect(JSON.stringify(found.report)).not.toMatch(/Ann,|x\.example/);
  });

  it('pulled again and again makes a line, and the admin centre’s export does without a refresh date', async () => {
    const pull = (day: string) => text(`${day}.csv`, [DETAIL, ...ids.map((id) => user(day, id, day))].join('\n'));
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const centre = `Username;Last activity date (UTC);Posted\n${ids.map((id) => `${id};2026-03-22;1`).join('\n')}`;
    const found = await history({ files: [pull('2026-03-15'), text('centre.csv', centre), pull('2026-03-08')] });
    expect(found.weeks).toEqual([
      ['2026-03-08', 5],
      ['2026-03-15', 5],
      ['2026-03-22', 5],
    ]);
    expect(found.notices).toEqual({ 'usage-day-from-activity': 1 });
    // The pulls were read alike and are told in one line, the export of the admin centre in another.
    expect(filesAlike(found.report.files).map(({ names, records }) => [[...names].sort(), records])).toEqual([
      [['2026-03-08.csv', '2026-03-15.csv'], 10],
      [['centre.csv'], 5],
    ]);
  });

  it('of Slack members counts different people a week, Monday to Sunday, packed or not', async () => {
    // On day d of the week members d and d + 1 are active: eight different ones in all; guests do not count.
    const files = WEEK.map((date, day) => slackDay(date, (id) => id === day || id === day + 1));
    const guest = text('guest.json', member('2026-03-04', 'G1', true, { is_guest: true }));
    const found = await history({ files: [...files, guest, slackDay('2026-03-09', () => true)] });
    expect(found.weeks).toEqual([['2026-03-08', 8]]);
    expect(found.history.people).toBe(12);
    expect(found.notices).toEqual({ 'usage-guest': 1, 'usage-week-incomplete': 1 });
    const lines = WEEK.flatMap((date) => Array.from({ length: 9 }, (_, id) => member(date, `U${id}`, true)));
    const packed = bytesSource('all.json.gz', gzipSync(lines.join('\n')), [7, 1000]);
    expect((await history({ files: [packed] })).weeks).toEqual([['2026-03-08', 9]]);
  });

  it('of people by day, and of numbers of users by day, is read too', async () => {
    const log = WEEK.flatMap((day, place) => Array.from({ length: place === 2 ? 0 : 6 }, (_, id) => `${day},p${id}`));
    expect((await history({ files: [text('log.csv', ['Date,User', ...log].join('\n'))] })).weeks).toEqual([
      ['2026-03-08', 6],
    ]);
    const counts = WEEK.map((day, place) => `2026-03-09,1,2,${20 + place},${day},7`);
    const header = 'Report Refresh Date,Liked,Posted,Read,Report Date,Report Period';
    const found = await history({ files: [text('YammerActivityUserCounts.csv', [header, ...counts].join('\n'))] });
    expect(found.weeks).toEqual([['2026-03-08', 26]]);
    expect(found.history).toMatchObject({ people: null, atLeast: true });
  });

  it('keeps back what one to four people did', async () => {
    const files = WEEK.map((date) => slackDay(date, (id) => id < 4));
    const none = WEEK.map((date) => slackDay(date.replace('-03-0', '-02-0'), () => false));
    const found = await history({ files: [...files, ...none] });
    expect(found.weeks.at(-1)).toEqual(['2026-03-08', null]);
    expect(found.notices['usage-week-hidden']).toBe(1);
  });

  it('gives the same whatever the order of its files and however they are cut into chunks', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), { minLength: 7, maxLength: 7 }),
        fc.integer({ min: 1, max: 50 }),
        async (active, size) => {
          const days = WEEK.map((date, day) =>
            Array.from({ length: 12 }, (_, id) => member(date, `U${id}`, active[day]![id]!)).join('\n'),
          );
          const whole = await history({ files: [text('all.json', days.join('\n'))] });
          const cut = await history({ files: days.map((day, at) => text(`${at}.json`, day, [size])).reverse() });
          const users = new Set(active.flatMap((day) => day.flatMap((is, id) => (is ? [id] : [])))).size;
          expect(whole.weeks).toEqual([['2026-03-08', users > 0 && users < 5 ? null : users]]);
          expect(cut.weeks).toEqual(whole.weeks);
        },
      ),
      { numRuns: 40 },
    ));

  it('that cannot be used is refused with the line and the reason', async () => {
    const day = slackDay(WEEK[0]!, () => true);
    const detail = text('d.csv', [DETAIL, ...'abcde'.split('').map((id) => user('2026-03-08', id, 'soon'))].join('\n'));
    const channel = JSON.stringify({ enterprise_id: 'E1', channel_id: 'C1', date: WEEK[0] });
    const counts = 'Report Refresh Date,Liked,Posted,Read,Report Date,Report Period\n2026-03-09,1,2,3,2026-03-08,7';
    expect(await refusal({ files: [] })).toEqual([['nothing-to-import', undefined]]);
    expect(await refusal({ files: [day] })).toEqual([['no-whole-week', undefined]]);
    expect((await refusal({ files: [detail] }))[0]).toEqual(['bad-date', 2]);
    expect(await refusal({ files: [text('c.json', channel)] })).toEqual([['not-members', 1]]);
    expect(await refusal({ files: [text('x.json', `${member(WEEK[0]!, 'a', true)}\n{"date":`)] })).toEqual([
      ['not-json', 2],
    ]);
    expect(await refusal({ files: [text('Report.csv', counts)] })).toEqual([['people-or-messages', 1]]);
    expect(await refusal({ files: [text('YammerActivityCounts.csv', counts)] })).toEqual([['counts-of-messages', 1]]);
    expect(await refusal({ files: [text('few.csv', `${DETAIL}\n${user('2026-03-08', 'a', '')}`)] })).toEqual([
      ['too-few-people', undefined],
    ]);
    expect(await refusal({ files: [text('p.csv', 'id,manager\na,b\n')] })).toEqual([['missing-column', 1]]);
    expect(await refusal({ files: [bytesSource('bad.gz', gzipSync('x'.repeat(5000)).subarray(0, 20))] })).toEqual([
      ['cannot-read', undefined],
    ]);
    const both = [day, text('d.csv', [DETAIL, user('2026-03-08', 'a', '')].join('\n'))];
    expect(await refusal({ files: both })).toEqual([['different-reports', undefined]]);
  });
});
