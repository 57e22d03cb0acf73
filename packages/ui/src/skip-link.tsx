/** First thing on every page: leads past the masthead. */
export function SkipLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="skip" href={href}>
      {children}
    </a>
  );
}
