import type { ParameterText } from '../../declared-text.ts';
import { answers } from './answers.ts';
import { awareness } from './awareness.ts';
import { contribution } from './contribution.ts';
import { experience } from './experience.ts';
import { ideas } from './ideas.ts';
import { blame, families, outcomes } from './judgement.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { use } from './use.ts';

/** Het register van aannames in het Nederlands. */
export const parameters: ParameterText = {
  people,
  awareness,
  use,
  contribution,
  answers,
  ideas,
  needs: {
    driftPerYear: {
      label: 'Verschuiving van behoeften',
      help: 'Hoe vaak in een jaar de vraag van een afdeling naar één manier van werken verandert.',
      source: 'aangenomen; 0 is een wereld waarin nooit iets hoeft te worden bijgesteld',
    },
    shocksPerYear: {
      label: 'Reorganisaties',
      help: 'Hoe vaak in een jaar alle behoeften van een afdeling in één keer veranderen.',
      source: 'aangenomen; 0 is een wereld zonder',
    },
  },
  experience,
  turnover: {
    tieWeeks: {
      label: 'Contacten leggen',
      help: 'Gemiddeld aantal weken tot een nieuwe collega een van de informele contacten van de functie overneemt.',
      source: 'nieuwe mensen komen zonder contacten binnen; tempo aangenomen',
    },
    formalTieWeeks: {
      label: 'Het team leren kennen',
      help: 'Weken tot een nieuwe collega contact heeft met leidinggevende en team.',
      source: 'aangenomen',
    },
  },
  reviews: {
    noise: {
      label: 'Fout in de indicatoren',
      help: 'Relatieve standaardfout van wat een evaluatie van het platform afleest.',
      source: 'aangenomen',
    },
  },
  mandate: {
    halfLife: {
      label: 'Druk werkt na',
      help: 'Weken tot de helft van de druk weg is als niemand meer controleert.',
      source: 'aangenomen',
    },
    unenforced: {
      label: 'Verplichting zonder controle',
      help: 'Deel van de druk dat een verplichting zonder handhaving heeft.',
      source: 'aangenomen',
    },
    contributionWorth: {
      label: 'Waarde van bijdragen onder druk',
      help: 'Waarde van wat onder volledige druk wordt geschreven, vergeleken met wat vrij wordt geschreven.',
      source: 'aangenomen',
    },
  },
  money,
  families,
  outcomes,
  blame,
};
