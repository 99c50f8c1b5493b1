import type { DetailText } from '../declared-text.ts';

export const levers: DetailText['levers'] = {
  launch: {
    label: 'Lanceringscampagne',
    help: 'Aankondigingen, bijeenkomsten en materiaal die het platform bekend maken. De nieuwsgierigheid eindigt met de campagne.',
    evidence:
      'Gelanceerde communities bereiken mensen met zo’n 0,08 per week [C]; het gebruik piekt en zakt in als er niets op volgt [R: Li 2015].',
    fields: {
      perEmployee: { label: 'Geld per medewerker', help: 'Geld voor de hele campagne, per medewerker.' },
      total: {
        label: 'Geld in totaal',
        help: 'Geld voor de hele campagne; komt in de plaats van het bedrag per medewerker.',
      },
    },
  },
  facilitation: {
    label: 'Begeleiding',
    help: 'Mensen die nieuwkomers verwelkomen, vragen beantwoorden, mensen en toepassingen bij elkaar brengen en toepassingen van gebruikers bouwen. Uren zonder taak worden betaald en niet benut.',
    evidence:
      'Wie antwoord krijgt, komt in 44 tot 56% van de gevallen terug [R: Joyce & Kraut 2006]; 88% van de beste communities heeft een voltijdse manager [R: TheCR 2015]; bezetting van één per 5.000 tot 20.000 [A].',
    fields: {
      fullTimePer1000: { label: 'Fte per 1.000', help: 'Communitymanagers per 1.000 medewerkers.' },
      fullTime: { label: 'Fte', help: 'Communitymanagers in totaal; komt in de plaats van het aantal per 1.000.' },
      welcoming: { label: 'Verwelkomen', help: 'Deel van hun uren om nieuwkomers op weg te helpen.' },
      answering: { label: 'Antwoorden', help: 'Deel van hun uren voor vragen die niemand heeft beantwoord.' },
      brokering: {
        label: 'Verbinden',
        help: 'Deel van hun uren om mensen, inhoud en toepassingen bij elkaar te brengen.',
      },
      implementing: { label: 'Bouwen', help: 'Deel van hun uren om toepassingen van gebruikers te bouwen.' },
      style: { label: 'Stijl', help: 'Van het gesprek dicteren (−1) tot het begeleiden (1).' },
    },
  },
  champions: {
    label: 'Ambassadeurs',
    help: 'Een deel van de medewerkers wordt gevraagd, en krijgt tijd, om het platform zichtbaar voor collega’s te gebruiken en hen te helpen.',
    evidence:
      'Een vastbesloten minderheid van 10 tot 40% doet een groep omslaan [R: Centola 2018]; informele invloed is sterker dan hiërarchie [R: Riemer 2015]; de grootte van de effecten is aangenomen [A].',
    fields: {
      share: { label: 'Deel van de medewerkers', help: 'Deel van de medewerkers dat ambassadeur is.' },
      hoursPerWeek: { label: 'Uren per week', help: 'Werktijd van elke ambassadeur.' },
      choice: { label: 'Gekozen', help: 'Willekeurig, wie de meeste contacten heeft, of wie het gretigst is.' },
    },
  },
  leadership: {
    label: 'Leiderschap',
    help: 'De top en het middenkader besteden uren aan het platform, van sturen (−1) tot het voorbeeld geven (1). Voor wie uit eigen beweging meedoet, is geen maatregel nodig.',
    evidence:
      'Recente activiteit van leidinggevenden gaat samen met meedoen [R: Brzozowski 2009, grootte niet gezien]; een actieve CEO met 47% interactief tegen 38% [R, één geval]; agressieve communicatie verlaagt de deelname [R: Catz 2013].',
    fields: {
      topShare: { label: 'De top', help: 'Deel van de leiding op de twee hoogste niveaus dat meedoet.' },
      middleShare: { label: 'Middenkader', help: 'Deel van de overige leidinggevenden dat meedoet.' },
      hoursPerWeek: { label: 'Uren per week', help: 'Werktijd die elk van hen geeft.' },
      style: { label: 'Stijl', help: 'Van sturend (−1) tot voorbeeld (1).' },
    },
  },
  incentives: {
    label: 'Stimulansen',
    help: 'Waardering voor wie meedoet, vrijgemaakte werktijd, en beloningen per bijdrage. Een beloning voor getelde handelingen valt te bespelen, en kan de eigen motivatie van mensen uithollen.',
    evidence:
      'Tastbare beloningen −0,28 tot −0,40, positieve terugkoppeling +0,33 op vrij gekozen gedrag [R: Deci, Koestner & Ryan 1999]; punten verdubbelden de bijdragen eerst ongeveer [R2: Farzan 2008] en ze weghalen verlaagde de deelname [R: Thom 2012].',
    fields: {
      recognition: { label: 'Waardering', help: 'Hoezeer meedoen wordt gezien en gewaardeerd: 0 niet, 1 volledig.' },
      timeAllowanceMinutes: {
        label: 'Vrijgemaakte tijd',
        help: 'Werkminuten per week die worden vrijgemaakt voor elke medewerker die het gebruikt.',
      },
      rewardPerContribution: {
        label: 'Beloning per bijdrage',
        help: 'Geld per bericht, antwoord of reactie.',
      },
      alignment: {
        label: 'Samenhang',
        help: 'Correlatie van wat wordt beloond met wat van waarde is: −1 tot 1.',
      },
    },
  },
  training: {
    label: 'Training',
    help: 'Een deel van de medewerkers krijgt training, ieder in een van de weken waarin de maatregel loopt. Training maakt het platform bekend en gemakkelijker; een reden om het te gebruiken geeft ze niet.',
    evidence: 'Moeite telt minder dan opbrengst [R: Taiwo & Downe 2013]; het effect van een uur is aangenomen [A].',
    fields: {
      share: { label: 'Deel dat training krijgt', help: 'Deel van de medewerkers dat training krijgt.' },
      hoursEach: { label: 'Uren per persoon', help: 'Uren training voor ieder van hen.' },
    },
  },
  plannedUses: {
    label: 'Geplande toepassingen',
    help: 'Manieren van werken die de opdrachtgever bepaalt en in processen inbouwt. Hoe goed ze de behoefte treffen, hangt af van wat de planners weten. Elk wordt betaald als het wordt gebouwd; toepassingen van gebruikers die al worden ingebouwd, gaan voor.',
    evidence:
      'Gebruik binnen de werkstroom ziet er heel anders uit dan gebruik erboven [R: Idinopulos, McAfee]; de grootte is aangenomen [A].',
    fields: {
      count: {
        label: 'Toepassingen',
        help: 'Hoeveel toepassingen worden gepland, de volgens de planners meest belovende eerst.',
      },
      integration: {
        label: 'Inbouw',
        help: 'Hoe goed ze in hulpmiddelen en processen zijn ingebouwd: 0 alleen aangekondigd, 1 volledig.',
      },
    },
  },
  intake: {
    label: 'Ideeënloket',
    help: 'Gebruikers kunnen ideeën voorstellen; een aantal per maand wordt na enige tijd aangenomen. Aannemen kost niets, bouwen kost anderen uren en geld: een belofte die niet wordt gehouden, stelt teleur.',
    evidence:
      '6 tot 38% van de gebruikers vernieuwt, 17% van de vernieuwingen verspreidt zich zonder hulp [R: von Hippel]; het effect van hulp is aangenomen [A].',
    fields: {
      perMonthPer1000: {
        label: 'Aangenomen per maand en 1.000',
        help: 'Voorstellen waarover in een maand kan worden beslist, per 1.000 medewerkers.',
      },
      lagWeeks: {
        label: 'Wachttijd',
        help: 'Weken van een voorstel tot de beslissing erover, waar risicomijding er geen aan toevoegt.',
      },
      openness: {
        label: 'Openheid',
        help: 'Hoezeer mensen worden gevraagd en gehoord: 0 niet, 1 volledig.',
      },
    },
  },
  mandate: {
    label: 'Verplichting',
    help: 'Iedereen krijgt te horen dat het moet; handhaving controleert wie het doet. De druk werkt na het einde nog enkele weken door.',
    evidence:
      'Mensen zijn niet te dwingen om sociale hulpmiddelen te gebruiken [R: Gartner]; meegaan zonder betrokkenheid [R: Herscovitch & Meyer 2002]; weerstand r 0,2 tot 0,3 [M: Rains 2013].',
    fields: {
      strength: { label: 'Kracht', help: 'Hoe sterk gebruik wordt geëist.' },
      enforcement: { label: 'Handhaving', help: 'Hoezeer dat wordt gecontroleerd.' },
    },
  },
};

export const timing: DetailText['timing'] = {
  startWeek: { label: 'Begin', help: 'Eerste week waarin de maatregel werkt.' },
  rampWeeks: { label: 'Aanloop', help: 'Weken van niets tot volle kracht; 0 is meteen.' },
  stopWeek: {
    label: 'Eind',
    help: 'Eerste week waarin de maatregel niet meer werkt; leeg: het natuurlijke eind, of nooit.',
  },
};
