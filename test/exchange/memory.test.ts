import { describe, expect, it } from 'vitest';
import { imported } from './sources.ts';

/** A file of messages that exists only while it is read: `megabytes` of lines between 20,000 people. */
function manyMessages(megabytes: number) {
  let word = 1;
  const chance = (below: number): number => {
    word = (Math.imul(word, 1664525) + 1013904223) | 0;
    return Math.floor(((word >>> 8) / 2 ** 24) * below);
  };
  const chunk = (): string => {
    const lines: string[] = [];
    for (let line = 0; line < 8000; line++) {
      const sender = chance(20_000);
      lines.push(`${sender};${(sender + 1 + chance(20)) % 20_000};2024-05-${10 + chance(20)} 12:00:00\n`);
    }
    return lines.join('');
  };
  const encoder = new TextEncoder();
  return {
    name: 'messages.csv',
    stream() {
      let sent = 0;
      return new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(encoder.encode('Sender;Recipient;EventDate\n')),
        pull(controller) {
          if (sent >= megabytes * 1e6) return controller.close();
          const bytes = encoder.encode(chunk());
          sent += bytes.length;
          controller.enqueue(bytes);
        },
      });
    },
  };
}

describe('memory', () => {
  it('of an import does not grow with the file: 200 MB take less than 250 MB', { timeout: 240_000 }, async () => {
    const before = process.memoryUsage().rss;
    let most = before;
    let chunks = 0;
    const result = await imported({
      ties: [manyMessages(200)],
      onProgress: () => {
        if (chunks++ % 20 === 0) most = Math.max(most, process.memoryUsage().rss);
      },
    });
    most = Math.max(most, process.memoryUsage().rss);
    expect(result.report.ties!.records).toBeGreaterThan(6_000_000);
    expect(result.report.ties!.undirected).toBe(400_000);
    expect((most - before) / 1e6).toBeLessThan(250);
  });
});
