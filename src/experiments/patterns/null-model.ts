import type { Parameters } from '../../../sim/parameters/index.ts';

/**
 * The same world without social influence: colleagues' visible activity, word of mouth, what colleagues say, who is
 * within reach and leaders as role models count for nothing. A pattern that this world shows too is no evidence of influence.
 */
export function withoutInfluence(parameters: Parameters): Parameters {
  return {
    ...parameters,
    awareness: { ...parameters.awareness, wordOfMouth: 0, leaderPosts: 0 },
    use: { ...parameters.use, peers: 0, leaders: 0 },
    experience: { ...parameters.experience, hearsay: 0, contentWeight: 1 },
    contribution: { ...parameters.contribution, leaderSafety: 0 },
  };
}

/** The same world in which champions use it whatever happens, and are like the others in everything else. */
export function withUnshakableChampions(parameters: Parameters): Parameters {
  return {
    ...parameters,
    use: { ...parameters.use, champion: 10 },
    contribution: { ...parameters.contribution, champion: 1 },
  };
}
