import type { ParameterText } from '../../declared-text.ts';

const ASSUMED_OR_LEFT_OUT = 'aangenomen; 0 laat het weg';

export const blame: ParameterText['blame'] = {
  omission: {
    label: 'Nalaten tegenover doen',
    help: 'Schuld voor wat is nagelaten, vergeleken met schuld voor evenveel dat zichtbaar is gedaan, bij gewone risicomijding (0,5).',
    source:
      'schade door doen wordt harder beoordeeld dan even grote schade door niets doen: Spranca, Minsk & Baron 1991; minder waar men de leiding heeft',
  },
  riskTilt: {
    label: 'Risicomijding verschuift schuld',
    help: 'Hoeveel volledige risicomijding toevoegt aan de schuld voor doen en afhaalt van de schuld voor niets doen (geen: andersom).',
    source:
      'de stelling in het artikel dat achteroverleunen veilig is in een risicomijdende organisatie; ook niets, en een bescheiden verkeerd teken, worden getrokken',
  },
  moneyWeight: {
    label: 'Geld telt',
    help: 'Gewicht van uitgegeven geld in wat zichtbaar is gedaan.',
    source: ASSUMED_OR_LEFT_OUT,
  },
  mandateWeight: {
    label: 'Verplichtingen tellen',
    help: 'Gewicht van druk op mensen in wat zichtbaar is gedaan.',
    source: ASSUMED_OR_LEFT_OUT,
  },
  announcedWeight: {
    label: 'Aankondigingen tellen',
    help: 'Gewicht van aangekondigde plannen in wat zichtbaar is gedaan.',
    source: ASSUMED_OR_LEFT_OUT,
  },
  changesWeight: {
    label: 'Wijzigingen tellen',
    help: 'Gewicht van wijzigingen van het plan in wat zichtbaar is gedaan.',
    source: ASSUMED_OR_LEFT_OUT,
  },
  failedWeight: {
    label: 'Mislukkingen tellen',
    help: 'Gewicht van aangenomen toepassingen die mislukten in wat zichtbaar is gedaan.',
    source: ASSUMED_OR_LEFT_OUT,
  },
  ordinaryMoney: {
    label: 'Geld dat half telt',
    help: 'Uitgegeven geld per medewerker dat half zo zichtbaar is als een bedrag kan zijn.',
    source: 'aangenomen',
  },
  ordinaryAnnouncements: {
    label: 'Aankondigingen die half tellen',
    help: 'Campagnes en geplande toepassingen die half zo zichtbaar zijn als een aantal kan zijn.',
    source: 'aangenomen',
  },
  ordinaryChanges: {
    label: 'Wijzigingen die half tellen',
    help: 'Wijzigingen van het plan die half zo zichtbaar zijn als een aantal kan zijn.',
    source: 'aangenomen',
  },
  ordinaryFailures: {
    label: 'Mislukkingen die half tellen',
    help: 'Aangenomen toepassingen die mislukten, per 1.000 medewerkers, die half zo zichtbaar zijn als een aantal kan zijn.',
    source: 'aangenomen',
  },
  publishedEvery: {
    label: 'Indicatoren worden gepubliceerd',
    help: 'Weken van de ene publicatie van de indicatoren tot de volgende.',
    source: 'kwartaalcijfers zijn gebruikelijk',
  },
  ongoingWork: {
    label: 'Doorlopend werk als antwoord',
    help: 'Hoever werk dat toch al doorgaat (communitymanagers, ambassadeurs, leidinggevenden) telt als antwoord op een slechte indicator; een wijziging van het plan telt volledig.',
    source: 'aangenomen',
  },
  ignoredWeight: {
    label: 'Genegeerde indicatoren tellen',
    help: 'Gewicht van indicatoren waarop niemand reageerde in wat is nagelaten.',
    source: ASSUMED_OR_LEFT_OUT,
  },
  unansweredWeight: {
    label: 'Onbeantwoorde verzoeken tellen',
    help: 'Gewicht van onbeantwoorde vragen en voorstellen in wat is nagelaten.',
    source: ASSUMED_OR_LEFT_OUT,
  },
};

export const families: ParameterText['families'] = {
  stallPeak: {
    label: 'Komt niet op gang',
    help: 'Een verloop waarin het wekelijkse gebruik nooit boven dit deel uitkomt, komt niet op gang.',
    source: 'afspraak',
  },
  fadeShare: {
    label: 'Terugval',
    help: 'Een verloop dat (gemiddeld over de laatste 8 weken) onder dit deel van zijn piek eindigt, is een piek met terugval.',
    source: 'afspraak',
  },
  shallowShare: {
    label: 'Oppervlakkig',
    help: 'Een verloop onder druk waarin minder dan dit deel van de lezers binnen 26 weken bijdraagt, is verplicht en oppervlakkig.',
    source: 'afspraak',
  },
  quickWeeks: {
    label: 'Slaat aan',
    help: 'Een blijvend verloop dat de helft van zijn piek binnen zoveel weken haalt, slaat aan; een langzamer groeit gestaag.',
    source: 'afspraak',
  },
};

export const outcomes: ParameterText['outcomes'] = {
  stopWeek: {
    label: 'Week van de stop',
    help: 'Eerste week van de zijtak waarin elke maatregel op nul staat, voor elk plan dezelfde.',
    source: 'afspraak: anderhalf jaar werk',
  },
  weeksAfterStop: {
    label: 'Weken na een stop',
    help: 'Wat er over is, wordt na zoveel weken zonder maatregel afgelezen.',
    source: 'afspraak: een half jaar',
  },
  keptShare: {
    label: 'Behouden na een stop',
    help: 'Een verloop heeft in een week kritieke massa als stoppen dan dit deel overlaat van de blijvende gebruikers die er bij doorgaan zijn.',
    source: 'afspraak',
  },
  criticalShare: {
    label: 'Genoeg voor een massa',
    help: 'Deel van de medewerkers dat bij doorgaan blijvende gebruiker moet zijn om van een massa te spreken; een handvol is er geen.',
    source: 'afspraak: een vastbesloten minderheid die een groep doet omslaan is 0,10 tot 0,40 ervan (Centola 2018)',
  },
};
