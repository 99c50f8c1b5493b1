import type { DeclaredText } from '../declared-text.ts';
import { comparisons, organisations, strategies } from './library.ts';

/** Wat in het Engels bij de declaraties zelf staat, zover het meteen te zien is. */
export const declared: DeclaredText = {
  strategies,
  organisations,
  comparisons,
  organisation: {
    employees: { label: 'Medewerkers', help: 'Mensen in dienst.' },
    departments: {
      label: 'Afdelingen',
      help: 'Aantal afdelingen; leeg: een hoofdkantoor en één per 40 medewerkers, bij minder dan 30 medewerkers één.',
    },
    span: { label: 'Span of control', help: 'Hoeveel mensen gemiddeld direct aan een leidinggevende rapporteren.' },
    sites: { label: 'Vestigingen', help: 'Plaatsen waarover de afdelingen zijn verspreid.' },
    meanDegree: {
      label: 'Contacten per medewerker',
      help: 'Collega’s met wie iemand gemiddeld geregeld te maken heeft.',
    },
    degreeSpread: {
      label: 'Spreiding in contacten',
      help: 'Hoe ongelijk mensen zijn in hun aantal contacten: standaardafwijking van de logaritme van hun contactlust. 0 ongeveer gelijk; 1 zoals in een gemeten e-mailnetwerk.',
    },
    withinDepartment: {
      label: 'Contacten binnen de afdeling',
      help: 'Deel van de contacten dat binnen de eigen afdeling wordt gezocht; de andere vallen overal, bij toeval ook daarbinnen.',
    },
    riskAversion: {
      label: 'Risicomijding',
      help: 'Hoezeer fouten worden bestraft en eerst goedkeuring wordt gezocht: 0 helemaal niet, 1 in alles.',
    },
    powerDistance: {
      label: 'Machtsafstand',
      help: 'Hoezeer mensen verwachten en aanvaarden dat de leiding beslist.',
    },
    timePressure: { label: 'Tijdsdruk', help: 'Hoe weinig ruimte het werk laat: 0 ruim, 1 geen.' },
    siloStrength: {
      label: 'Verkokering',
      help: 'Hoezeer een afdeling voorbijgaat aan wat andere doen en gebruiken.',
    },
    failedInitiatives: {
      label: 'Eerder mislukte initiatieven',
      help: 'Vergelijkbare initiatieven van de laatste vijf jaar die mensen als mislukt bijstaan.',
    },
    needLevel: {
      label: 'Behoefte aan het platform',
      help: 'Hoeveel het werk erbij kan winnen: 0 nutteloos hier, 1 een toepassing voor iedereen.',
    },
    turnoverPerYear: { label: 'Verloop', help: 'Deel van de functies dat in een jaar van bezetting wisselt.' },
  },
};
