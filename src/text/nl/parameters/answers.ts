import type { ParameterText } from '../../declared-text.ts';

export const answers: ParameterText['answers'] = {
  peerWillingness: {
    label: 'Collega’s antwoorden',
    help: 'Kans dat een actieve collega die de vraag ziet, haar in een week beantwoordt.',
    source:
      'zonder hulp beantwoorden collega’s zo’n 0,4 tot 0,7 van de eerste berichten: Joyce & Kraut 2006, Burke 2007',
  },
  peersAsked: {
    label: 'Collega’s die haar zien',
    help: 'Collega’s bij wie een vraag in een week langskomt.',
    source: 'aangenomen',
  },
  patienceWeeks: {
    label: 'Geduld',
    help: 'Weken waarna een onbeantwoorde vraag wordt opgegeven.',
    source: 'aangenomen',
  },
  staffMinutes: {
    label: 'Tijd voor een antwoord van begeleiders',
    help: 'Minuten die een begeleider voor een antwoord nodig heeft.',
    source: 'aangenomen',
  },
  returnEffect: {
    label: 'Een antwoord brengt terug',
    help: 'Verschil in de kans om terug te komen tussen een nieuwkomer met en een zonder antwoord.',
    source: 'Joyce & Kraut 2006: 0,44 tot 0,56, uit waarneming, dus de bovenkant',
  },
  newcomerPosts: {
    label: 'Hoe lang je nieuw bent',
    help: 'Vragen waarvoor een medewerker als nieuw geldt.',
    source: 'aangenomen',
  },
  laterShare: {
    label: 'Latere antwoorden',
    help: 'Effect van antwoorden op wie niet meer nieuw is, vergeleken met nieuwkomers.',
    source: 'aangenomen',
  },
  staffCrowding: {
    label: 'Begeleiders en antwoorden van collega’s',
    help: 'Relatieve verandering van de bereidheid van collega’s waar begeleiders alles beantwoorden.',
    source: 'begeleiders kunnen collega’s verdringen of aansteken',
  },
};
