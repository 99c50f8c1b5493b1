import type { Text } from '../catalogue.ts';

export const tour: Text['tour'] = {
  offer: 'Leid me rond in drie stappen',
  label: 'Een korte rondleiding',
  place: (step, steps) => `${step} van ${steps}`,
  next: 'Verder',
  back: 'Terug',
  end: 'Stoppen',
  steps: [
    {
      title: 'Lees het antwoord',
      words:
        'De zin zegt bij welk plan de meeste mensen het platform blijven gebruiken, en hoe zeker dat is: in hoeveel werelden het vooroploopt. Een wereld is één gesimuleerd bedrijf met zijn eigen geluk; elk plan krijgt dezelfde werelden. In de grafiek is een lijn het midden ervan; de banden bevatten de helft en negen tiende.',
    },
    {
      title: 'Verander een plan, of het bedrijf',
      words:
        'Pak een balk vast, of kies bovenaan andere plannen, een andere organisatie of je eigen bestanden. Alleen wat je verandert wordt opnieuw doorgerekend, en het antwoord volgt. De kosten staan ernaast; een plan dat meer uitgeeft dan het heeft, wordt niet doorgerekend.',
    },
    {
      title: 'Vraag waarom, en neem het mee',
      words:
        'Hier: wat een plan zou verliezen zonder elk van zijn onderdelen, en wiens schuld het is. Erboven: één wereld om naar te kijken, mens voor mens. Onderaan de pagina: een link, een memo van één bladzijde, en bestanden.',
    },
  ],
};
