import type { ParameterText } from '../../declared-text.ts';

export const contribution: ParameterText['contribution'] = {
  rate: {
    label: 'Bijdragen',
    help: 'Berichten, antwoorden en reacties die een actieve medewerker met gemiddelde neiging, gewone veiligheid en gewone motivatie die überhaupt schrijft in een week maakt.',
    source: '0,74 interacties per medewerker en maand: SWOOP 2022/23; structurele patronen P13, P14',
  },
  safetySlope: {
    label: 'Veiligheid om te spreken',
    help: 'Verandering van de logaritme van bijdragen per SD ervaren veiligheid.',
    source:
      'naast het durven schrijven; delen van informatie gaat samen met veiligheid: Frazier 2017; grootte aangenomen',
  },
  reticentShare: {
    label: 'Leest alleen',
    help: 'Deel van de medewerkers met gewone veiligheid dat uit zichzelf niets schrijft, hoe groot de drang ook is; een vraag van een collega beantwoorden zij als anderen.',
    source:
      'wie alleen leest is op interne platforms een rol op zich: Giermindl e.a., Zhang e.a. 2010; deel bepaald door structureel patroon P13, 0 schakelt het uit',
  },
  reticenceSafety: {
    label: 'Veiligheid en durven schrijven',
    help: 'Hoever één SD ervaren veiligheid iemand naar schrijven beweegt, in SD van de terughoudendheid van mensen.',
    source:
      'veiligheid en delen van informatie ρ 0,52: Frazier 2017; ongeveer 0,8 logits van de kans te schrijven per SD',
  },
  reactionShare: { label: 'Reacties', help: 'Deel van de bijdragen dat een reactie is.', source: 'aangenomen' },
  replyShare: {
    label: 'Antwoorden in gesprekken',
    help: 'Deel van de bijdragen dat een gesprek voortzet.',
    source: 'aangenomen',
  },
  questionShare: {
    label: 'Vragen',
    help: 'Deel van de berichten dat iets vraagt en op antwoord wacht.',
    source: 'aangenomen',
  },
  recognition: {
    label: 'Waardering',
    help: 'Relatieve verandering van bijdragen bij volledige waardering.',
    source: 'positieve terugkoppeling +0,33: Deci, Koestner & Ryan 1999',
  },
  rewardBoost: {
    label: 'Beloning per bijdrage',
    help: 'Bijdragen bij een gewone beloning per bijdrage, als veelvoud.',
    source: 'punten verdubbelden de bijdragen eerst ongeveer: Farzan 2008',
  },
  ordinaryReward: {
    label: 'Gewone beloning',
    help: 'Geld per bijdrage waarbij een beloning het effect heeft dat voor één beloning geldt.',
    source: 'aangenomen',
  },
  gaming: {
    label: 'Bespelen',
    help: 'Deel van de waarde dat verloren gaat als bijdragen voor een volledig scheve gewone beloning worden gemaakt; een passende voegt evenveel toe.',
    source: 'getelde handelingen zijn te bespelen',
  },
  gamedReading: {
    label: 'Bespeelde bijdragen kosten lezers tijd',
    help: 'Extra leestijd als wat er staat voor een volledig scheve gewone beloning is gemaakt, als deel.',
    source: 'lezers waden door wat is gemaakt om te tellen; grootte aangenomen',
  },
  dictating: {
    label: 'Begeleiders die het gesprek dicteren',
    help: 'Relatieve verandering van bijdragen als begeleiders volledig dicteren.',
    source: 'agressieve communicatie van leiders verlaagt de deelname: Catz 2013, grootte niet gezien',
  },
  dictatorMinutes: {
    label: 'Gewone aanwezigheid van begeleiders',
    help: 'Minuten van begeleiders per medewerker en week waarbij een dicterende stijl de helft heeft van het effect dat hij kan hebben.',
    source: 'afnemende meeropbrengst aangenomen',
  },
  focus: {
    label: 'Scherpte door dicteren',
    help: 'Relatieve winst in waarde van wat er staat als begeleiders volledig dicteren en de machtsafstand volledig is.',
    source: 'de goede kant van duidelijke sturing; aangenomen',
  },
  champion: {
    label: 'Ambassadeurs dragen bij',
    help: 'Bijdragen van een ambassadeur, als veelvoud.',
    source: 'aangenomen',
  },
  leaderSafety: {
    label: 'Aanwezige leiding en veiligheid',
    help: 'Verandering van ervaren veiligheid (SD) waar alle leidinggevenden in de lijn als voorbeeld meedoen.',
    source: 'de band met leidinggevenden als voorwaarde: Frazier 2017; aanwezigheid kan haar ook verlagen',
  },
  directiveSafety: {
    label: 'Sturende leiding en veiligheid',
    help: 'Verandering van ervaren veiligheid (SD) waar leidinggevenden sturen.',
    source: 'aangenomen',
  },
  contentHalfLife: {
    label: 'Halfwaardetijd van inhoud',
    help: 'Weken tot de helft van wat er staat niet meer het lezen waard is, zonder verzorging.',
    source: 'aangenomen',
  },
  curation: {
    label: 'Verzorgde inhoud gaat langer mee',
    help: 'Relatieve verandering van de halfwaardetijd van inhoud als begeleiders die verzorgen zo goed het kan.',
    source: 'aangenomen',
  },
  replyWorth: {
    label: 'Waarde van een antwoord',
    help: 'Wat een antwoord te lezen geeft, een bericht is 1; geteld in zestienden.',
    source: 'aangenomen',
  },
  reactionWorth: {
    label: 'Waarde van een reactie',
    help: 'Wat een reactie te lezen geeft, een bericht is 1; geteld in zestienden.',
    source: 'aangenomen',
  },
  contentHalfWorth: {
    label: 'Inhoud die half genoeg is',
    help: 'Levende bijdragen binnen bereik van een afdeling waarbij inhoud de helft geeft van wat ze kan geven.',
    source: 'aangenomen',
  },
  contentSpill: {
    label: 'Inhoud van elders',
    help: 'Gewicht van de inhoud van de gemiddelde afdeling naast de eigen, waar geen verkokering is.',
    source: 'aangenomen',
  },
};
