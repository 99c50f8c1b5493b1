/** The one file of `seedrandom` we use; `@types/seedrandom` describes only the package's entry. */
declare module 'seedrandom/lib/alea.js' {
  interface Alea {
    (): number;
    int32(): number;
  }
  export default function alea(seed: string): Alea;
}
