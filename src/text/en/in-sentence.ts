/** A name inside a sentence: `Hands-off` becomes `hands-off`; what begins with two capitals stays. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
