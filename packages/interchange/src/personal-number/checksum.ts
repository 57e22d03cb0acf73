/**
 * The check digit of Swedish identity numbers: every other digit from the first is doubled, digits are summed, and the
 * sum is a multiple of ten. `digits` is the ten-digit form without separators (yymmddnnnk).
 * Source: Skatteverket, SKV 704 "Personnummer" and SKV 707 "Samordningsnummer" (the "modulus 10" method).
 */
export function hasValidCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  return sumOf(digits) % 10 === 0;
}

function sumOf(digits: string): number {
  let sum = 0;
  for (const [at, char] of [...digits].entries()) {
    const product = Number(char) * (at % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum;
}
