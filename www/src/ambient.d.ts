/** The package's version; put in by build.mjs. */
declare const __VERSION__: string;

declare module '*.ftl?raw' {
  const text: string;
  export default text;
}

declare module '*.css';
