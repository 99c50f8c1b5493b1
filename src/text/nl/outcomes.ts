import type { DetailText } from '../declared-text.ts';

export const outcomes: DetailText['outcomes'] = {
  sustained: {
    label: 'Blijvende gebruikers',
    help: 'Deel van de medewerkers dat in minstens 4 van de laatste 8 weken actief was.',
  },
  sustainedBeyondChance: {
    label: 'Blijvend, meer dan toeval',
    help: 'Blijvende gebruikers, min wie dat zou zijn als iedereen in elk van de laatste 8 weken even vaak actief was, los van wat eraan voorafging: evenveel actieven, zonder trouw.',
  },
  weeklyActive: {
    label: 'Wekelijks actief',
    help: 'Deel van de medewerkers dat het in de laatste week gebruikte.',
  },
  monthlyActive: {
    label: 'Maandelijks actief',
    help: 'Deel van de medewerkers dat het in de laatste 4 weken gebruikte.',
  },
  interactive26: {
    label: 'Interactief',
    help: 'Deel van de medewerkers met een bericht, antwoord of reactie in de laatste 26 weken.',
  },
  contributors: {
    label: 'Bijdragers',
    help: 'Deel van de medewerkers dat in de laatste week iets plaatste, antwoordde of reageerde.',
  },
  readers26: {
    label: 'Lezers',
    help: 'Deel van de medewerkers dat in de laatste 26 weken minstens één keer actief was.',
  },
  readOnly26: {
    label: 'Alleen lezers',
    help: 'Deel van de medewerkers dat in de laatste 26 weken actief was en niets bijdroeg.',
  },
  reached: { label: 'Bereikt', help: 'Deel van de medewerkers dat aan het eind van het platform weet.' },
  tried: {
    label: 'Geprobeerd',
    help: 'Deel van de medewerkers dat het aan het eind minstens één keer heeft gebruikt.',
  },
  lapsed: {
    label: 'Afgehaakt',
    help: 'Deel van de medewerkers dat het probeerde en 13 weken niet actief was.',
  },
  rejected: {
    label: 'Afgewezen',
    help: 'Deel van de medewerkers dat is afgehaakt met een houding onder neutraal.',
  },
  answeredShare: {
    label: 'Vragen beantwoord',
    help: 'Deel van de gestelde en afgehandelde vragen dat antwoord kreeg.',
  },
  medianWeeksToAnswer: {
    label: 'Weken tot een antwoord',
    help: 'Mediaan van de weken dat een beantwoorde vraag wachtte; 0 is dezelfde week.',
  },
  usesPlanned: {
    label: 'Geplande toepassingen',
    help: 'Geplande toepassingen die aan het eind door iemand worden gebruikt.',
  },
  usesByUsers: {
    label: 'Toepassingen van gebruikers',
    help: 'Eigen manieren van werken van gebruikers, geteld per afdeling, die aan het eind minstens twee mensen gebruiken.',
  },
  inequality: {
    label: 'Ongelijkheid',
    help: 'Gini-coëfficiënt van de bijdragen onder wie in de laatste 26 weken actief was.',
  },
  inequalityOverall: {
    label: 'Ongelijkheid over iedereen',
    help: 'Gini-coëfficiënt van de bijdragen in de laatste 26 weken onder alle medewerkers.',
  },
  topOnePercentShare: {
    label: 'Aandeel van de top 1%',
    help: 'Deel van de bijdragen van de laatste 26 weken dat van het actiefste honderdste van de actieven kwam.',
  },
  nextNinePercentShare: {
    label: 'Aandeel van de volgende 9%',
    help: 'Deel van de bijdragen van de laatste 26 weken dat van de rest van het actiefste tiende van de actieven kwam.',
  },
  restShare: {
    label: 'Aandeel van de overige 90%',
    help: 'Deel van de bijdragen van de laatste 26 weken dat van de minder actieve negen tienden van de actieven kwam.',
  },
  crossDepartmentShare: {
    label: 'Tussen afdelingen',
    help: 'Deel van de antwoorden en reacties dat naar een andere afdeling ging.',
  },
  interactionsPerEmployeeMonth: {
    label: 'Interacties per maand',
    help: 'Berichten, antwoorden en reacties per medewerker en maand, over de hele periode.',
  },
  cost: {
    label: 'Kosten',
    help: 'Alles wat is betaald, en de tijd van mensen tegen het tarief van wie die gaf.',
  },
  hours: {
    label: 'Uren',
    help: 'Tijd van mensen: leidinggevenden, ambassadeurs, training, vrijgemaakte tijd, lezen en schrijven.',
  },
  valueHours: { label: 'Bespaarde uren', help: 'Bruto-uren die het gebruik bespaarde.' },
  netValue: {
    label: 'Nettowaarde',
    help: 'Bespaarde uren, voor zover ze geld waard zijn, min alle kosten.',
  },
  costPerSustainedUser: {
    label: 'Kosten per blijvende gebruiker',
    help: 'Kosten gedeeld door de blijvende gebruikers aan het eind; onbepaald als er geen zijn.',
  },
  success: {
    label: 'Succes',
    help: 'De interactieve medewerkers halen het doel in de week daarvan, en het wekelijkse gebruik in week 70 tot 78 is minstens 0,9 van dat in week 58 tot 66 (evenveel weken voor het doel als dat elders ligt).',
  },
  successAt27: {
    label: 'Succes bij 27%',
    help: 'Hetzelfde als succes, met 27% interactieve medewerkers als doel, het gemeten gemiddelde (SWOOP).',
  },
  successAt45: {
    label: 'Succes bij 45%',
    help: 'Hetzelfde als succes, met 45% interactieve medewerkers als doel, wat communities met een plan en mensen halen (TheCR 2015).',
  },
  worthwhile: { label: 'De moeite waard', help: 'De nettowaarde ligt boven nul.' },
  sustainedAfterStop: {
    label: 'Blijvend na een stop',
    help: 'Deel blijvende gebruikers 26 weken nadat elke maatregel in week 78 naar nul ging, op licenties na en wat is gebouwd. Op verzoek; onbepaald als de periode te kort is.',
  },
  weekOfCriticalMass: {
    label: 'Week van kritieke massa',
    help: 'Eerste week waarin alles kon stoppen en er 26 weken later nog minstens 0,8 van de blijvende gebruikers zou zijn die er zijn als het plan doorgaat (en die 0,05 van de medewerkers of meer zijn). Op verzoek; onbepaald als er geen zo’n week is.',
  },
  shortfall: {
    label: 'Tekort',
    help: 'Het interactieve deel dat het gezamenlijke doel in zijn week vraagt, min wat is bereikt; onder nul waar het is overtroffen.',
  },
  blame: {
    label: 'Schuld van de opdrachtgever',
    help: 'Het tekort als deel van het doel (0 waar het is gehaald), maal wat zichtbaar is gedaan en wat is nagelaten, elk met zijn gewicht; risicomijding verschuift de gewichten. Het gemiddelde over werelden is de te verwachten schuld.',
  },
  commission: {
    label: 'Zichtbaar gedaan',
    help: 'Wat men de opdrachtgever zag inzetten: geld, verplichtingen, aangekondigde plannen, wijzigingen, aangenomen toepassingen die mislukten; 0 niets, 1 alles wat kan.',
  },
  omission: {
    label: 'Nagelaten',
    help: 'Gepubliceerde indicatoren waarop niemand reageerde, en vragen en voorstellen zonder antwoord; 0 niets, 1 alle.',
  },
  credit: {
    label: 'Eer voor de opdrachtgever',
    help: 'Wat zichtbaar is gedaan, waar het succes heeft; niets waar dat niet zo is. Staat los van schuld.',
  },
};
