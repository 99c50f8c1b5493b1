import { describe, expect, it } from 'vitest';
import { fixture, imported, noticesOf, refused, text } from '../sources.ts';

describe('a ties file', () => {
  it('of messages is counted into ties, both directions together', async () => {
    const result = await imported({ people: [fixture('reports.csv')], ties: [fixture('messages.csv')] });
    expect(result.report.ties).toMatchObject({
      records: 9,
      kind: 'messages',
      firstTime: '2010-01-02 17:40:10',
      lastTime: '2010-02-01 07:59:59',
      arcs: 7,
      undirected: 5,
      selfTies: { records: 1, people: 1 },
      reciprocity: 4 / 7,
      medianWeight: 1,
    });
    // Rows by id as text: 11, 12, 13, 14, 15, 3, 5, 8, 99. Ties 11–3 (3 messages), 12–13, 14–15, 3–8 (2), 3–99.
    expect([...result.input.tieFrom]).toEqual([0, 1, 3, 5, 5]);
    expect([...result.input.tieTo]).toEqual([5, 2, 4, 7, 8]);
    // log2(1 + messages ÷ median): 2 for three, log2(3) for two, 1 for one.
    expect([...result.input.tieWeight].map((weight) => weight.toFixed(4))).toEqual([
      '2.0000',
      '1.0000',
      '1.0000',
      '1.5850',
      '1.0000',
    ]);
    expect(noticesOf(result)).toMatchObject({
      'person-added-from-ties': 1,
      'self-tie': 1,
      isolated: 1,
      'reports-to-self': 1,
    });
    expect(result.report.organisation).toMatchObject({
      employees: 9,
      inHierarchy: 8,
      outsideHierarchy: 1,
      levels: [1, 2, 4, 1],
    });
  });

  it('alone makes an organisation of whoever occurs, with communities for departments', async () => {
    const clique = (first: number) =>
      Array.from({ length: 36 }, (_, at) => [first + Math.floor(at / 6), first + (at % 6)])
        .filter(([one, other]) => one! < other!)
        .map(([one, other]) => `${one} ${other}`);
    const lines = [...clique(10), ...clique(20), ...clique(30), '10 20', '20 30'];
    const result = await imported({ ties: [text('edges.txt', lines.join('\n'))] });
    expect(result.departments.map(({ label, size }) => [label, size])).toEqual([
      ['Community 1', 6],
      ['Community 2', 6],
      ['Community 3', 6],
    ]);
    expect(result.report.ties).toMatchObject({ undirected: 47, withinDepartment: 45 / 47 });
    expect([...result.input.manager].every((manager) => manager === -1)).toBe(true);
  });

  it('reports components, weak and strong', async () => {
    const result = await imported({ people: [fixture('labels.txt')], ties: [fixture('edges.txt')] });
    // Weak: {0,1,40}, {2,3,4,8}, {5,6} and 32 alone. Strong: {2,3,8}, {0,1}, {5,6} and the rest alone.
    expect(result.report.ties!.components).toEqual({
      weak: { count: 35, largest: { people: 4, arcs: 4, selfTies: 0 } },
      strong: { count: 37, largest: { people: 3, arcs: 3, selfTies: 0 } },
    });
    expect(result.report.organisation!.isolated).toBe(32);
  });

  it('may have weights, with a decimal comma too, and several files add up', async () => {
    const one = text('one.csv', 'source;target;weight\na;b;0,5\nb;c;2\n');
    const other = text('two.csv', 'Sender,Recipient,Count\nb,a,1.5\nc,d,8\nd,c,0\n');
    const result = await imported({ ties: [one, other] });
    expect([...result.ties!.total].map((parts) => parts / 2 ** 20)).toEqual([2, 2, 8]);
    expect(result.report.ties).toMatchObject({ arcs: 4, undirected: 3, medianWeight: 2, kind: 'ties' });
    expect(noticesOf(result)).toMatchObject({ 'tie-without-weight': 1 });
  });

  it('without a header: a third column holds weights, or times when they are dates or keep rising', async () => {
    const weights = await imported({ ties: [text('a.txt', '1 2 3\n2 3 1\n3 4 2\n')] });
    expect(weights.report.files[0]!.columns).toEqual({ from: 1, to: 2, weight: 3 });
    const dates = await imported({ ties: [text('b.txt', '1,2,2020-01-01\n2,3,2020-01-02\n')] });
    expect(dates.report.files[0]!.columns).toEqual({ from: 1, to: 2, time: 3 });
    const seconds = Array.from({ length: 20 }, (_, at) => `${at % 3},${3 + (at % 4)},${at * 40}`).join('\n');
    const log = await imported({ ties: [text('c.txt', seconds)] });
    expect(log.report.ties).toMatchObject({ kind: 'messages', firstTime: '0', lastTime: '760' });
  });

  it('gives the median tie weight one, and a thousand times as much not a thousand', async () => {
    const result = await imported({ ties: [text('t.csv', 'from,to,weight\na,b,4\nb,c,4\nc,d,4000\nd,e,1\ne,f,4\n')] });
    const weight = [...result.input.tieWeight];
    expect(weight[0]).toBe(1);
    expect(weight[2]).toBeCloseTo(Math.log2(1001), 10);
    expect(weight[3]).toBeCloseTo(Math.log2(1.25), 10);
  });

  describe('that names people who are in no people file', () => {
    const people = text('p.csv', 'id,manager,department\n1,,A\n2,1,A\n3,1,A\n4,1,A\n5,1,A\n');
    const oneUnknown = text('t.csv', 'from,to\n1,2\n2,99\n99,3\n');
    const twoUnknown = text('t.csv', 'from,to\n1,2\n2,98\n2,99\n');

    it('adds them, without a manager, when they are at most a fifth', async () => {
      const result = await imported({ people: [people], ties: [oneUnknown] });
      expect(result.report.organisation).toMatchObject({ employees: 6, inHierarchy: 5 });
      expect(result.departments.map(({ label }) => label)).toEqual(['A', 'unknown']);
    });

    it('refuses when they are more, and says where the first stands', async () => {
      const result = await refused({ people: [people], ties: [twoUnknown] });
      expect(result.issues).toMatchObject([{ code: 'unknown-people', file: 't.csv', line: 3, value: 2 }]);
    });

    it('does as it is told', async () => {
      const added = await imported({ people: [people], ties: [twoUnknown], options: { unknownPeople: 'add' } });
      expect(added.pseudonyms).toHaveLength(7);
      const dropped = await imported({ people: [people], ties: [twoUnknown], options: { unknownPeople: 'drop' } });
      expect(dropped.pseudonyms).toHaveLength(5);
      expect(noticesOf(dropped)).toMatchObject({ 'tie-of-unknown-dropped': 2 });
      const result = await refused({ people: [people], ties: [oneUnknown], options: { unknownPeople: 'refuse' } });
      expect(result.issues).toMatchObject([{ code: 'unknown-people', line: 3, value: 1 }]);
    });
  });

  it('is refused beyond a number of ties or people, so that memory stays bounded', async () => {
    const ties = text('t.csv', 'from,to\n1,2\n2,1\n2,3\n3,4\n');
    expect((await refused({ ties: [ties], options: { mostTies: 2 } })).issues).toMatchObject([
      { code: 'too-many-ties', line: 5 },
    ]);
    expect((await refused({ ties: [ties], options: { mostPeople: 3 } })).issues).toMatchObject([
      { code: 'too-many-people', line: 5 },
    ]);
  });
});
