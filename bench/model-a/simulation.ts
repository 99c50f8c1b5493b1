import { BY_A_NEIGHBOUR, type Contender, LAPSE, OWN_ACCORD } from './contender.ts';
import { importPeer } from './import-peer.ts';
import type { SmallWorld } from './small-world.ts';

interface Model {
  Agent(config: object): Agent;
  Population(config: object): object;
  Variable(config: object): object;
  Link(from: object, to: object): object;
  simulate(): {
    value(primitive: object): number;
    lastValue?(primitive: object): number;
    series(primitive: object): number[];
  };
}

interface Agent {
  State(config: object): object;
  Transition(from: object, to: object, config: object): object;
  Link(from: object, to: object): object;
}

interface SimulationModule {
  readonly Model: new (config: object) => Model;
}

/**
 * Model A in `simulation`, the engine of Insight Maker: two states and the transitions between them, in its own
 * equations. Its networks are built by an equation of each pair, so the graph is a Watts–Strogatz one of the same
 * degree and rewiring, but not edge for edge the same. Building it is left out: the time of one week is subtracted.
 */
export async function simulation({ size }: SmallWorld): Promise<Contender> {
  const { Model } = await importPeer<SimulationModule>('simulation');
  const simulate = (weeks: number): { milliseconds: number; adopted: number } => {
    const model = new Model({ timeLength: weeks, timeStep: 1, timeUnits: 'Weeks' });
    const person = model.Agent({ name: 'Person' });
    const outside = person.State({ name: 'Outside', startActive: true });
    const adopted = person.State({ name: 'Adopted', startActive: false });
    const adopting = person.Transition(outside, adopted, {
      name: 'Adopting',
      trigger: 'Probability',
      value: `1 - ${1 - OWN_ACCORD} * ${1 - BY_A_NEIGHBOUR} ^ Count(FindState(Connected([Self]), [Adopted]))`,
      recalculate: true,
    });
    person.Transition(adopted, outside, { name: 'Lapsing', trigger: 'Probability', value: LAPSE });
    person.Link(adopted, adopting);
    const near = `Min(Abs(Index(a) - Index(b)), ${size} - Abs(Index(a) - Index(b))) <= 6`;
    const people = model.Population({
      agentBase: person,
      name: 'People',
      populationSize: size,
      networkType: 'Custom Function',
      networkFunction: `IfThenElse(${near}, RandBoolean(0.9), RandBoolean(${(12 * 0.1) / (size - 13)}))`,
    });
    const share = model.Variable({ name: 'Share', value: `Count(FindState([People], [Adopted])) / ${size}` });
    model.Link(people, share);
    const start = performance.now();
    const results = model.simulate();
    return { milliseconds: performance.now() - start, adopted: results.series(share).at(-1)! };
  };
  return {
    run(weeks) {
      const building = simulate(1).milliseconds;
      const { milliseconds, adopted } = simulate(weeks + 1);
      return { milliseconds: milliseconds - building, adopted };
    },
  };
}
