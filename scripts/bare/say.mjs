/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Ends the run with a sentence that says what to do. @param {string} text @returns {never} */
export function giveUp(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
