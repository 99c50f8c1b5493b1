import type { DetailText } from '../declared-text.ts';
import { levers, timing } from './levers.ts';
import { outcomes } from './outcomes.ts';

/** Wat in het Engels bij de declaraties zelf staat, en later in beeld komt. */
export const details: DetailText = {
  outcomes,
  levers,
  timing,
  ledger: {
    licences: { label: 'Licenties', help: 'Wat het platform per medewerker en maand kost.' },
    itBase: { label: 'ICT-basis', help: 'Het platform in bedrijf houden: beheer, beveiliging, ondersteuning.' },
    launch: { label: 'Lanceringscampagne', help: 'Aankondigingen, bijeenkomsten, materiaal.' },
    staff: { label: 'Communitymanagers', help: 'Salarissen van communitymanagers, of ze nu bezig zijn of niet.' },
    training: {
      label: 'Training',
      help: 'Het geven van de training; de uren van wie haar krijgt, staan bij de trainingsuren.',
    },
    rewards: { label: 'Beloningen', help: 'Punten, prijzen en waardering.' },
    integration: {
      label: 'Inbouw',
      help: 'Geplande toepassingen en aangenomen toepassingen van gebruikers inbouwen in hulpmiddelen en processen.',
    },
    enforcement: { label: 'Handhaving', help: 'Een verplichting controleren en erachteraan gaan.' },
    reviews: { label: 'Evaluaties en wijzigingen', help: 'Naar de indicatoren kijken en het plan wijzigen.' },
    failedUses: {
      label: 'Mislukte toepassingen',
      help: 'Inbouw van toepassingen van gebruikers die schadelijk bleken.',
    },
    leaders: {
      label: 'Uren van leidinggevenden',
      help: 'Tijd die leidinggevenden op het platform doorbrengen omdat het plan daarom vraagt, tegen hun eigen tarief.',
    },
    champions: { label: 'Uren van ambassadeurs', help: 'Tijd die ambassadeurs krijgen om anderen te helpen.' },
    allowance: { label: 'Vrijgemaakte tijd', help: 'Werktijd die is vrijgemaakt om het platform te proberen.' },
    trainingHours: { label: 'Trainingsuren', help: 'Werktijd van wie training krijgt.' },
    readingWriting: { label: 'Lezen en schrijven', help: 'Tijd van medewerkers zelf op het platform.' },
  },
  reviews: {
    everyWeeks: { label: 'Elke', help: 'Weken van de ene evaluatie tot de volgende.' },
    firstWeek: { label: 'Eerste', help: 'Week van de eerste evaluatie.' },
    costPerEmployee: {
      label: 'Kosten van een evaluatie',
      help: 'Geld om één keer naar de indicatoren te kijken, per medewerker.',
    },
    changeCostPerEmployee: {
      label: 'Kosten van een wijziging',
      help: 'Geld om één maatregel te wijzigen, per medewerker.',
    },
    replan: {
      label: 'Plan opnieuw',
      help: 'De planners kijken opnieuw wat afdelingen nodig hebben, en plannen andere toepassingen waar dat is veranderd.',
    },
  },
  indicators: {
    reached: 'het deel van de medewerkers dat ervan weet',
    weeklyActive: 'het deel dat in de week actief is',
    contributors: 'het deel dat in de week iets bijdraagt',
    interactive26: 'het deel dat binnen 26 weken iets bijdroeg',
    sustained: 'het deel dat in minstens 4 van 8 weken actief is',
    answeredShare: 'het deel van de vragen dat tot nu toe is beantwoord',
    questionsOpen: 'het aantal wachtende vragen',
  },
  options: {
    random: 'willekeurig',
    connected: 'met de meeste contacten',
    keen: 'de gretigsten',
  },
};
