import type { room as en } from '../en/room.ts';

export const room: typeof en = {
  newVersion: 'Er is een nieuwe versie van deze pagina. Je werk blijft; de pagina wordt opnieuw geladen.',
  takeOver: 'Laad die',
  later: 'Later',
  presenter: 'Presentatieweergave',
  leavePresenter: 'Presentatieweergave uit',
  cover: 'Dek de antwoorden af',
  reveal: 'Onthul',
  covered: 'Afgedekt tot je het onthult.',
  timer: 'Klok',
  minutes: 'Minuten',
  startTimer: 'Start',
  stopTimer: 'Stop',
  timeLeft: (minutes, seconds) => `${minutes}:${String(seconds).padStart(2, '0')}`,
  timeUp: 'De tijd is om',
  work: {
    heading: 'Je werk in deze browser',
    help: 'Vergelijkingen die je hebt opgezet, lessen en spellen waaraan je bent begonnen en aannames die je hebt veranderd, blijven in deze browser tot je ze verwijdert. Er wordt niets verstuurd.',
    nowhere:
      'Deze browser bewaart niets voor een pagina die uit een bestand of in een privévenster is geopend. Bewaar je werk als bestand.',
    save: 'Bewaar het als bestand',
    open: 'Open zo’n bestand',
    remove: 'Verwijder alles',
    removed: 'Verwijderd.',
    opened: 'Geopend; de pagina wordt opnieuw geladen.',
    refused: 'In dit bestand staat geen werk van deze pagina, of van een nieuwere versie ervan.',
    sure: 'Echt alles verwijderen wat deze pagina in deze browser bewaart?',
    yes: 'Verwijderen',
    no: 'Bewaren',
  },
};
