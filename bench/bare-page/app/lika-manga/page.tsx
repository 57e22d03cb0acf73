/** As many elements as I dag has in the demo, without anything behind them: what it costs to write out that much. */
export const dynamic = 'force-dynamic';

const steps = Array.from({ length: 36 }, (_, at) => `Steg ${at + 1}`);

export default function Page() {
  return (
    <main className="wrap">
      <h1>I dag</h1>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step} className="step">
            <h2 className="step-title">{step}</h2>
            <p className="step-text">
              Följ upp hur det går, <a href="/cykler">läs cykeln</a> och skriv vad ni ser.
            </p>
            <p className="step-note">
              <b>Förfaller</b> på fredag
            </p>
          </li>
        ))}
      </ol>
    </main>
  );
}
