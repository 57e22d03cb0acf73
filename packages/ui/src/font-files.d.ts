declare module '*.woff2' {
  /** The file's address. */
  const href: string;
  export default href;
}
