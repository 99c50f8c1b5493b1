import { type Aliases } from '../columns.ts';

/** What a column of a usage report can hold. */
export type UsageRole =
  'person' | 'refreshed' | 'last' | 'day' | 'active' | 'posted' | 'read' | 'liked' | 'state' | 'deleted' | 'guest';

/** Names of the columns of Microsoft's usage reports, of its admin centre, of Slack's member analytics, and plain ones. */
export const USAGE_COLUMNS: Aliases<UsageRole> = {
  person: ['User Principal Name', 'Username', 'User Id', 'Member ID', 'PersonId', 'Employee ID', 'Email', 'User'],
  refreshed: ['Report Refresh Date'],
  last: ['Last Activity Date', 'Last activity date (UTC)'],
  day: ['Report Date', 'Date', 'Day'],
  active: ['is_active', 'Active'],
  posted: ['Posted Count', 'Posted', 'messages_posted_count'],
  read: ['Read Count', 'Read'],
  liked: ['Liked Count', 'Liked', 'reactions_added_count'],
  state: ['User State'],
  deleted: ['Is Deleted'],
  guest: ['is_guest'],
};
