// Narrows the list while one writes. The same rule as the server's: each word searched for begins a word.
const field = document.getElementById('sok');
const list = document.getElementById('personer');
const status = document.getElementById('antal');
const suggested = document.getElementById('forslag');
const none = document.getElementById('ingen');

const fold = (text) =>
  text
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const entries = [...list.querySelectorAll('[data-group] li')].map((element) => ({
  element,
  words: ` ${fold(element.dataset.words)}`,
}));

function narrow() {
  const words = fold(field.value).split(' ');
  let found = 0;
  for (const entry of entries) {
    const fits = words.every((word) => entry.words.includes(` ${word}`));
    entry.element.hidden = !fits;
    if (fits) found += 1;
  }
  for (const group of list.querySelectorAll('[data-group]')) {
    group.hidden = !group.querySelector('li:not([hidden])');
  }
  if (suggested) suggested.hidden = words[0] !== '';
  none.hidden = found > 0;
  status.textContent =
    found === entries.length ? `${found} personer` : `${found} av ${entries.length} personer`;
}

field.addEventListener('input', narrow);
if (field.value !== '') narrow();
field.focus();
