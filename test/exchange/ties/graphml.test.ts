import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture, imported, noticesOf, refused, text } from '../sources.ts';

const GRAPHML = `<?xml version="1.0" encoding="UTF-8"?>
<!-- a network of <four> people -->
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="edge" attr.name="Weight" attr.type="double"/>
  <key id="d1" for="node" attr.name="weight" attr.type="double"/>
  <graph edgedefault="undirected">
    <node id="a&amp;b"><data key="d1">9</data></node>
    <node id="2"/>
    <node id='3' label=" id='4'"/>
    <node id="4"/>
    <edge source="a&amp;b" target="2"><data key="d0">3</data><data key="d7">x</data></edge>
    <edge source="2"
          target="3" directed="true"><data key="d0">
      1.5
    </data></edge>
    <edge source="3" target="2" directed="true"/>
    <edge source="2" target="2"/>
  </graph>
</graphml>
`;

describe('a GraphML file', () => {
  it('gives nodes and weighted edges, directed or not', async () => {
    const result = await imported({ ties: [text('net.graphml', GRAPHML)] });
    // Rows: 2, 3, 4, a&b. Ties 2–3 (1.5 + 1, both ways), 2–a&b (3, undirected).
    expect([...result.input.tieFrom]).toEqual([0, 0]);
    expect([...result.input.tieTo]).toEqual([1, 3]);
    expect([...result.ties!.total].map((parts) => parts / 2 ** 20)).toEqual([2.5, 3]);
    expect(result.report.ties).toMatchObject({ records: 4, arcs: 4, undirected: 2, reciprocity: 1 });
    expect(result.report.files[0]).toMatchObject({ name: 'net.graphml', records: 4, delimiter: null });
    expect(noticesOf(result)).toMatchObject({ 'self-tie': 1, isolated: 1 });
  });

  it('may be cut anywhere', async () => {
    const whole = await imported({ ties: [text('net.graphml', GRAPHML)] });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
        expect(await imported({ ties: [text('net.graphml', GRAPHML, sizes)] })).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('joins people of a people file', async () => {
    const ties = text('net.graphml', '<graphml><graph><edge source="11" target="3"/></graph></graphml>');
    const result = await imported({ people: [fixture('reports.csv')], ties: [ties] });
    expect(result.report.ties).toMatchObject({ arcs: 1 });
  });

  it.each([
    ['a document type', '<!DOCTYPE graphml [<!ENTITY a "aaaa">]>\n<graphml></graphml>', 1],
    ['an unknown entity', '<graphml><graph>\n<node id="&a;"/></graph></graphml>', 2],
    ['a tag never closed', '<graphml><graph>\n<node id="a', 2],
    ['what is no tag', '<graphml>\n< 5></graphml>', 2],
  ])('is refused with %s', async (_, content, line) => {
    const result = await refused({ ties: [text('net.graphml', content)] });
    expect(result.issues).toMatchObject([{ code: 'bad-graphml', file: 'net.graphml', line }]);
  });

  it('is refused with a weight that is no number', async () => {
    const content = GRAPHML.replace('1.5', 'strong');
    const result = await refused({ ties: [text('net.graphml', content)] });
    expect(result.issues).toMatchObject([{ code: 'bad-weight', value: 'strong', line: 12 }]);
  });

  it('is no people file', async () => {
    expect((await refused({ people: [text('net.graphml', GRAPHML)] })).issues).toMatchObject([{ code: 'not-a-table' }]);
  });
});
