import type { LessonText } from '../declared-text.ts';

export const lessons: LessonText = {
  'lazy-bottom-up': {
    name: 'Waarom lui bottom-up mislukt, en wanneer niet',
    description:
      'Een opdrachtgever opent een platform, kondigt het aan en laat de rest aan de gebruikers over. Wat er gebeurt, wie de schuld krijgt, wat zou hebben geholpen, en in welke organisaties het aan de gebruikers overlaten genoeg is.',
    organisation: {
      name: 'Noorderpoort Diensten',
      description: 'Een dienstverlener van 300 mensen waar fouten blijven hangen en niemand een uur over heeft.',
    },
    suspects: [
      { name: 'De gebruikers, die niet genoeg hun best deden' },
      { name: 'Wie hun geen hulp gaf' },
      { name: 'De leidinggevenden, die er niet te zien waren' },
      { name: 'Wie hun geen tijd en geen waardering gaf' },
      { name: 'De campagne, die te klein was' },
    ],
    ingredients: [
      {
        name: 'Mensen die helpen',
        description: 'Communitymanagers die verwelkomen, antwoorden en mensen bij elkaar brengen.',
        amounts: [{ name: 'één per 5.000' }, { name: 'één per 1.500' }],
      },
      {
        name: 'Leidinggevenden als voorbeeld',
        description: 'Leidinggevenden die zelf meedoen, een half uur per week.',
        amounts: [{ name: 'enkelen' }, { name: 'de meesten' }],
      },
      {
        name: 'Tijd en waardering',
        description: 'Wat werktijd ervoor, en bijdragen die worden gezien.',
        amounts: [{ name: 'alleen waardering' }, { name: 'waardering en tien minuten per week' }],
      },
      {
        name: 'Training',
        description: 'In het eerste kwartaal.',
        amounts: [{ name: 'een uur voor een derde' }, { name: 'twee uur voor iedereen' }],
      },
      {
        name: 'Ambassadeurs',
        description: 'Collega’s met een uur per week om anderen te helpen.',
        amounts: [{ name: 'drie op de honderd' }],
      },
    ],
    checks: [
      {
        question:
          'Twee plannen zijn doorgerekend in dezelfde 40 werelden. In 30 daarvan liep het eerste beter af. Wat zegt dat?',
        answers: [
          { text: 'Het eerste plan is beter; de andere tien werelden zijn ruis.' },
          {
            text: 'In organisaties als deze loopt het eerste plan meestal beter af, maar niet altijd; de onze kan een van de tien zijn.',
          },
          { text: 'De plannen zijn zo goed als gelijk.' },
        ],
        because:
          'Elke wereld is een manier waarop het kan gaan. Dertig van de veertig is een reden om het eerste plan te kiezen, en geen belofte; wat in die tien anders was, is een blik waard voordat je beslist.',
      },
      {
        question:
          'Het gebruik van een platform is weggezakt. De gebruikers kregen een campagne en verder niets. Wat zegt dat over de gebruikers?',
        answers: [
          { text: 'Ze wilden het niet.' },
          { text: 'Ze deden niet genoeg hun best.' },
          { text: 'Weinig: je zou dezelfde gebruikers onder een ander plan moeten zien.' },
        ],
        because:
          'Gebruikers en plan komen samen; aan de uitkomst alleen kan niemand zien wie van de twee het was. Alleen dezelfde gebruikers onder een ander plan, of andere gebruikers onder hetzelfde plan, maken het verschil zichtbaar.',
      },
    ],
    steps: [
      {
        title: 'Er gaat een platform open. En dan?',
        text: 'Noorderpoort Diensten koopt een platform waarop collega’s elkaar kunnen vinden, vragen en antwoorden. Er is een campagne, met mokken. “Vanaf hier is het aan de gebruikers”, zegt de opdrachtgever. “Zij weten het het best.”\n\nAnderhalf jaar later vraagt iemand wat ervan is geworden. Jij gaat dat zeggen voordat je het ziet.\n',
      },
      {
        title: 'Voordat we beginnen',
        text: 'Twee vragen. Aan het eind komen ze terug.',
      },
      {
        title: 'Doe je voorspelling',
        text: 'Teken welk deel van de medewerkers het platform elke week gebruikt, van de lancering tot het eind. Zeg dan wie er schuld heeft als het minder wordt dan gehoopt.\n',
      },
      { title: 'Wat er gebeurde' },
      {
        title: 'Een van de driehonderd',
        text: 'Elke week weegt ieder mens of die het platform gebruikt: wat het heeft opgeleverd, wat collega’s doen, wat het aan tijd kost. Kies iemand en kijk.\n',
      },
      {
        title: 'Red het',
        text: 'De opdrachtgever vindt wat geld. Daarvan moet alles worden betaald wat het plan toevoegt, ook de werkuren van mensen. Wat koop je?\n',
      },
      {
        title: 'Haal één ingrediënt weg',
        text: 'Het andere plan heeft veel onderdelen. Laat er een weg en kijk wat het waard was, met dezelfde mensen en hetzelfde toeval. Welk onderdeel telt volgens jou het meest?\n',
      },
      {
        title: 'Wanneer is het aan de gebruikers overlaten genoeg?',
        text: 'Houd het plan en verander de organisatie. Is er een waarin loslaten het even goed doet als het plan met hulp, of zo dicht in de buurt komt dat je het geld beter houdt?\n',
      },
      {
        title: 'Zandbak',
        text: 'Alles tegelijk: stel een plan samen, voor een organisatie als die van jou.\n',
      },
      { title: 'Nog eens dezelfde vragen' },
      {
        title: 'Wat nemen we mee?',
        questions: [
          'Waar zat je lijn ernaast, en wat geloofde je dat je die zo tekende?',
          'Wie wilde je de schuld geven? Wat had er anders moeten zijn om daarin gelijk te hebben?',
          'Wat van wat je kocht, zou jouw eigen organisatie het moeilijkst kunnen geven? Geld, uren, of iemands aandacht?',
          'Wat in dit model zou je van je eigen organisatie niet geloven?',
        ],
      },
    ],
  },
};
