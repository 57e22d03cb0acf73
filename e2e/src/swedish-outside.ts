import type { Page } from '@playwright/test';

/**
 * What a screen reader would read as English though it has Swedish letters: texts, values and options that nothing above
 * them says are Swedish. Names are as they are in every language (WCAG 2.2, 3.1.2).
 */
export function swedishOutside(page: Page, names: readonly string[]): Promise<string[]> {
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return page.evaluate((known) => {
    const isSwedish = (text: string) => {
      const rest = known.reduce((words, name) => words.replaceAll(name, ''), text);
      return /[åäö]/i.test(rest.replaceAll(/\S+@\S+/g, ''));
    };
    const languageOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang');
    const found: string[] = [];
    const keep = (element: Element | null, text: string) => {
      if (element?.closest('script, style, noscript, [aria-hidden="true"]') || languageOf(element) === 'sv')
        return;
      if (isSwedish(text)) found.push(`${element?.tagName.toLowerCase()}: ${text.trim().slice(0, 120)}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) keep(texts.currentNode.parentElement, texts.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('input:not([type=hidden]), textarea')) {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        keep(element, element.value);
    }
    return [...new Set(found)];
  }, longestFirst);
}
