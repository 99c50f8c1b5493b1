/** Three steps through the comparison, for whoever asks for them. */
export const tour = {
  offer: 'Show me around in three steps',
  label: 'A short tour',
  place: (step: number, steps: number) => `${step} of ${steps}`,
  next: 'Next',
  back: 'Back',
  end: 'End the tour',
  steps: [
    {
      title: 'Read the answer',
      words:
        'The sentence says which plan leaves most people using the platform, and how sure that is: in how many worlds it comes out ahead. A world is one simulated company with its own luck; every plan meets the same worlds. In the picture a line is the middle of them, the bands hold half and nine tenths.',
    },
    {
      title: 'Change a plan, or the company',
      words:
        'Take hold of a bar, or choose other plans, another organisation or your own files at the top. Only what you changed is run again, and the answer follows. What it costs stands beside it; a plan that spends more than it has is not run.',
    },
    {
      title: 'Ask why, and take it along',
      words:
        'Here: what a plan would lose without each of its parts, and who is to blame. Above: one world to be watched, person by person. At the end of the page: a link, a memo of one page, and files.',
    },
  ],
};
