/** Everything an import mends rather than refuses: what it says, by how often it happened, and what one can do. */
export const NOTICES = {
  'read-as-windows-1252': {
    message: (count) => `${files(count)} not valid UTF-8 and ${count === 1 ? 'was' : 'were'} read as windows-1252.`,
    remedy: 'Export in UTF-8 if letters with accents look wrong.',
  },
  'names-taken-apart': {
    message: (count) =>
      `In ${count === 1 ? 'one header' : `${count} headers`} two column names stood together without a delimiter and were taken apart.`,
    remedy: 'Put the delimiter between them.',
  },
  'second-column-read-as-manager': {
    message: () =>
      'There is no header; the second column was read as the manager, because its values are ids that form a hierarchy.',
    remedy: 'If it is something else, say so (columns: id = 1, department = 2).',
  },
  'second-column-read-as-department': {
    message: () =>
      'There is no header; the second column was read as the department, because its values do not form a hierarchy.',
    remedy: 'If it is something else, say so (columns: id = 1, manager = 2).',
  },
  'third-column-read-as-weight': {
    message: () => 'There is no header; the third column was read as the weight of the tie.',
    remedy: 'If it is something else, say so (columns: from = 1, to = 2, time = 3).',
  },
  'third-column-read-as-time': {
    message: () => 'There is no header; the third column was read as the time of a message.',
    remedy: 'If it is something else, say so (columns: from = 1, to = 2, weight = 3).',
  },
  'no-manager-column': {
    message: () => 'No column was read as the manager, so nobody reports to anybody.',
    remedy: 'If a column has them, say which (columns: manager = 2).',
  },
  'id-missing': {
    message: (count) => `${lines(count)} without an id ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Give everybody an id.',
  },
  'duplicate-identical': {
    message: (count) => `${people(count)} listed again with the same values, which changes nothing.`,
    remedy: 'Nothing needs doing.',
  },
  'duplicate-older': {
    message: (count) => `${lines(count)} gave way to a line for the same person with a later effective date.`,
    remedy: 'Nothing needs doing, unless an earlier state is wanted: then give a date (as of).',
  },
  'duplicate-dropped': {
    message: (count) => `${lines(count)} gave other values for somebody already listed; the first line was kept.`,
    remedy: 'Keep one line per person, or give effective dates.',
  },
  'conflict-between-files': {
    message: (count) => `For ${people(count)} the files disagree; the file given first was believed.`,
    remedy: 'Give the most reliable file first.',
  },
  'after-the-date': {
    message: (count) =>
      `${lines(count)} became effective after the date asked for and ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Nothing needs doing, unless another date is wanted (as of).',
  },
  'unreadable-date': {
    message: (count) =>
      `${count} ${count === 1 ? 'date' : 'dates'} could not be read and ${count === 1 ? 'was' : 'were'} ignored.`,
    remedy: 'Write dates as 2024-01-31 or 01/31/2024.',
  },
  'unreadable-tenure': {
    message: (count) =>
      `${count} ${count === 1 ? 'tenure' : 'tenures'} could not be read and ${count === 1 ? 'was' : 'were'} ignored.`,
    remedy: 'Write tenure as a number of years.',
  },
  'reports-to-self': {
    message: (count) =>
      `${people(count)} reporting to themselves ${count === 1 ? 'was' : 'were'} taken to have no manager.`,
    remedy: 'Nothing needs doing if they are at the top.',
  },
  'several-roots': {
    message: (count) => `There are ${count} hierarchies, each with a top of its own.`,
    remedy: 'Nothing needs doing if the company has several; otherwise look for missing managers.',
  },
  'manager-unknown': {
    message: (count) =>
      `${people(count)} with a manager who is in no people file ${count === 1 ? 'was' : 'were'} given none.`,
    remedy: 'Add the managers to the people file, or ask for them to be added (unknownManagers: add).',
  },
  'manager-added': {
    message: (count) =>
      `${people(count)} who only ${count === 1 ? 'occurs' : 'occur'} as a manager ${count === 1 ? 'was' : 'were'} added as employees.`,
    remedy: 'Nothing needs doing if they are employees.',
  },
  'department-from-manager': {
    message: (count) =>
      `${people(count)} without a department ${count === 1 ? 'was' : 'were'} put into that of the nearest manager who has one.`,
    remedy: 'Fill in the department.',
  },
  'department-unknown': {
    message: (count) =>
      `${people(count)} without a department ${count === 1 ? 'was' : 'were'} put into one called "unknown".`,
    remedy: 'Fill in the department.',
  },
  'departments-from-branches': {
    message: (count) => `No departments were given; the branches of the hierarchy make ${count}.`,
    remedy: 'Give a department column to use the real ones.',
  },
  'departments-from-communities': {
    message: (count) => `No departments were given; groups of people with close ties make ${count}.`,
    remedy: 'Give a people file with a department column to use the real ones.',
  },
  'tenure-drawn': {
    message: (count) =>
      `${people(count)} without a hire date or tenure ${count === 1 ? 'was' : 'were'} given a plausible one.`,
    remedy: 'Give a hire date to use the real one.',
  },
  'hired-later': {
    message: (count) =>
      `${people(count)} hired after the date of the data ${count === 1 ? 'was' : 'were'} taken as new.`,
    remedy: 'Nothing needs doing, unless another date is wanted (as of).',
  },
  'person-added-from-ties': {
    message: (count) =>
      `${people(count)} who ${count === 1 ? 'has' : 'have'} ties but ${count === 1 ? 'is' : 'are'} in no people file ${count === 1 ? 'was' : 'were'} added, without a manager.`,
    remedy: 'Add them to the people file, or leave them out (unknownPeople: drop).',
  },
  'tie-of-unknown-dropped': {
    message: (count) =>
      `${lines(count)} naming somebody who is in no people file ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Add these people to the people file, or keep them (unknownPeople: add).',
  },
  'self-tie': {
    message: (count) => `${lines(count)} from somebody to the same person ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Nothing needs doing.',
  },
  'tie-without-weight': {
    message: (count) => `${lines(count)} with a weight of zero ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Nothing needs doing.',
  },
  'tie-without-end': {
    message: (count) => `${lines(count)} without one of the two people ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Give both ends of every tie.',
  },
  'ids-can-be-guessed': {
    message: () => 'The luck keys written can be traced to ids by whoever has a list of ids.',
    remedy: 'Import with a pseudonym key, and keep it to yourself.',
  },
  'usage-week-incomplete': {
    message: (count) =>
      `${count === 1 ? 'One week' : `${count} weeks`} without a file for each working day ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Give the files of the missing days.',
  },
  'usage-week-hidden': {
    message: (count) =>
      `${count === 1 ? 'One week' : `${count} weeks`} in which fewer than five people were active ${count === 1 ? 'is' : 'are'} not shown.`,
    remedy: 'Nothing needs doing: usage is shown only in groups of five or more.',
  },
  'usage-day-from-activity': {
    message: (count) =>
      `${count === 1 ? 'One report does' : `${count} reports do`} not say of which day ${count === 1 ? 'it is' : 'they are'}; the latest activity in ${count === 1 ? 'it' : 'each'} was taken.`,
    remedy: 'Export the report with its refresh date to be certain.',
  },
  'usage-account-deleted': {
    message: (count) => `${lines(count)} of deleted accounts ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Nothing needs doing.',
  },
  'usage-guest': {
    message: (count) => `${lines(count)} of guests ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Nothing needs doing: guests are no employees.',
  },
  'usage-person-missing': {
    message: (count) => `${lines(count)} without a person ${count === 1 ? 'was' : 'were'} left out.`,
    remedy: 'Give an id on every line.',
  },
  'usage-at-least': {
    message: () =>
      'Numbers of people by day do not say how many different people a week has: the busiest day of each week is shown.',
    remedy: 'Give the report by user to know the week’s number.',
  },
  isolated: {
    message: (count) =>
      `${people(count)} ${count === 1 ? 'has' : 'have'} no tie in the file; ${count === 1 ? 'is' : 'they are'} kept.`,
    remedy: 'Nothing needs doing if that is so in reality.',
  },
} as const satisfies Record<string, { message(count: number): string; remedy: string }>;

export type NoticeCode = keyof typeof NOTICES;

function people(count: number): string {
  return count === 1 ? 'One person' : `${count.toLocaleString('en')} people`;
}

function lines(count: number): string {
  return count === 1 ? 'One line' : `${count.toLocaleString('en')} lines`;
}

function files(count: number): string {
  return count === 1 ? 'One file is' : `${count} files are`;
}
