import { BY_A_NEIGHBOUR, type Contender, LAPSE, OWN_ACCORD } from './contender.ts';
import { importPeer } from './import-peer.ts';
import { neighboursOf, type SmallWorld } from './small-world.ts';

interface Turtle {
  adopted: boolean;
  next: boolean;
  neighbours: readonly Turtle[];
}

interface Turtles extends Array<Turtle> {
  create(count: number, prepare: (turtle: Turtle) => void): unknown;
  ask(action: (turtle: Turtle) => void): void;
}

interface AgentscriptModule {
  readonly Model: new (world: object) => { readonly turtles: Turtles };
}

/** The bundle draws a canvas as it is loaded; the model itself needs none. */
class NoCanvas {
  getContext(): object {
    return {};
  }
}

/**
 * Model A in agentscript: turtles with properties, asked twice a week, once to decide and once to become.
 *
 * Neighbours are kept in a property: as links, of which `linkNeighbors` makes a new array each time, it is slower.
 */
export async function agentscript(graph: SmallWorld): Promise<Contender> {
  Object.assign(globalThis, { OffscreenCanvas: globalThis.OffscreenCanvas ?? NoCanvas });
  const { Model } = await importPeer<AgentscriptModule>('agentscript');
  const neighbours = neighboursOf(graph);
  return {
    run(weeks) {
      const model = new Model({ minX: 0, maxX: 1, minY: 0, maxY: 1 });
      const { turtles } = model;
      turtles.create(graph.size, (turtle) => {
        turtle.adopted = false;
        turtle.next = false;
      });
      neighbours.forEach((of, person) => (turtles[person]!.neighbours = of.map((other) => turtles[other]!)));
      const start = performance.now();
      for (let week = 0; week < weeks; week++) {
        turtles.ask((turtle) => {
          if (turtle.adopted) {
            turtle.next = Math.random() >= LAPSE;
          } else {
            let stay = 1 - OWN_ACCORD;
            for (const neighbour of turtle.neighbours) if (neighbour.adopted) stay *= 1 - BY_A_NEIGHBOUR;
            turtle.next = Math.random() < 1 - stay;
          }
        });
        turtles.ask((turtle) => {
          turtle.adopted = turtle.next;
        });
      }
      const milliseconds = performance.now() - start;
      let adopted = 0;
      turtles.ask((turtle) => (adopted += turtle.adopted ? 1 : 0));
      return { milliseconds, adopted: adopted / graph.size };
    },
  };
}
