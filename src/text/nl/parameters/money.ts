import type { ParameterText } from '../../declared-text.ts';

export const money: ParameterText['money'] = {
  licencePerMonth: { label: 'Licentie', help: 'Prijs per medewerker en maand.', source: 'MODEL: 0 tot 8' },
  itPerYear: {
    label: 'ICT-basis',
    help: 'Het platform in bedrijf houden, per medewerker en jaar.',
    source: 'aangenomen',
  },
  employeeHour: { label: 'Uur van een medewerker', help: 'Kosten van een uur werk.', source: 'MODEL: 25 tot 80' },
  leaderHour: {
    label: 'Uur van een leidinggevende',
    help: 'Kosten van een uur van de leiding of een manager.',
    source: 'MODEL: 80 tot 250',
  },
  staffYear: {
    label: 'Communitymanager',
    help: 'Kosten van een voltijdse communitymanager per jaar.',
    source: 'aangenomen',
  },
  recognitionPerYear: {
    label: 'Waardering',
    help: 'Kosten van volledige waardering, per medewerker en jaar.',
    source: 'aangenomen',
  },
  trainingHour: {
    label: 'Gegeven training',
    help: 'Prijs van een uur training per persoon, zonder de tijd van wie haar krijgt.',
    source: 'aangenomen',
  },
  plannedUse: {
    label: 'Geplande toepassing',
    help: 'Prijs om één geplande toepassing volledig in te bouwen, hoe groot de organisatie ook is.',
    source: 'aangenomen',
  },
  plannedUsePerEmployee: {
    label: 'Geplande toepassing, naar omvang',
    help: 'Prijs om één geplande toepassing volledig in te bouwen, per medewerker.',
    source: 'aangenomen',
  },
  enforcementPerYear: {
    label: 'Handhaving',
    help: 'Kosten om een verplichting volledig te controleren, per medewerker en jaar.',
    source: 'aangenomen',
  },
  readMinutes: { label: 'Lezen', help: 'Minuten per keer gebruik.', source: 'MODEL: 1 tot 3' },
  postMinutes: { label: 'Een bericht schrijven', help: 'Minuten per bericht.', source: 'MODEL: 5 tot 15' },
  replyMinutes: { label: 'Een antwoord schrijven', help: 'Minuten per antwoord.', source: 'MODEL: 3 tot 8' },
  proposalMinutes: {
    label: 'Een toepassing voorstellen',
    help: 'Minuten per voorstel.',
    source: 'MODEL: 30 tot 240',
  },
  hoursSaved: {
    label: 'Bespaarde uren',
    help: 'Bruto-uren die een actieve week met een volledig passende toepassing bespaart.',
    source: 'MODEL: 0,25 (0 tot 1,5, hoogstens 2,7)',
  },
  realisation: {
    label: 'Verzilvering',
    help: 'Deel van de bespaarde tijd dat geld waard is.',
    source: 'MODEL: 0,2 tot 1',
  },
};
