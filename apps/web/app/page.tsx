export default function P() {
  return <main id="innehall">Hej</main>;
}
