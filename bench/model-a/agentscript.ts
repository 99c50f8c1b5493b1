import { BY_A_NEIGHBOUR, type Contender, LAPSE, OWN_ACCORD } from './contender.ts';
import { importPeer } from './import-peer.ts';
import { neighboursOf, type SmallWorld } from './small-world.ts';

interface Turtle {
  adopted: boolean;
  next: boolean;
  neighbours: readonly Turtle[];
  linkNeighbors(): readonly Turtle[];
}

interface Turtles extends Array<Turtle> {
  create(count: number, prepare: (turtle: Turtle) => void): unknown;
  ask(action: (turtle: Turtle) => void): void;
}

interface AgentscriptModule {
  readonly Model: new (world: object) => {
    readonly turtles: Turtles;
    readonly links: { create(from: Turtle, to: Turtle): unknown };
  };
}

/** The bundle draws a canvas as it is loaded; the model itself needs none. */
class NoCanvas {
  getContext(): object {
    return {};
  }
}

/** Model A in agentscript as its own network model is written: turtles with links, asked for their link neighbours. */
export function agentscript(graph: SmallWorld): Promise<Contender> {
  return create(graph, true);
}

/** The same with each turtle's neighbours put into a property beforehand, which goes around agentscript's links. */
export function agentscriptByHand(graph: SmallWorld): Promise<Contender> {
  return create(graph, false);
}

async function create(graph: SmallWorld, withLinks: boolean): Promise<Contender> {
  Object.assign(globalThis, { OffscreenCanvas: globalThis.OffscreenCanvas ?? NoCanvas });
  const { Model } = await importPeer<AgentscriptModule>('agentscript');
  return {
    run(weeks) {
      const { turtles, links } = new Model({ minX: 0, maxX: 1, minY: 0, maxY: 1 });
      turtles.create(graph.size, (turtle) => {
        turtle.adopted = false;
        turtle.next = false;
      });
      if (withLinks) {
        for (let tie = 0; tie < graph.from.length; tie++) {
          links.create(turtles[graph.from[tie]!]!, turtles[graph.to[tie]!]!);
        }
      } else {
        neighboursOf(graph).forEach((of, person) => {
          turtles[person]!.neighbours = of.map((other) => turtles[other]!);
        });
      }
      const start = performance.now();
      for (let week = 0; week < weeks; week++) {
        turtles.ask(withLinks ? decideByLinks : decideByHand);
        turtles.ask(become);
      }
      const milliseconds = performance.now() - start;
      let adopted = 0;
      turtles.ask((turtle) => (adopted += turtle.adopted ? 1 : 0));
      return { milliseconds, adopted: adopted / graph.size };
    },
  };
}

function decideByLinks(turtle: Turtle): void {
  turtle.next = turtle.adopted ? Math.random() >= LAPSE : adopts(turtle.linkNeighbors());
}

function decideByHand(turtle: Turtle): void {
  turtle.next = turtle.adopted ? Math.random() >= LAPSE : adopts(turtle.neighbours);
}

function adopts(neighbours: readonly Turtle[]): boolean {
  let stay = 1 - OWN_ACCORD;
  for (const neighbour of neighbours) if (neighbour.adopted) stay *= 1 - BY_A_NEIGHBOUR;
  return Math.random() < 1 - stay;
}

function become(turtle: Turtle): void {
  turtle.adopted = turtle.next;
}
