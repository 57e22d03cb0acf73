import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';

declare global {
  var varjeElevAnswer: AsyncLocalStorage<ServerResponse> | undefined;
}

/** One for the whole process: Next builds what starts the server apart from what makes the pages. */
function current(): AsyncLocalStorage<ServerResponse> {
  globalThis.varjeElevAnswer ??= new AsyncLocalStorage();
  return globalThis.varjeElevAnswer;
}

/** Remembers for every request the answer that is being made. Called once, before the server takes requests. */
export function rememberAnswers(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('response' in message)) return;
    if (message.response instanceof ServerResponse) current().enterWith(message.response);
  });
}

/**
 * Says on the answer itself what became of a page. Next has a status only for what a page throws, and leaves what is
 * thrown to the browser's scripts to draw.
 */
export function answerWith(status: number, headers: Readonly<Record<string, string>> = {}): void {
  const answer = current().getStore();
  if (answer === undefined || answer.headersSent) return;
  answer.statusCode = status;
  for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
}
