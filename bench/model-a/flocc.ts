import { BY_A_NEIGHBOUR, type Contender, LAPSE, OWN_ACCORD } from './contender.ts';
import { importPeer } from './import-peer.ts';
import { neighboursOf, type SmallWorld } from './small-world.ts';

interface Agent {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  enqueue(rule: (agent: Agent) => void): void;
}

interface FloccModule {
  readonly Agent: new (data: object) => Agent;
  readonly Environment: new () => {
    addAgent(agent: Agent): void;
    tick(options: { readonly count?: number; readonly randomizeOrder?: boolean }): void;
  };
}

/**
 * Model A in flocc: agents with a `tick` of their own. What it returns is set when all have decided, which is flocc's
 * way of updating at once. Neighbours are kept in the agent's data: flocc's own network takes too long to set up.
 */
export async function flocc(graph: SmallWorld): Promise<Contender> {
  const { Agent, Environment } = (await importPeer<{ readonly default: FloccModule }>('flocc')).default;
  const neighbours = neighboursOf(graph);
  return {
    run(weeks) {
      const environment = new Environment();
      const agents = Array.from({ length: graph.size }, () => new Agent({ adopted: false }));
      agents.forEach((agent, person) => {
        agent.set(
          'neighbours',
          neighbours[person]!.map((other) => agents[other]!),
        );
        agent.set('tick', tick);
        environment.addAgent(agent);
      });
      const start = performance.now();
      for (let week = 0; week < weeks; week++) environment.tick({ randomizeOrder: false });
      const milliseconds = performance.now() - start;
      const adopted = agents.reduce((count, agent) => count + (agent.get('adopted') === true ? 1 : 0), 0);
      return { milliseconds, adopted: adopted / graph.size };
    },
  };
}

function tick(agent: Agent): { adopted: boolean } | undefined {
  if (agent.get('adopted') === true) return Math.random() < LAPSE ? { adopted: false } : undefined;
  let stay = 1 - OWN_ACCORD;
  for (const neighbour of agent.get('neighbours') as readonly Agent[]) {
    if (neighbour.get('adopted') === true) stay *= 1 - BY_A_NEIGHBOUR;
  }
  return Math.random() < 1 - stay ? { adopted: true } : undefined;
}
