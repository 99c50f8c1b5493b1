/** Tells questions apart by what is run: what things are called makes no difference, so another language asks nothing new. */
export function questionKey(question: unknown): string {
  return JSON.stringify(question, (key, value: unknown) =>
    key === 'name' || key === 'description' ? undefined : value,
  );
}
