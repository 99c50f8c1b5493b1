/**
 * The inputs of the design that indices need (Saltelli 2010): those of `a`, with one of them taken from `b`.
 *
 * The design runs the model at every row of `a`, of `b`, and of this for every input in turn: n · (inputs + 2) runs.
 *
 * @param a, b   two independent samples of the inputs, a column per input, all of one length
 * @param input  which column comes from `b`
 */
export function mixedColumns<Column>(a: readonly Column[], b: readonly Column[], input: number): Column[] {
  return a.with(input, b[input]!);
}
