export const navigation = {
  label: 'Pages',
  compare: 'Compare',
  lesson: 'Lesson',
  play: 'Play',
  assumptions: 'Assumptions',
  claims: 'Claims',
};
