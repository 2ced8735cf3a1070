// Ways out that a document and a worker have in common.

export function request(address: string): void {
  const made = new XMLHttpRequest();
  made.open('POST', address);
  made.send('x');
}

export function socket(address: string): void {
  new WebSocket(address.replace('http', 'ws'));
}

export function events(address: string): Promise<unknown> {
  const made = new EventSource(address);
  return new Promise((done, refuse) => {
    made.onopen = done;
    made.onerror = () => {
      made.close();
      refuse(new Error('no events'));
    };
  });
}

export function transport(address: string): Promise<unknown> {
  const WebTransport = (globalThis as Record<string, unknown>).WebTransport as new (
    address: string,
  ) => { ready: Promise<unknown> };
  return new WebTransport(address.replace('http', 'https')).ready;
}

export function database(): Promise<unknown> {
  return new Promise((done, refuse) => {
    const asked = indexedDB.open('x');
    asked.onsuccess = done;
    asked.onerror = () => refuse(asked.error);
  });
}
