import { show } from '../employees/show.ts';
import type { Phase } from './phase.ts';

/** What colleagues see next week: everybody whose signs have changed is shown anew, once all have decided. */
export const beSeen: Phase = {
  id: 'beSeen',
  help: 'Colleagues see from next week on who has become active, fallen silent or changed their verdict.',
  inert: (world) => world.changedCount === 0,
  run(world) {
    const { changed, changedCount } = world;
    for (let place = 0; place < changedCount; place++) show(world, changed[place]);
    world.changedCount = 0;
  },
};
