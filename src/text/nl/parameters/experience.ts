import type { ParameterText } from '../../declared-text.ts';

export const experience: ParameterText['experience'] = {
  combination: {
    label: 'Hoe voordeel samenkomt',
    help: 'Elasticiteit van vervulde behoeften, levende inhoud en bereikbare mensen: van optellen (1) tot elk onmisbaar (1/8, bijna vermenigvuldigen).',
    source: 'CES met exponent ρ; getrokken',
  },
  fitWeight: {
    label: 'Gewicht van vervulde behoeften',
    help: 'Deel van het voordeel dat komt van toepassingen die passen.',
    source: 'aangenomen',
  },
  contentWeight: {
    label: 'Gewicht van inhoud',
    help: 'Deel van de rest dat van levende inhoud komt; wat overblijft, komt van bereikbare mensen.',
    source: 'aangenomen',
  },
  reachHalf: {
    label: 'Mensen die half genoeg zijn',
    help: 'Deel van de collega’s dat er zichtbaar is waarbij bereikbare mensen de helft geven van wat ze kunnen geven.',
    source: 'aangenomen',
  },
  aspiration: {
    label: 'Verwachtingsniveau',
    help: 'Voordeel min moeite waarbij de ervaring goed noch slecht is.',
    source: 'aangenomen',
  },
  gain: {
    label: 'Winst',
    help: 'Houding per eenheid nettovoordeel boven het verwachtingsniveau.',
    source: 'aangenomen',
  },
  effortCost: { label: 'Gevoelde moeite', help: 'Nettovoordeel dat volle moeite kost.', source: 'aangenomen' },
  learning: {
    label: 'Leren van ervaring',
    help: 'Deel van de weg dat de houding naar de ervaring van de week opschuift.',
    source: 'aangenomen',
  },
  skillGrowth: {
    label: 'Leren door te doen',
    help: 'Deel van de ontbrekende vaardigheid dat een actieve week erbij geeft.',
    source: 'aangenomen',
  },
  habitPerUse: {
    label: 'Gewoonte per keer gebruik',
    help: 'Kracht k waarmee één keer gebruik gewoonte opbouwt: H wordt 1 − (1 − H) exp(−k).',
    source: 'Lally 2010: 95% na 18 tot 254 dagen, mediaan 66',
  },
  habitDecay: {
    label: 'Verloren gewoonte',
    help: 'Verval per gemiste werkdag, vergeleken met de winst per keer gebruik; één gemiste dag per week maakt niet uit.',
    source: 'één keer missen is onschuldig: Lally 2010; grootte aangenomen',
  },
  priorOptimism: {
    label: 'Verwachting vooraf',
    help: 'Verwacht voordeel van iemand met gewone vernieuwingsdrang in een organisatie zonder mislukte initiatieven.',
    source: 'aangenomen',
  },
  innovativeness: {
    label: 'Vernieuwingsdrang',
    help: 'Verandering van die verwachting per SD vernieuwingsdrang.',
    source: 'Rogers; grootte aangenomen',
  },
  failedInitiatives: {
    label: 'Eerdere mislukkingen',
    help: 'Verandering van die verwachting per mislukt initiatief dat mensen bijstaat.',
    source: 'aangenomen',
  },
  hearsay: {
    label: 'Wat collega’s zeggen',
    help: 'Gewicht van het oordeel van collega’s in de verwachting van iemand die het niet heeft geprobeerd.',
    source: 'ervaring gaat van mond tot mond',
  },
  rewardDrift: {
    label: 'Beloningen en motivatie',
    help: 'Verandering van eigen motivatie (SD) bij een gewone tastbare beloning, bereikt in ongeveer een kwartaal.',
    source: 'tastbare beloningen −0,28 tot −0,40: Deci, Koestner & Ryan 1999',
  },
  pressureDrift: {
    label: 'Druk en motivatie',
    help: 'Verandering van eigen motivatie (SD) bij volledige druk, bij iemand met volledige behoefte aan autonomie.',
    source: 'weerstand; Rains 2013',
  },
  recognitionDrift: {
    label: 'Waardering en motivatie',
    help: 'Verandering van eigen motivatie (SD) bij volledige waardering.',
    source: 'positieve terugkoppeling +0,31 op belangstelling: Deci, Koestner & Ryan 1999',
  },
  motivationSpeed: {
    label: 'Tempo van motivatie',
    help: 'Deel van de weg dat motivatie in een week naar haar niveau opschuift.',
    source: 'aangenomen',
  },
  motivationSlope: {
    label: 'Motivatie en bijdragen',
    help: 'Relatieve verandering van bijdragen per SD eigen motivatie.',
    source: 'aangenomen',
  },
  welcome: {
    label: 'Een verwelkoming',
    help: 'Winst in vaardigheid voor een nieuwkomer die door begeleiders wordt verwelkomd, als deel van wat ontbreekt.',
    source: 'aangenomen',
  },
  welcomeAttitude: {
    label: 'Een verwelkoming en houding',
    help: 'Winst in houding voor een nieuwkomer die door begeleiders wordt verwelkomd.',
    source: 'aangenomen',
  },
  welcomeMinutes: {
    label: 'Tijd voor een verwelkoming',
    help: 'Minuten die begeleiders nodig hebben om iemand te verwelkomen.',
    source: 'aangenomen',
  },
  training: {
    label: 'Training',
    help: 'Ontbrekende vaardigheid die een uur training goedmaakt, als deel.',
    source: 'aangenomen',
  },
  speaksUp: {
    label: 'Zich uitspreken',
    help: 'Houding waarboven een medewerker er bij collega’s goed over spreekt, of kwaad.',
    source: 'aangenomen',
  },
  fallsSilent: {
    label: 'Stilvallen',
    help: 'Deel van die houding waaronder een medewerker die erover sprak, dat niet meer doet.',
    source: 'aangenomen: meningen worden langzamer opgegeven dan gevormd',
  },
  championHelp: {
    label: 'Ambassadeurs helpen',
    help: 'Extra leren door te doen waar iedereen eromheen ambassadeur is met een uur per week.',
    source: 'aangenomen',
  },
};
