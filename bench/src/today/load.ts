import { Agent, get } from 'node:http';

interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** Requests at most. */
  readonly most: number;
}

export interface Served {
  readonly perSecond: number;
  readonly bytes: number;
}

/** Asks for a page over connections that stay open, each as soon as it has been answered. Anything but 200 is a fault. */
export async function serve({ url, headers, connections, seconds, most }: Load): Promise<Served> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const began = performance.now();
  const until = began + seconds * 1000;
  let asked = 0;
  let answered = 0;
  let bytes = 0;
  const asker = async () => {
    while (asked < most && performance.now() < until) {
      asked += 1;
      bytes = await ask(url, headers, agent);
      answered += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, asker));
    return { perSecond: (answered * 1000) / (performance.now() - began), bytes };
  } finally {
    agent.destroy();
  }
}

/** The length of the answer as it was sent. */
function ask(url: string, headers: Load['headers'], agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('error', reject);
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
    });
    request.on('error', reject);
  });
}
