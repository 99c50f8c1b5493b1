import { drawBits, uniform, weekWord } from '../../random/draw.ts';
import { childHigh, childLow } from '../../random/luck.ts';
import { TieCollector } from '../tie-collector.ts';
import { defineNetwork } from './define-network.ts';

const TIE = 0x71e00000;

/**
 * A given number of ties between people drawn alike: degrees follow a Poisson law. P. Erdős & A. Rényi (1959),
 * "On random graphs I", Publicationes Mathematicae 6, 290–297, model G(n, m).
 */
export const random = defineNetwork({
  id: 'random',
  label: 'Random',
  help: 'Ties fall between any two people alike (Erdős & Rényi 1959): hardly any clusters, degrees nearly equal.',
  fields: {
    meanDegree: {
      kind: 'number',
      label: 'Ties per employee',
      help: 'Ties of an employee, on average; no more than there are others.',
      unit: 'ties',
      default: 12,
      minimum: 0,
      maximum: 1000,
    },
  },
  ties({ meanDegree }, { size, stream }) {
    const wanted = Math.round((size * Math.min(meanDegree, size - 1)) / 2);
    const ties = new TieCollector(size, wanted);
    const { a, b } = stream('random ties');
    for (let draw = 0; ties.count < wanted; draw++) {
      const low = childLow(TIE, 0, draw);
      const high = childHigh(TIE, 0, draw);
      const one = Math.floor(uniform(drawBits(weekWord(a, 0, 0), weekWord(b, 0, 0), low, high)) * size);
      const other = Math.floor(uniform(drawBits(weekWord(a, 0, 1), weekWord(b, 0, 1), low, high)) * size);
      ties.add(one, other);
    }
    return ties;
  },
});
