import type { ParameterText } from '../../declared-text.ts';

export const awareness: ParameterText['awareness'] = {
  step: {
    label: 'Lengte van een stap',
    help: 'Weken waarvoor een stap van de kansen staat; 1 in het volledige model.',
    source: 'de week is de beslisperiode; bij kleinere stappen komt de theorie terug',
  },
  initialShare: {
    label: 'Weten het vooraf',
    help: 'Deel van de medewerkers dat bij de start al van het platform weet.',
    source: 'een nieuw platform; de beginners in de handboeken over verspreiding',
  },
  baseHazard: {
    label: 'Er toevallig op stuiten',
    help: 'Tempo waarin iemand het platform vindt zonder campagne en zonder collega erop.',
    source: 'een platform dat nooit werd gelanceerd, bereikte binnen enkele maanden zo’n 15%',
  },
  launchHazard: {
    label: 'Lanceringscampagne',
    help: 'Extra tempo zolang een campagne met gewoon geld loopt (de maatregel op volle kracht).',
    source: 'de eerste berichten van een online community: p = 0,077 per week',
  },
  launchMoney: {
    label: 'Gewone campagne',
    help: 'Geld per medewerker waarbij een campagne van 8 weken het effect heeft dat voor één campagne geldt; twee keer zoveel geeft 4/3 ervan, niets geeft niets.',
    source: 'afnemende meeropbrengst aangenomen',
  },
  wordOfMouth: {
    label: 'Mond-tot-mond',
    help: 'Tempo als elke collega het zichtbaar gebruikt; naar verhouding van wie dat doet, gewogen naar de band.',
    source: 'de eerste berichten van een online community: q = 0,476 per week',
  },
  contact: {
    label: 'Wat een contact telt',
    help: 'Of mond-tot-mond groeit met het deel van de collega’s of met hun aantal.',
    source: 'beide vormen komen in de literatuur over zulke kansen voor',
  },
  organisationWeight: {
    label: 'Ieders gebruik telt',
    help: 'Gewicht van het deel in de hele organisatie naast dat van de eigen collega’s.',
    source: 'iedereen ontmoet iedereen, als grensgeval',
  },
  leaderPosts: {
    label: 'Berichten van leidinggevenden',
    help: 'Extra tempo voor wie leidinggevenden hogerop in de lijn er zichtbaar zijn.',
    source: 'recente activiteit van leidinggevenden gaat samen met meedoen: Brzozowski 2009, grootte niet gezien',
  },
  mandateNotice: {
    label: 'Het is je gezegd',
    help: 'Extra tempo zolang een verplichting geldt.',
    source: 'aangenomen',
  },
  asked: {
    label: 'Persoonlijk gevraagd',
    help: 'Deel van de kartrekkers, ingeschreven leidinggevenden en getrainden dat door de vraag van het platform weet.',
    source: 'niemand wordt gevraagd mee te doen zonder te horen waaraan; 0 schakelt het uit',
  },
  forgetting: {
    label: 'Vergeten',
    help: 'Tempo waarin iemand die ervan weet maar het 8 weken niet heeft gebruikt, het uit het oog verliest.',
    source: 'aangenomen',
  },
  relearning: {
    label: 'Er opnieuw van horen',
    help: 'Factor op de tempo’s voor wie het ooit wist en vergat.',
    source: '0 geeft blijvende immuniteit (SIR), 1 geen (SIS)',
  },
};
