/** A file as text, put into the bundle. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
