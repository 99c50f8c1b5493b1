import type { navigation as en } from '../en/navigation.ts';

export const navigation: typeof en = {
  label: 'Pagina’s',
  compare: 'Vergelijken',
  lesson: 'Les',
  play: 'Spel',
  assumptions: 'Aannames',
  claims: 'Stellingen',
};
