/** The files of scenarios/library/lessons as plain values. Written by test/scenarios/library/lesson-documents.test.ts: change the files. */
export const LESSON_DOCUMENTS = {
  'lazy-bottom-up': {
    format: 'groundswell/lesson@1',
    id: 'lazy-bottom-up',
    name: 'Why lazy bottom-up fails, and when it doesn’t',
    description:
      'A sponsor opens a platform, announces it and leaves the rest to the users. What happens, who gets the blame, what would have helped, and in which organisations leaving it to the users is enough.',
    organisation: {
      name: 'Northgate Services',
      description: 'A service company of 300 in which mistakes are remembered and nobody has an hour to spare.',
      employees: 300,
      departments: 10,
      span: 8,
      sites: 3,
      meanDegree: 18,
      withinDepartment: 0.5,
      riskAversion: 0.7,
      powerDistance: 0.55,
      timePressure: 0.65,
      siloStrength: 0.55,
      failedInitiatives: 2,
      needLevel: 0.6,
      turnoverPerYear: 0.1,
    },
    weeks: 78,
    seed: 'lesson',
    worlds: 24,
    strategies: ['hands-off', 'real-bottom-up'],
    suspects: [
      { id: 'users', name: 'The users, who did not try hard enough', keenerUsers: 1 },
      {
        id: 'help',
        name: 'Whoever gave them no help',
        levers: [
          {
            lever: 'facilitation',
            fullTimePer1000: 0.5,
            welcoming: 0.3,
            answering: 0.4,
            brokering: 0.2,
            implementing: 0.1,
            style: 0.9,
          },
          { lever: 'champions', share: 0.03, hoursPerWeek: 1, choice: 'keen' },
        ],
      },
      {
        id: 'leaders',
        name: 'The managers, who were not seen there',
        levers: [{ lever: 'leadership', topShare: 0.6, middleShare: 0.4, hoursPerWeek: 0.5, style: 0.9 }],
      },
      {
        id: 'time',
        name: 'Whoever left them no time and no thanks',
        levers: [{ lever: 'incentives', recognition: 0.7, timeAllowanceMinutes: 15 }],
      },
      {
        id: 'launch',
        name: 'The campaign, which was too small',
        levers: [{ lever: 'launch', perEmployee: 30, stopWeek: 16 }],
      },
    ],
    ingredients: [
      {
        id: 'people',
        name: 'People who help',
        description: 'Community managers who welcome, answer and bring people together.',
        amounts: [
          {
            name: 'one for 5,000',
            levers: [
              {
                lever: 'facilitation',
                fullTimePer1000: 0.2,
                welcoming: 0.3,
                answering: 0.4,
                brokering: 0.2,
                implementing: 0.1,
                style: 0.9,
              },
            ],
          },
          {
            name: 'one for 1,500',
            levers: [
              {
                lever: 'facilitation',
                fullTimePer1000: 0.67,
                welcoming: 0.3,
                answering: 0.4,
                brokering: 0.2,
                implementing: 0.1,
                style: 0.9,
              },
            ],
          },
        ],
      },
      {
        id: 'leaders',
        name: 'Leaders as role models',
        description: 'Managers who take part themselves, half an hour a week.',
        amounts: [
          {
            name: 'a few',
            levers: [{ lever: 'leadership', topShare: 0.3, middleShare: 0.15, hoursPerWeek: 0.5, style: 0.9 }],
          },
          {
            name: 'most',
            levers: [{ lever: 'leadership', topShare: 0.8, middleShare: 0.6, hoursPerWeek: 0.5, style: 0.9 }],
          },
        ],
      },
      {
        id: 'room',
        name: 'Time and thanks',
        description: 'Some working time for it, and contributions that are noticed.',
        amounts: [
          { name: 'thanks only', levers: [{ lever: 'incentives', recognition: 0.7, timeAllowanceMinutes: 0 }] },
          {
            name: 'thanks and ten minutes a week',
            levers: [{ lever: 'incentives', recognition: 0.7, timeAllowanceMinutes: 10 }],
          },
        ],
      },
      {
        id: 'training',
        name: 'Training',
        description: 'In the first quarter.',
        amounts: [
          { name: 'an hour for a third', levers: [{ lever: 'training', share: 0.33, hoursEach: 1, stopWeek: 13 }] },
          { name: 'two hours for all', levers: [{ lever: 'training', share: 1, hoursEach: 2, stopWeek: 13 }] },
        ],
      },
      {
        id: 'champions',
        name: 'Champions',
        description: 'Colleagues with an hour a week to help others.',
        amounts: [
          {
            name: 'three in a hundred',
            levers: [{ lever: 'champions', share: 0.03, hoursPerWeek: 1, choice: 'keen' }],
          },
        ],
      },
    ],
    checks: [
      {
        id: 'worlds',
        question:
          'Two plans were run in the same 40 worlds. In 30 of them the first one ended better. What does that say?',
        answers: [
          { text: 'The first plan is better; the other ten worlds are noise.' },
          {
            text: 'In organisations like these the first plan mostly ends better, and not always; ours may be one of the ten.',
            right: true,
          },
          { text: 'The plans are as good as equal.' },
        ],
        because:
          'Each world is a way things may go. Thirty of forty is a reason to prefer the first plan and no promise; what was different in the ten is worth a look before deciding.',
      },
      {
        id: 'blame',
        question:
          'Use of a platform has fallen away. The users had a campaign and nothing else. What does that say about the users?',
        answers: [
          { text: 'They did not want it.' },
          { text: 'They did not try hard enough.' },
          { text: 'Little: one would have to see the same users under another plan.', right: true },
        ],
        because:
          'Users and plan come together; from the outcome alone nobody can tell which of the two it was. Only the same users under another plan, or other users under the same plan, tell them apart.',
      },
    ],
    steps: [
      {
        kind: 'hook',
        title: 'A platform is opened. Then what?',
        minutes: 1,
        text: 'Northgate Services buys a platform on which colleagues can find each other, ask and answer. There is a campaign, with mugs. “From here on it is up to the users”, says the sponsor. “They know best.”\n\nA year and a half later somebody asks what has become of it. You are about to say so before you see it.\n',
      },
      { kind: 'check', title: 'Before we begin', minutes: 1, text: 'Two questions. They are asked again at the end.' },
      {
        kind: 'bets',
        title: 'Place your bets',
        minutes: 2,
        strategy: 'hands-off',
        text: 'Draw the share of employees who use the platform each week, from the launch to the end. Then say who is to blame if it is less than was hoped for.\n',
      },
      {
        kind: 'reveal',
        title: 'What happened',
        minutes: 1,
        strategy: 'hands-off',
        show: ['hands-off', 'real-bottom-up'],
      },
      {
        kind: 'reasons',
        title: 'One of the three hundred',
        minutes: 1,
        strategy: 'hands-off',
        text: 'Every week each person weighs whether to use it: what it has been good for, what colleagues do, what it costs in time. Choose a person and look.\n',
      },
      {
        kind: 'rescue',
        title: 'Rescue it',
        minutes: 2,
        strategy: 'hands-off',
        budgetPerEmployee: 300,
        text: 'The sponsor finds some money. It has to pay for everything the plan adds, people’s working hours included. What do you buy?\n',
      },
      {
        kind: 'without',
        only: 'long',
        title: 'Take one ingredient away',
        minutes: 14,
        strategy: 'real-bottom-up',
        text: 'The other plan has many parts. Leave one out and see what it was worth, with the same people and the same luck. Which one do you expect to matter most?\n',
      },
      {
        kind: 'organisation',
        only: 'long',
        title: 'When is leaving it to the users enough?',
        minutes: 18,
        strategy: 'hands-off',
        show: ['hands-off', 'real-bottom-up'],
        traits: ['needLevel', 'timePressure', 'riskAversion', 'powerDistance', 'failedInitiatives'],
        text: 'Keep the plan and change the organisation. Is there one in which hands-off does as well as the plan with help, or comes so close that the money is better kept?\n',
      },
      {
        kind: 'sandbox',
        only: 'long',
        title: 'Sandbox',
        minutes: 16,
        strategy: 'hands-off',
        traits: [
          'needLevel',
          'timePressure',
          'riskAversion',
          'powerDistance',
          'siloStrength',
          'failedInitiatives',
          'turnoverPerYear',
        ],
        text: 'Everything at once: put a plan together, for an organisation like your own.\n',
      },
      { kind: 'check', title: 'The same questions again', again: true, minutes: 1 },
      {
        kind: 'debrief',
        title: 'What do we take home?',
        minutes: 1,
        questions: [
          'Where was your curve wrong, and what did you believe that made you draw it so?',
          'Whom did you want to blame? What would have had to be different for that to be right?',
          'Which of the things you bought would your own organisation find hardest to give? Money, hours, or somebody’s attention?',
          'What in this model would you not believe of your own organisation?',
        ],
      },
    ],
  },
} as const;
