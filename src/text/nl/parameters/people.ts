import type { ParameterText } from '../../declared-text.ts';

export const people: ParameterText['people'] = {
  skillCorrelation: {
    label: 'Vaardigheid volgt vernieuwingsdrang',
    help: 'Correlatie van digitale vaardigheid met vernieuwingsdrang.',
    source: 'Rogers: wie vroeg begint, is vaardiger; de grootte is aangenomen',
  },
  propensityCorrelation: {
    label: 'Bijdragen volgt vernieuwingsdrang',
    help: 'Correlatie van de neiging om bij te dragen met vernieuwingsdrang.',
    source: 'aangenomen',
  },
  propensitySpread: {
    label: 'Spreiding in de neiging om bij te dragen',
    help: 'Standaardafwijking van de logaritme van die neiging: hoe ongelijk van nature is wie schrijft.',
    source:
      'zware staarten van gemeten communities; bepaald door structurele patronen P3 en P5, naast wie alleen leest',
  },
  zeroThresholdShare: {
    label: 'Volgen niemand',
    help: 'Deel van de medewerkers voor wie geen collega hoeft voor te gaan.',
    source: 'Medical Innovation: 37% begon zonder dat iemand in het eigen netwerk dat had gedaan',
  },
  thresholdShape: {
    label: 'Vorm van de drempels, lage kant',
    help: 'Eerste vormgetal van de Kumaraswamy-verdeling van de overige drempels.',
    source: 'brede, U-vormige drempels zoals in Medical Innovation',
  },
  thresholdShapeHigh: {
    label: 'Vorm van de drempels, hoge kant',
    help: 'Tweede vormgetal van de Kumaraswamy-verdeling van de overige drempels.',
    source: 'brede, U-vormige drempels zoals in Medical Innovation',
  },
  skillMean: {
    label: 'Digitale vaardigheid',
    help: 'Gemiddelde vaardigheid met zulke platforms aan het begin.',
    source: 'aangenomen',
  },
  slackMinutes: {
    label: 'Tijd over',
    help: 'Mediaan van de minuten per week die een medewerker aan het platform kan geven bij gewone tijdsdruk (0,5).',
    source: 'deel van de werkweek dat kenniswerkers aan zoeken en overleg besteden (McKinsey 2012, uit de tweede hand)',
  },
  neededMinutes: {
    label: 'Tijd die het vraagt',
    help: 'Minuten per week over waarbij de helft ontbreekt van de tijd die het gebruik van het platform vraagt.',
    source: 'de schaal waarop tijd over wordt gevoeld: zoveel als een gewone medewerker heeft',
  },
  slackSpread: {
    label: 'Spreiding in tijd over',
    help: 'Standaardafwijking van de logaritme van de minuten.',
    source: 'aangenomen',
  },
  needSpread: {
    label: 'Functies verschillen',
    help: 'Hoe ver de mogelijke winst van een functie rond het behoefteniveau van de organisatie ligt, als deel daarvan.',
    source: 'aangenomen',
  },
  autonomyMean: {
    label: 'Behoefte aan autonomie',
    help: 'Gemiddelde behoefte om zelf te bepalen hoe je werkt: waar weerstand uit groeit.',
    source: 'aangenomen',
  },
  riskToSafety: {
    label: 'Risicomijding verlaagt veiligheid',
    help: 'Daling van het gevoel dat je vrijuit kunt spreken (SD), van een organisatie zonder risicomijding naar een die er vol van is.',
    source: 'een steunende omgeving als voorwaarde voor veiligheid: Frazier 2017; de grootte is aangenomen',
  },
};
