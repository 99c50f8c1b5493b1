/** The files of scenarios/library as plain values. Written by test/scenarios/library/documents.test.ts: change the files. */
export const LIBRARY_DOCUMENTS: {
  readonly organisations: Readonly<Record<'consultancy' | 'manufacturer' | 'public-body', unknown>>;
  readonly strategies: Readonly<
    Record<
      | 'hands-off-front-loaded'
      | 'hands-off-room'
      | 'hands-off-staffed-idle'
      | 'hands-off'
      | 'no-platform'
      | 'real-bottom-up'
      | 'top-down-supported'
      | 'top-down',
      unknown
    >
  >;
  readonly comparisons: Readonly<Record<'hands-off-at-its-best' | 'three-strategies' | 'worth-doing-at-all', unknown>>;
} = {
  organisations: {
    consultancy: {
      format: 'groundswell/organisation@1',
      name: 'Consultancy',
      description:
        'A consultancy of 300 in two cities. People know one another, speak up and live from what others know, but every hour is sold before it is worked, and one in five leaves within a year.',
      employees: 300,
      departments: 8,
      span: 7,
      sites: 2,
      meanDegree: 26,
      withinDepartment: 0.4,
      riskAversion: 0.35,
      powerDistance: 0.3,
      timePressure: 0.8,
      siloStrength: 0.35,
      failedInitiatives: 1,
      needLevel: 0.8,
      turnoverPerYear: 0.2,
    },
    manufacturer: {
      format: 'groundswell/organisation@1',
      name: 'Risk-averse manufacturer',
      description:
        'A manufacturer of 1,200 on four sites. Mistakes are costly and remembered, approval is sought before acting, and half of the people work where a screen is not at hand. Two earlier initiatives of the kind came to little.',
      employees: 1200,
      span: 8,
      sites: 4,
      meanDegree: 16,
      withinDepartment: 0.48,
      riskAversion: 0.75,
      powerDistance: 0.6,
      timePressure: 0.6,
      siloStrength: 0.65,
      failedInitiatives: 2,
      needLevel: 0.55,
      turnoverPerYear: 0.1,
    },
    'public-body': {
      format: 'groundswell/organisation@1',
      name: 'Public body',
      description:
        'A public body of 20,000 in two hundred departments and forty places. Rules and rank count, departments keep to themselves, people stay, and three earlier initiatives are remembered as failed.',
      employees: 20000,
      departments: 200,
      span: 9,
      sites: 40,
      meanDegree: 22,
      withinDepartment: 0.55,
      riskAversion: 0.7,
      powerDistance: 0.65,
      timePressure: 0.45,
      siloStrength: 0.75,
      failedInitiatives: 3,
      needLevel: 0.6,
      turnoverPerYear: 0.07,
    },
  },
  strategies: {
    'hands-off-front-loaded': {
      format: 'groundswell/strategy@1',
      id: 'hands-off-front-loaded',
      name: 'Hands-off, front-loaded',
      description:
        'The budget of real bottom-up, all of it at once: a large campaign and four hours of training for everybody in the first quarter, then nothing. The best start money can buy, and no work that goes on.',
      budget: { perEmployee: 150 },
      levers: [
        { lever: 'launch', perEmployee: 70, stopWeek: 13 },
        { lever: 'training', share: 1, hoursEach: 4, stopWeek: 13 },
      ],
    },
    'hands-off-room': {
      format: 'groundswell/strategy@1',
      id: 'hands-off-room',
      name: 'Hands-off, with room',
      description:
        'As hands-off, and everybody is given half an hour of working time a week to try the platform and do with it what they like. The time is costed; nobody is there to help.',
      budget: { perEmployee: 6 },
      levers: [
        { lever: 'launch', perEmployee: 6, stopWeek: 8 },
        { lever: 'incentives', timeAllowanceMinutes: 30 },
      ],
    },
    'hands-off-staffed-idle': {
      format: 'groundswell/strategy@1',
      id: 'hands-off-staffed-idle',
      name: 'Hands-off, staffed but idle',
      description:
        'As hands-off, with as many community managers on the payroll as real bottom-up has, who watch: their hours are paid and not used. It shows what the money for staff buys when the work is not done.',
      budget: { perEmployee: 85 },
      levers: [
        { lever: 'launch', perEmployee: 6, stopWeek: 8 },
        { lever: 'facilitation', fullTimePer1000: 0.5, welcoming: 0, answering: 0, brokering: 0, implementing: 0 },
      ],
    },
    'hands-off': {
      format: 'groundswell/strategy@1',
      id: 'hands-off',
      name: 'Hands-off',
      description:
        'The platform is there, licensed and announced with an ordinary campaign; from then on it is up to the users. What a lean sponsor would sensibly do, and nothing after.',
      budget: { perEmployee: 6 },
      levers: [{ lever: 'launch', perEmployee: 6, stopWeek: 8 }],
    },
    'no-platform': {
      format: 'groundswell/strategy@1',
      id: 'no-platform',
      name: 'No platform',
      description:
        'The world without the platform: no licences, no effort, nothing gained. Beside it a plan has to be worth doing at all, not only better than another plan.',
      platform: false,
    },
    'real-bottom-up': {
      format: 'groundswell/strategy@1',
      id: 'real-bottom-up',
      name: 'Real bottom-up',
      description:
        "Users define their way of working, and get help with it: staff who welcome, answer, bring people together and implement users' uses; champions; leaders who take part as role models; recognition and some time; a little training; one planned use as an offer; and a review every quarter that adjusts the plan.",
      budget: { perEmployee: 150 },
      levers: [
        { lever: 'launch', perEmployee: 6, stopWeek: 8 },
        {
          lever: 'facilitation',
          fullTimePer1000: 0.5,
          welcoming: 0.2,
          answering: 0.25,
          brokering: 0.25,
          implementing: 0.3,
          style: 0.9,
        },
        { lever: 'champions', share: 0.03, hoursPerWeek: 1, choice: 'keen' },
        { lever: 'leadership', topShare: 0.6, middleShare: 0.3, hoursPerWeek: 0.5, style: 0.9 },
        { lever: 'incentives', recognition: 0.7, timeAllowanceMinutes: 10 },
        { lever: 'training', share: 0.3, hoursEach: 1, stopWeek: 13 },
        { lever: 'plannedUses', count: 1, integration: 0.6 },
        { lever: 'intake', startWeek: 4, perMonthPer1000: 1, lagWeeks: 2, openness: 1 },
      ],
      reviews: {
        everyWeeks: 13,
        firstWeek: 13,
        costPerEmployee: 0.1,
        changeCostPerEmployee: 0.2,
        replan: true,
        rules: [
          {
            indicator: 'answeredShare',
            when: 'below',
            value: 0.75,
            lever: 'facilitation',
            field: 'answering',
            change: 'multiply',
            by: 1.3,
          },
          {
            indicator: 'sustained',
            when: 'below',
            value: 0.1,
            lever: 'champions',
            field: 'share',
            change: 'multiply',
            by: 1.3,
          },
          {
            indicator: 'contributors',
            when: 'below',
            value: 0.05,
            lever: 'incentives',
            field: 'recognition',
            change: 'add',
            by: 0.1,
          },
        ],
      },
    },
    'top-down-supported': {
      format: 'groundswell/strategy@1',
      id: 'top-down-supported',
      name: 'Top-down, supported',
      description:
        'As top-down, with help: as much staff as real bottom-up has, who welcome and answer within the planned uses, more training, and recognition for taking part. The strongest case for a mandate.',
      budget: { perEmployee: 270 },
      levers: [
        { lever: 'launch', perEmployee: 6, stopWeek: 8 },
        { lever: 'plannedUses', count: 4, integration: 0.9 },
        { lever: 'training', share: 0.9, hoursEach: 1.5, stopWeek: 13 },
        { lever: 'mandate', startWeek: 5, rampWeeks: 4, strength: 0.9, enforcement: 0.6 },
        { lever: 'leadership', topShare: 0.9, middleShare: 0.6, hoursPerWeek: 0.25, style: -0.2 },
        {
          lever: 'facilitation',
          fullTimePer1000: 0.5,
          welcoming: 0.3,
          answering: 0.4,
          brokering: 0.3,
          implementing: 0,
          style: 0.2,
        },
        { lever: 'incentives', recognition: 0.5 },
      ],
      reviews: {
        everyWeeks: 13,
        firstWeek: 13,
        costPerEmployee: 0.1,
        changeCostPerEmployee: 0.2,
        rules: [
          {
            indicator: 'answeredShare',
            when: 'below',
            value: 0.75,
            lever: 'facilitation',
            field: 'answering',
            change: 'multiply',
            by: 1.3,
          },
          {
            indicator: 'weeklyActive',
            when: 'below',
            value: 0.4,
            lever: 'mandate',
            field: 'enforcement',
            change: 'add',
            by: 0.1,
          },
        ],
      },
    },
    'top-down': {
      format: 'groundswell/strategy@1',
      id: 'top-down',
      name: 'Top-down',
      description:
        'The sponsor decides what the platform is for and that it is used: four planned uses, well integrated; a mandate that is checked from the second month on; leaders who say so; an hour of training for most; and a steering review every quarter that tightens the checks where use stays low.',
      budget: { perEmployee: 170 },
      levers: [
        { lever: 'launch', perEmployee: 6, stopWeek: 8 },
        { lever: 'plannedUses', count: 4, integration: 0.8 },
        { lever: 'training', share: 0.8, hoursEach: 1, stopWeek: 13 },
        { lever: 'mandate', startWeek: 5, rampWeeks: 4, strength: 0.9, enforcement: 0.6 },
        { lever: 'leadership', topShare: 0.9, middleShare: 0.6, hoursPerWeek: 0.25, style: -0.6 },
      ],
      reviews: {
        everyWeeks: 13,
        firstWeek: 13,
        costPerEmployee: 0.1,
        changeCostPerEmployee: 0.2,
        rules: [
          {
            indicator: 'weeklyActive',
            when: 'below',
            value: 0.4,
            lever: 'mandate',
            field: 'enforcement',
            change: 'add',
            by: 0.1,
          },
        ],
      },
    },
  },
  comparisons: {
    'hands-off-at-its-best': {
      format: 'groundswell/scenario@1',
      name: 'Hands-off at its best',
      description:
        'Four ways to leave it to the users, with room, with idle staff, with all the money at once, beside the plan that goes on working. What, if anything, is it that real bottom-up buys?',
      organisation: 'manufacturer',
      strategies: ['hands-off', 'hands-off-room', 'hands-off-staffed-idle', 'hands-off-front-loaded', 'real-bottom-up'],
    },
    'three-strategies': {
      format: 'groundswell/scenario@1',
      name: 'Three ways to launch',
      description:
        'Is leaving it to the users a strategy? Hands-off, real bottom-up and top-down on the same risk-averse manufacturer, over two years, each with the budget its plan needs.',
      organisation: 'manufacturer',
      weeks: 104,
      currency: 'EUR',
      strategies: ['hands-off', 'real-bottom-up', 'top-down'],
    },
    'worth-doing-at-all': {
      format: 'groundswell/scenario@1',
      name: 'Worth doing at all?',
      description: 'Each of the main plans beside the world without the platform, on a large public body.',
      organisation: 'public-body',
      strategies: ['no-platform', 'hands-off', 'real-bottom-up', 'top-down', 'top-down-supported'],
    },
  },
};
