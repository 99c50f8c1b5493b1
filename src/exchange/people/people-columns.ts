import { type Aliases } from '../columns.ts';

/** What a column of a people file can hold. */
export type PeopleRole =
  | 'id'
  | 'email'
  | 'manager'
  | 'managerEmail'
  | 'department'
  | 'site'
  | 'level'
  | 'hireDate'
  | 'tenureWeeks'
  | 'tenureYears'
  | 'effectiveDate'
  | 'luck';

/**
 * Names of the columns of a people file: those of Viva Insights, of common HR exports, of ours, and Dutch ones.
 *
 * `from` and `to` are last: in a people file they mean employee and manager, as in an edge list of who reports to whom.
 */
export const PEOPLE_COLUMNS: Aliases<PeopleRole> = {
  id: [
    'PersonId',
    'Employee ID',
    'Employee Number',
    'Employee No',
    'Employee #',
    'Worker ID',
    'Worker',
    'Staff ID',
    'User ID',
    'Personnel Number',
    'Personeelsnummer',
    'Medewerkernummer',
    'ID',
    'Employee',
    'Person',
    'Node',
    'from',
    'source',
  ],
  email: [
    'Work Email',
    'Company email',
    'Email',
    'E-mail',
    'Email Address',
    'UPN',
    'User Principal Name',
    'User name',
    'Username',
  ],
  manager: [
    'ManagerId',
    'Manager ID',
    "Manager's Employee ID",
    'Manager Employee ID',
    'Manager Number',
    'Supervisor ID',
    'ReportsToID',
    'Reports To ID',
    'Reports To',
    'Reporting to',
    'Manager',
    'Supervisor',
    'Line Manager',
    'Boss',
    'Leidinggevende',
    'to',
    'target',
  ],
  managerEmail: ['Reports To Email', 'Manager Email', 'Manager Email Address', 'Supervisor Email', 'Manager UPN'],
  department: [
    'Department',
    'Departments',
    'Department Name',
    'Dept',
    'Organization',
    'Organisation',
    'Org Unit',
    'Organizational Unit',
    'Business Unit',
    'Cost Center',
    'Division',
    'Team',
    'Afdeling',
  ],
  site: ['Site', 'Location', 'Office', 'Office Location', 'Work Location', 'City', 'Vestiging', 'Locatie'],
  /** Known, so as not to be taken for something else, and not read: a level follows from who reports to whom. */
  level: ['LevelDesignation', 'Level Designation', 'Level', 'Job Level', 'Grade', 'Layer'],
  hireDate: ['HireDate', 'Hire Date', 'Start Date', 'Date of Hire', 'Join Date', 'Datum in dienst'],
  tenureWeeks: ['tenureWeeks', 'Tenure in weeks'],
  tenureYears: ['Tenure', 'Tenure Years', 'Tenure in years', 'Years of Service', 'Seniority'],
  effectiveDate: ['EffectiveDate', 'Effective Date', 'As of Date', 'Snapshot Date'],
  luck: ['luck'],
};
