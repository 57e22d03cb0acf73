/** Made for each request, as every page for somebody signed in must be. A page made once at build is no floor for it. */
export const dynamic = 'force-dynamic';

export const metadata = { title: 'I dag' };

export default function Page() {
  return (
    <main>
      <h1>I dag</h1>
      <p>En sida utan databas, inloggning och texter.</p>
    </main>
  );
}
