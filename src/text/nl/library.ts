import type { DeclaredText } from '../declared-text.ts';

export const strategies: DeclaredText['strategies'] = {
  'hands-off': {
    name: 'Loslaten',
    description:
      'Het platform staat er, met licenties, en is met een gewone campagne aangekondigd; daarna is het aan de gebruikers. Wat een zuinige opdrachtgever redelijkerwijs zou doen, en verder niets.',
  },
  'hands-off-room': {
    name: 'Loslaten, met ruimte',
    description:
      'Zoals loslaten, en iedereen krijgt een half uur werktijd per week om het platform te proberen en ermee te doen wat men wil. De tijd telt als kosten; niemand is er om te helpen.',
  },
  'hands-off-staffed-idle': {
    name: 'Loslaten, met toekijkers',
    description:
      'Zoals loslaten, met evenveel communitymanagers op de loonlijst als echt bottom-up, die toekijken: hun uren worden betaald en niet benut. Het laat zien wat het geld voor mensen oplevert als het werk niet wordt gedaan.',
  },
  'hands-off-front-loaded': {
    name: 'Loslaten, alles vooraf',
    description:
      'Het budget van echt bottom-up, maar in één keer: een grote campagne en vier uur training voor iedereen in het eerste kwartaal, daarna niets. De beste start die voor geld te koop is, en geen werk dat doorgaat.',
  },
  'no-platform': {
    name: 'Geen platform',
    description:
      'De wereld zonder platform: geen licenties, geen inspanning, geen opbrengst. Ernaast moet een plan de moeite waard zijn, niet alleen beter dan een ander plan.',
  },
  'real-bottom-up': {
    name: 'Echt bottom-up',
    description:
      'Gebruikers bepalen zelf hoe ze ermee werken, en krijgen daar hulp bij: mensen die verwelkomen, antwoorden, mensen bij elkaar brengen en toepassingen van gebruikers bouwen; ambassadeurs; leidinggevenden die als voorbeeld meedoen; waardering en wat tijd; een beetje training; één geplande toepassing als aanbod; en elk kwartaal een evaluatie die het plan bijstelt.',
  },
  'top-down': {
    name: 'Top-down',
    description:
      'De opdrachtgever bepaalt waar het platform voor is en dat het wordt gebruikt: vier geplande toepassingen, goed ingebouwd; een verplichting die vanaf de tweede maand wordt gecontroleerd; leidinggevenden die het zeggen; voor de meesten een uur training; en elk kwartaal een stuurevaluatie die de controle aanscherpt waar het gebruik laag blijft.',
  },
  'top-down-supported': {
    name: 'Top-down, met hulp',
    description:
      'Zoals top-down, met hulp: evenveel mensen als echt bottom-up, die binnen de geplande toepassingen verwelkomen en antwoorden, meer training, en waardering voor wie meedoet. Het sterkste pleidooi voor een verplichting.',
  },
};

export const organisations: DeclaredText['organisations'] = {
  consultancy: {
    name: 'Adviesbureau',
    description:
      'Een adviesbureau van 300 mensen in twee steden. Men kent elkaar, zegt wat men denkt en leeft van wat anderen weten, maar elk uur is verkocht voordat het is gewerkt, en een op de vijf vertrekt binnen een jaar.',
  },
  manufacturer: {
    name: 'Risicomijdende fabrikant',
    description:
      'Een fabrikant van 1.200 mensen op vier vestigingen. Fouten zijn duur en blijven hangen, men vraagt toestemming voordat men iets doet, en de helft werkt waar geen scherm bij de hand is. Twee eerdere initiatieven van dit soort werden weinig.',
  },
  'public-body': {
    name: 'Overheidsorganisatie',
    description:
      'Een overheidsorganisatie van 20.000 mensen, in tweehonderd afdelingen en op veertig plaatsen. Regels en rang tellen, afdelingen blijven op zichzelf, mensen blijven, en drie eerdere initiatieven staan bekend als mislukt.',
  },
};

export const comparisons: DeclaredText['comparisons'] = {
  'three-strategies': {
    name: 'Drie manieren om te beginnen',
    description:
      'Is het aan de gebruikers overlaten een strategie? Loslaten, echt bottom-up en top-down bij dezelfde risicomijdende fabrikant, twee jaar lang, elk met het budget dat het plan nodig heeft.',
  },
  'hands-off-at-its-best': {
    name: 'Loslaten op zijn best',
    description:
      'Vier manieren om het aan de gebruikers over te laten, met ruimte, met toekijkers, met al het geld in één keer, naast het plan dat blijft werken. Wat koop je nu eigenlijk met echt bottom-up?',
  },
  'worth-doing-at-all': {
    name: 'Is het de moeite waard?',
    description:
      'Elk van de belangrijkste plannen naast de wereld zonder platform, bij een grote overheidsorganisatie.',
  },
};
