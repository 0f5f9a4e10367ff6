/** The day so many days before today, as a date field takes it: of UTC, so ask for yesterday where a day must have begun everywhere. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
