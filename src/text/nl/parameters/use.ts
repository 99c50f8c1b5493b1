import type { ParameterText } from '../../declared-text.ts';

export const use: ParameterText['use'] = {
  rule: {
    label: 'Beslisregel',
    help: 'Hoe over gebruik wordt beslist: door nut, of alleen doordat men ervan weet (wie het weet, gebruikt het).',
    source: 'alleen ervan weten is het grensgeval van de handboeken over verspreiding',
  },
  constant: {
    label: 'Gewone aarzeling',
    help: 'Nut van gebruik deze week als er niets voor spreekt.',
    source:
      'de meesten die van zo’n platform weten, gebruiken het in een gegeven week niet; structurele patronen P13, P14',
  },
  benefit: {
    label: 'Verwacht voordeel',
    help: 'Gewicht van het verwachte voordeel, uit eigen ervaring of uit wat collega’s zeggen (−1 tot 1).',
    source: 'verwachte prestatie is de sterkste voorspeller: Taiwo & Downe 2013; helling aangenomen',
  },
  habit: {
    label: 'Gewoonte',
    help: 'Gewicht van gewoonte (0 tot 1).',
    source: 'UTAUT2: gewoonte 0,32 op voornemen, 0,24 op gebruik',
  },
  peers: {
    label: 'Zichtbare activiteit van collega’s',
    help: 'Gewicht van sociale invloed (0 tot 1, in de vorm hieronder).',
    source: 'in UTAUT is sociale invloed zwakker dan verwachting',
  },
  peerForm: {
    label: 'Vorm van sociale invloed',
    help: 'Lineair in het deel van de collega’s, een zachte drempel (complexe besmetting), of een drempel als regel.',
    source:
      'Centola 2010: meer signalen werken beter dan één; de regel is het grensgeval van Granovetter, Watts en Morris',
  },
  peerSteepness: {
    label: 'Steilheid van de drempel',
    help: 'Hoe scherp de invloed rond de eigen drempel stijgt.',
    source: 'aangenomen',
  },
  leaders: {
    label: 'Leidinggevenden als voorbeeld',
    help: 'Gewicht van zichtbare, gewone deelname van leidinggevenden in de eigen lijn: logaritme van de factor als de eigen leidinggevende actief is.',
    source: 'factor 1,7 (0,8 tot 3): Brzozowski 2009, grootte niet gezien',
  },
  leaderAttenuation: {
    label: 'Afstand in de hiërarchie',
    help: 'Wat er één niveau lager van de invloed van een leidinggevende overblijft.',
    source: 'aangenomen',
  },
  leaderMinutes: {
    label: 'Minuten die tellen',
    help: 'Minuten per week waarbij een gevraagde leidinggevende even zichtbaar is als een die uit eigen beweging meedoet; twee keer zoveel maakt er 4/3 van.',
    source: 'afnemende meeropbrengst aangenomen',
  },
  launchCuriosity: {
    label: 'Nieuwsgierigheid bij een lancering',
    help: 'Extra nut zolang een campagne loopt.',
    source: 'de eerste piek van gelanceerde platforms: Li 2015, grootte aangenomen',
  },
  launchWear: {
    label: 'Een campagne slijt',
    help: 'Verlies van de logaritme van de nieuwsgierigheid per week gewone campagne die mensen zich herinneren.',
    source: 'reclame slijt, na wat inwerken: Pechmann & Stewart 1988; grootte aangenomen',
  },
  launchMemory: {
    label: 'Campagnes worden vergeten',
    help: 'Weken tot de helft van een campagne vergeten is, en daarmee de helft van de slijtage.',
    source: 'een pauze herstelt de slijtage: Naik, Mantrala & Sawyer 1998; tempo aangenomen',
  },
  effort: {
    label: 'Moeite',
    help: 'Gewicht van moeite (0 tot 1: ontbrekende vaardigheid en ontbrekende tijd, elk de helft).',
    source: 'verwachte moeite weegt minder dan voordeel: UTAUT2 0,16 tegen 0,21; Taiwo & Downe 2013',
  },
  recognition: {
    label: 'Waardering',
    help: 'Extra nut door volledige waardering voor wie meedoet.',
    source: 'positieve terugkoppeling +0,33 SD op vrij gekozen gedrag: Deci, Koestner & Ryan 1999',
  },
  reward: {
    label: 'Beloning',
    help: 'Extra nut door een gewone tastbare beloning.',
    source: 'punten verdubbelden de bijdragen eerst ongeveer: Farzan 2008',
  },
  mandate: {
    label: 'Druk van een verplichting',
    help: 'Extra nut door een verplichting die geldt en wordt gehandhaafd.',
    source: '0,7 (0,4 tot 0,95) gaat mee van wie door niets anders wordt bewogen, aangenomen',
  },
  directive: {
    label: 'Opdracht van de baas',
    help: 'Extra nut door leidinggevenden die sturen in plaats van voordoen, waar de machtsafstand volledig is.',
    source: 'meegaan stijgt met machtsafstand; grootte aangenomen',
  },
  reactance: {
    label: 'Weerstand',
    help: 'Nut dat volledige druk kost bij iemand met volledige behoefte aan autonomie.',
    source: 'bedreigde vrijheid en houding, r 0,2 tot 0,3: Rains 2013',
  },
  champion: {
    label: 'Ambassadeur zijn',
    help: 'Extra nut voor wie is gevraagd ambassadeur te zijn.',
    source: 'aangenomen',
  },
  enrolled: {
    label: 'Gevraagde leidinggevende zijn',
    help: 'Extra nut voor een leidinggevende die van het plan uren krijgt om mee te doen.',
    source: 'aangenomen',
  },
  persistence: {
    label: 'Blijvende smaak',
    help: 'Deel van de ruisvariantie dat bij de medewerker en het gebruik blijft; de rest is van de week.',
    source: 'zonder dit lijkt louter toeval op trouw',
  },
  noise: {
    label: 'Ruis',
    help: 'Schaal van de ruis: 1 is een logistische verdeling; bij 0 beslissen alleen de redenen.',
    source: 'legt de eenheid van nut vast',
  },
  visibleWeeks: {
    label: 'Weken dat gebruik zichtbaar blijft',
    help: 'Collega’s zien wie binnen zoveel weken actief was.',
    source: 'aangenomen',
  },
  usesPerUtility: {
    label: 'Keren gebruik per eenheid nut',
    help: 'Extra keren gebruik in een week per eenheid nut boven nul.',
    source: 'hoe meer het waard is, hoe vaker het opengaat',
  },
  cues: {
    label: 'Aanleidingen van een ingebouwde toepassing',
    help: 'Extra keren gebruik per week als de eigen hoofdtoepassing volledig in het werk is ingebouwd.',
    source:
      'gebruik binnen de werkstroom ziet er heel anders uit dan gebruik erboven: Idinopulos, McAfee; grootte aangenomen',
  },
};
