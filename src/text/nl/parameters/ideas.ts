import type { ParameterText } from '../../declared-text.ts';

export const ideas: ParameterText['ideas'] = {
  perYear: {
    label: 'Ideeën',
    help: 'Nieuwe manieren van werken die een medewerker die het platform gebruikt in een jaar bedenkt.',
    source: 'deel van de gebruikers dat vernieuwt: von Hippel, 0,05 tot 0,38',
  },
  failShare: {
    label: 'Ideeën die verkeerd uitpakken',
    help: 'Deel van de ideeën dat schaadt als ze worden toegepast.',
    source: 'aangenomen',
  },
  worthSpread: {
    label: 'Spreiding in waarde',
    help: 'Standaardafwijking van de logaritme van de waarde van een idee: de meeste helpen een beetje, enkele veel.',
    source: 'aangenomen',
  },
  worthMedian: {
    label: 'Waarde van een idee',
    help: 'Mediaan van de waarde van een idee dat niet verkeerd uitpakt; 1 is een geplande toepassing die volledig past.',
    source: 'aangenomen; één verdeling, wie het ook bouwt',
  },
  baseSupport: {
    label: 'Niet-ingebouwde toepassing',
    help: 'Wat een toepassing geeft die niemand heeft ingebouwd, vergeleken met een ingebouwde.',
    source: 'MODEL: 0,2 tot 0,9',
  },
  ownDemand: {
    label: 'Bedenkers kennen hun afdeling',
    help: 'Gemiddelde vraag naar een idee in de eigen afdeling van de bedenker.',
    source: 'plakkerige lokale kennis: von Hippel; grootte aangenomen',
  },
  ownDemandSpread: {
    label: '… min of meer',
    help: 'Hoe ver de vraag naar een idee in de eigen afdeling rond haar gemiddelde ligt, als deel daarvan.',
    source: 'aangenomen',
  },
  otherDemand: {
    label: '… en andere minder goed',
    help: 'Gemiddelde vraag ernaar in andere afdelingen.',
    source: 'aangenomen',
  },
  otherDemandSpread: {
    label: '… min of meer',
    help: 'Hoe ver de vraag ernaar in andere afdelingen rond haar gemiddelde ligt, als deel daarvan.',
    source: 'aangenomen',
  },
  matchSpread: {
    label: 'Past bij de functie',
    help: 'Hoeveel beter of slechter een toepassing bij de ene functie van een afdeling past dan bij de andere, als deel van de vraag ernaar.',
    source: 'aangenomen',
  },
  audienceSplit: {
    label: 'Toepassingen verdelen het publiek',
    help: 'Hoeveel meer inhoud een afdeling nodig heeft voor elke verdere manier van werken waarmee haar aandacht wordt gedeeld.',
    source: 'aangenomen: de prijs van veel manieren van werken',
  },
  plannersKnowledge: {
    label: 'Wat planners weten',
    help: 'Hoe goed wie toepassingen plant de vraag kent: 0 niets, 1 precies.',
    source: 'over het hele bereik getrokken',
  },
  generalDemand: {
    label: 'Bijhouden wat er speelt',
    help: 'Vraag naar algemeen gebruik van het platform, zonder dat er een toepassing is bepaald.',
    source: 'aangenomen',
  },
  takeUp: {
    label: 'Toepassing gaat over op een collega',
    help: 'Tempo waarin een actieve medewerker een toepassing overneemt die de hele afdeling gebruikt.',
    source: 'zoals mond-tot-mond',
  },
  takeUpPlanned: {
    label: 'Geplande toepassing wordt overgenomen',
    help: 'Tempo waarin een actieve medewerker een geplande, volledig ingebouwde toepassing overneemt.',
    source: 'aangenomen',
  },
  takeUpBrokered: {
    label: 'Verbinden helpt overnemen',
    help: 'Relatieve verandering van het tempo waarin geplande en gebouwde toepassingen worden overgenomen, waar er zoveel mogelijk wordt verbonden.',
    source: 'aangenomen',
  },
  crossing: {
    label: 'Toepassing slaat over',
    help: 'Deel van de toepassingen van gebruikers dat in een jaar een andere afdeling bereikt, zonder verkokering en zonder hulp.',
    source: '17% van de vernieuwingen van gebruikers verspreidt zich: von Hippel',
  },
  crossingBrokered: {
    label: 'Verbinden draagt toepassingen over',
    help: 'Tempo waarin een gebouwde toepassing overslaat als er zoveel mogelijk wordt verbonden, als veelvoud van dat van andere. Welk deel met hulp overslaat, is een uitkomst.',
    source: 'aangenomen: zo’n 0,4 per jaar tegen 0,17 bij volledig verbinden',
  },
  brokerMinutes: {
    label: 'Gewoon verbinden',
    help: 'Minuten verbinden per medewerker en week die de helft doen van wat verbinden kan.',
    source: 'afnemende meeropbrengst aangenomen; één voltijdse verbinder per 2.400 medewerkers',
  },
  implementHours: {
    label: 'Een toepassing bouwen',
    help: 'Werkuren om een toepassing van gebruikers te bouwen.',
    source: '20 tot 40 uur om samen een toepassing te ontwerpen',
  },
  implementMoney: {
    label: 'Een toepassing inbouwen',
    help: 'Geld om één toepassing van gebruikers in te bouwen, in de munteenheid.',
    source: 'aangenomen',
  },
  plannedDelay: {
    label: 'Toepassingen van gebruikers houden geplande op',
    help: 'Weken waarin wie toepassingen inbouwt, in een organisatie van 1.000, geen tijd heeft voor nog te bouwen geplande nadat een toepassing van gebruikers is ingebouwd.',
    source: 'aangenomen: dezelfde mensen bouwen beide; 0 is een bouwer voor elk',
  },
  proposeShare: {
    label: 'Ideeën worden voorgesteld',
    help: 'Kans dat een idee wordt voorgesteld waar de veiligheid gewoon is en het loket open.',
    source: 'aangenomen',
  },
  proposeSafety: {
    label: 'Veiligheid om voor te stellen',
    help: 'Hoe ver ervaren veiligheid de kans verschuift dat een idee wordt voorgesteld, hoogstens.',
    source: 'delen van informatie gaat samen met veiligheid: Frazier 2017; grootte aangenomen',
  },
  riskRefusal: {
    label: 'Risicomijding wijst af',
    help: 'Kans dat een voorstel om zijn risico wordt afgewezen in een organisatie vol risicomijding.',
    source: 'aangenomen',
  },
  riskLag: {
    label: 'Risicomijding vertraagt',
    help: 'Extra weken tot over een voorstel is beslist in een organisatie vol risicomijding.',
    source: 'aangenomen',
  },
  keptPromise: {
    label: 'Een gehouden belofte',
    help: 'Winst in houding bij wie een toepassing gebruikt, als ze wordt gebouwd.',
    source: 'ook het teken wordt getrokken',
  },
  brokenPromise: {
    label: 'Een gebroken belofte',
    help: 'Verandering van houding bij wie een toepassing gebruikt die is aangenomen en dan niet op tijd is gebouwd.',
    source: 'ook het teken wordt getrokken',
  },
  promiseWeeks: {
    label: 'Geduld met een belofte',
    help: 'Weken na het aannemen tot een belofte als gebroken geldt.',
    source: 'aangenomen',
  },
  failureWeeks: {
    label: 'Tijd om een mislukking te zien',
    help: 'Weken waarna een schadelijke toepassing wordt opgegeven.',
    source: 'aangenomen',
  },
};
